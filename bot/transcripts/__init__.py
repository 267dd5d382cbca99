"""The log as files that people and programs read: one log, several faithful forms."""
