"""The lesson as it is walked through: beats, answers, what is read again, what is asked days later."""
