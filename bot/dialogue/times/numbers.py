"""Numbers as people write them: digits, Chinese numerals, English words."""

# Digits that are no part of a longer or a broken number (1.5).
DIGITS = r"(?<![\d.])\d{1,3}(?![\d.]\d)(?!\d)"
CHINESE = "[零〇一二两俩三四五六七八九十]{1,4}"
NUMBER = rf"(?:{DIGITS}|{CHINESE})"

_CHINESE_DIGITS = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2}

_ENGLISH = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "forty-five": 45, "forty five": 45, "sixty": 60, "ninety": 90,
}  # fmt: skip
ENGLISH = rf"(?:{DIGITS}|\b(?:" + "|".join(sorted(_ENGLISH, key=len, reverse=True)) + r")\b)"
HOUR_WORDS = r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"

_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "last": -1,
}  # fmt: skip
ORDINAL_WORDS = "(?:" + "|".join(_ORDINALS) + ")"
ORDINAL = rf"(?:(?<![\d.])\d{{1,2}}(?:st|nd|rd|th)\b|\b{ORDINAL_WORDS}\b)"


def value(text: str) -> int | None:
    """The number, or None where the numerals name two (八九) or none."""
    if text.isascii():
        return int(text) if text.isdigit() else _ENGLISH.get(text)
    tens, ten, ones = text.partition("十")
    if not ten:
        digits = text[1:] if len(text) == 2 and text[0] in "零〇" else text
        return _CHINESE_DIGITS.get(digits)
    if len(tens) > 1 or len(ones) > 1 or tens in ("零", "〇"):
        return None
    return 10 * (_CHINESE_DIGITS[tens] if tens else 1) + (_CHINESE_DIGITS.get(ones, 0) if ones else 0)


def ordinal(text: str) -> int:
    """The number of an English ordinal; -1 for last."""
    return _ORDINALS.get(text) or int(text[:-2])
