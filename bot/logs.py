"""What the operator reads: one line for each thing, and the token in none of them."""

import logging
import re
import sys

_TOKEN_SHAPE = re.compile(r"\d+:[A-Za-z0-9_-]{20,}")
_HIDDEN = "<token>"


class _Redacting(logging.Formatter):
    """Hides the bot's token, wherever a library may have put it: the message, its arguments, a traceback."""

    def __init__(self, token: str) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record).replace(self._token, _HIDDEN)
        return _TOKEN_SHAPE.sub(_HIDDEN, line)


def set_up(level: str, token: str) -> None:
    """Logs to standard error; only our own loggers go below WARNING, since others' hold tokens and texts."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Redacting(token))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("bot").setLevel(level)
