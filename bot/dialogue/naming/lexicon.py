"""The everyday words of Chinese with what each costs a reading: ten to the fourth root of their rarity.

`words.txt` is cut from jieba's dictionary (MIT, see LICENSE.jieba): the frequent words, and rarer ones that begin
with a surname. Names of people were taken out. A line is: cost, characters in a word, the words without blanks.
"""

import pkgutil

from bot.dialogue.naming.cues import TIES
from bot.dialogue.naming.lookalikes import NAMELIKE, NICKLIKE, PLACES_AND_BRANDS, WORDS

UNKNOWN_CHARACTER = 25
LONGEST = 6
_OWN = 14
_TIE = 18
_NICKNAME = 21


def _load() -> dict[str, int]:
    data = pkgutil.get_data(__name__, "words.txt") or b""
    words: dict[str, int] = {}
    for line in data.decode("utf-8").splitlines():
        cost, size, run = line.split()
        step, price = int(size), int(cost)
        words.update((run[at : at + step], price) for at in range(0, len(run), step))
    words.update(dict.fromkeys(PLACES_AND_BRANDS, _OWN))
    words.update((word, min(words.get(word, _OWN), _OWN)) for word in WORDS)
    for word in TIES:
        if word[0] != "我":
            words[word] = min(words.get(word, _TIE), _TIE)
    for word in NICKLIKE | NAMELIKE:
        words.setdefault(word, _NICKNAME)
    words["小白"] = _NICKNAME  # a beginner, or somebody's nickname where a verb asks for a person
    return words


COST = _load()
