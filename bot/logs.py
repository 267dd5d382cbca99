"""What the operator reads: one line for each trouble, with neither the token nor what learners wrote."""

import logging
import re
import sys
import traceback

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
    # Two loggers repeat themselves, or print tracebacks of what strangers send; our own lines say what matters.
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    logging.getLogger("aiohttp.server").setLevel(logging.CRITICAL)


def described(error: BaseException) -> str:
    """An unexpected error as its type and place: its message may quote what a learner wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if "site-packages" not in frame.filename] or list(frames)
    place = f" at {'/'.join(own[-1].filename.split('/')[-2:])}:{own[-1].lineno}" if own else ""
    return type(error).__name__ + place


class Trouble:
    """Logs a trouble that lasts once when it begins, and once when it is over."""

    def __init__(self, log: logging.Logger) -> None:
        self._log = log
        self._over = ""

    def met(self, message: str, *, over: str) -> None:
        """It is there (again); `over` is what will be logged when it has passed."""
        if not self._over:
            self._log.error("%s", message)
        self._over = over

    def passed(self) -> None:
        """All is well."""
        if self._over:
            self._log.info("%s", self._over)
            self._over = ""
