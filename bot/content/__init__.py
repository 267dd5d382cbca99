"""content/ as its authors write it: read, checked, and told in Chinese what to mend. YAML is known only here."""

from bot.content.checking import lint
from bot.content.files import CONTENT, ContentError, Mistake
from bot.content.loading import load

__all__ = ["CONTENT", "ContentError", "Mistake", "lint", "load"]
