"""Reminders: when they come, what they say, and when they had better rest."""
