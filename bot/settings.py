"""Environment and .env → Settings, read once. What is unknown or wrong stops the start with one sentence."""

import os
import re
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "BOT_"
SANDBOX_TOKEN = "1:sandbox"  # noqa: S105 - the local Telegram's, and no secret
ENV_FILE = ".env"
ENV_ENCODING = "utf-8-sig"
"""UTF-8; some editors put a mark before it."""

_NAME = re.compile(r"\s*(?:export\s+)?(BOT_\w*)\s*(=?)", re.IGNORECASE)


class SettingsError(Exception):
    """A setting is unknown or wrong; the sentence says which and what it should be."""


class Settings(BaseSettings):
    """Every BOT_ setting; the README's table explains them one by one."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=ENV_FILE,
        env_file_encoding=ENV_ENCODING,
        extra="ignore",
        hide_input_in_errors=True,
        env_ignore_empty=True,
    )

    token: SecretStr | None = None
    api_url: str | None = None
    database: str | None = None
    data: Path = Path("data")
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    open_browser: bool | None = None
    pace: Annotated[float, Field(ge=0, le=10)] = 1.0
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    coaches: Annotated[frozenset[int], NoDecode] = frozenset()
    log_level: str = "INFO"
    hotline: Annotated[str | None, Field(max_length=200)] = None

    @field_validator("coaches", mode="before")
    @classmethod
    def _ids(cls, value: Any) -> Any:
        if not isinstance(value, str):
            return value
        ids = [part.strip() for part in value.split(",") if part.strip()]
        if not all(part.isascii() and part.isdigit() for part in ids):
            raise ValueError("should be Telegram ids (whole numbers) with commas between them")
        return frozenset(int(part) for part in ids)

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        levels = ("DEBUG", "INFO", "WARNING", "ERROR")
        if value.upper() not in levels:
            raise ValueError(f"should be one of {', '.join(levels)}")
        return value.upper()

    @field_validator("token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", value.get_secret_value()):
            raise ValueError("should look as BotFather gives it: digits, a colon, letters")
        return value

    @field_validator("api_url", "webhook_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("should be an address that begins with http:// or https://")
        return value.rstrip("/") if value else value

    @field_validator("api_url")
    @classmethod
    def _without_bot(cls, value: str | None) -> str | None:
        if value is not None and value.endswith("/bot"):
            raise ValueError("should be the address without /bot")
        return value

    @field_validator("database")
    @classmethod
    def _only_sqlite(cls, value: str | None) -> str | None:
        if value is not None and "://" in value and not value.startswith("sqlite:///"):
            raise ValueError("should be a path, or sqlite:/// and a path")
        path = value.removeprefix("sqlite:///") if value else "coach.db"
        if path == ":memory:" or not Path(path).name or Path(path).is_dir():
            raise ValueError("should be the path of a file")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _header(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
            raise ValueError("should be 1 to 256 letters, digits, _ or -")
        return value

    @model_validator(mode="after")
    def _webhook_of_somebody(self) -> "Settings":
        if self.webhook_url and self.uses_sandbox:
            raise ValueError("BOT_WEBHOOK_URL needs BOT_TOKEN (or BOT_API_URL, for another Bot API server)")
        return self

    @property
    def database_path(self) -> Path:
        """The SQLite file."""
        if self.database:
            return Path(self.database.removeprefix("sqlite:///"))
        return self.data / "coach.db"

    @property
    def uses_sandbox(self) -> bool:
        """Whether the local Telegram inside the process is wanted: no token, and no other server named."""
        return self.token is None and self.api_url is None

    @property
    def effective_token(self) -> str:
        """The token, or the local Telegram's where none is set."""
        return self.token.get_secret_value() if self.token else SANDBOX_TOKEN

    @property
    def bot_id(self) -> int:
        """The bot's own number in Telegram, with which its token begins."""
        return int(self.effective_token.partition(":")[0])


def read() -> Settings:
    """Reads the settings; raises SettingsError with one sentence."""
    unknown = sorted(_given() - {f"{PREFIX}{name.upper()}" for name in Settings.model_fields})
    if unknown:
        known = ", ".join(f"{PREFIX}{name.upper()}" for name in Settings.model_fields)
        raise SettingsError(f"{unknown[0]} is no setting of this bot. There are: {known}.")
    try:
        return Settings()
    except ValidationError as error:
        detail = error.errors(include_url=False, include_input=False, include_context=False)[0]
        message = detail["msg"].removeprefix("Value error, ")
        name = f"{PREFIX}{str(detail['loc'][0]).upper()}: " if detail["loc"] else ""
        raise SettingsError(f"{name}{message}.") from None


def _given() -> set[str]:
    """The BOT_ names that are set, in the environment or in .env."""
    names = {name.upper() for name in os.environ}
    try:
        lines = Path(ENV_FILE).read_text(encoding=ENV_ENCODING).splitlines()
    except FileNotFoundError:
        lines = []
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        raise SettingsError(f"The file {ENV_FILE} cannot be read: {why}.") from None
    for number, line in enumerate(lines, 1):
        found = _NAME.match(line)
        # Never the line itself in the error: what stands there may be the token.
        if found and not found[2]:
            raise SettingsError(f"{ENV_FILE}, line {number}: {found[1].upper()} has no = after it.")
        if found:
            names.add(found[1].upper())
    return {name for name in names if name.startswith(PREFIX)}
