"""What a learner's free-text answer is, by rules alone: pure, linear in the text, and without a model.

`read` is the way in. An answer is folded once (`fold`) and then asked, in order of priority, whether it
shows distress, is a copy, asks, declines, or names something particular; what is left is vague or empty.
"""

from bot.dialogue.answers.classify import read
from bot.dialogue.answers.reading import Kind, Missing, Reading, Topic

__all__ = ["Kind", "Missing", "Reading", "Topic", "read"]
