"""When a learner means to do something, from free text by rules alone: pure, without clock or model.

`understand` is the way in. A text is written one way (`normal`), cut into time expressions and the rest
(`scan`, by the rules of the other files), put together to one plan (`plan`) and resolved from now in the
learner's zone (`resolve`). Whatever does not fit the one plan makes it unclear.
"""

from bot.dialogue.times.reading import says_only_when, understand
from bot.dialogue.times.when import Day, Instant, Repetition, Unclear, When, as_json

__all__ = ["Day", "Instant", "Repetition", "Unclear", "When", "as_json", "says_only_when", "understand"]
