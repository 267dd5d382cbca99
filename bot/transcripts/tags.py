"""What only this database can have written: keyed fingerprints (HMAC-SHA256), which nobody outside can make."""

import hashlib
import hmac


class Tags:
    """Fingerprints under one key, as hexadecimal; each purpose has its own, and none can be read as another."""

    def __init__(self, key: str) -> None:
        """`key` is the database's secret of the name `tags`."""
        self._key = bytes.fromhex(key)

    def answer(self, database: str, learner: int, answer: int, text: str) -> str:
        """Of an answer: the database's public name, whose, the log's number of it, its text as it is stored."""
        return self._of("answer", database, str(learner), str(answer), text)

    def fits(self, tag: str, database: str, learner: int, answer: int, text: str) -> bool:
        """Whether a tag that somebody brings is the one of this answer."""
        right = self.answer(database, learner, answer, text)
        return hmac.compare_digest(tag.encode("utf-8", "replace"), right.encode())

    def name(self, learner: int, name: str) -> str:
        """Of a name in one learner's texts, however it is spelled in capitals: stable, and of no use elsewhere."""
        return self._of("name", str(learner), name.casefold())

    def account(self, learner: int) -> str:
        """Of a learner: who it is cannot be told from it, and it is the same in every export of this database."""
        return self._of("account", str(learner))

    def _of(self, *fields: str) -> str:
        """Each field with its length before it, or two different lists of fields could read the same."""
        parts = [field.encode("utf-8", "surrogatepass") for field in fields]
        message = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
        return hmac.new(self._key, message, hashlib.sha256).hexdigest()
