"""The only code that knows Telegram: updates to events, messages to the Bot API, errors to outcomes."""

import os

# python-telegram-bot looks here whenever it handles a time span; without it, each answer that asks to wait is
# also a deprecation warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")
