"""The people a learner names in free text: pure, linear in the text, and without a model.

`find` is the way in; `names` is for hiding them. The text is folded to Simplified (`spans`), Chinese is read as
the likeliest row of words and names (`lattice`, `edges`, `nicknames`), Latin names by their words and neighbours
(`latin`, `introduced`); relation words (`relations`) join them, and what is nobody in the learner's life goes
(`apposition`, `excluding`, `public`, `things`). The rules are the conventions P1.1 to P1.9; where they leave
doubt, there is no person.
"""

from bot.dialogue.naming.finding import find, names

__all__ = ["find", "names"]
