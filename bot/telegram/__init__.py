"""The only code that knows Telegram: updates to events, messages to the Bot API, errors to outcomes."""
