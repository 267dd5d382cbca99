"""Environment and .env → Settings, read once. What is unknown or wrong stops the start with one sentence."""

import os
import re
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

PREFIX = "BOT_"
SANDBOX_TOKEN = "1:sandbox"  # noqa: S105 - the local Telegram's, and no secret
ENV_FILE = ".env"


class SettingsError(Exception):
    """A setting is unknown or wrong; the sentence says which and what it should be."""


class Settings(BaseSettings):
    """Every BOT_ setting; the README's table explains them one by one."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=ENV_FILE, extra="ignore", hide_input_in_errors=True, env_ignore_empty=True
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
        number, colon, rest = value.get_secret_value().partition(":") if value else ("1", ":", "x")
        if not (
            number.isascii() and number.isdigit() and colon and rest and rest.isascii() and rest.isprintable()
        ):
            raise ValueError("should look as BotFather gives it: digits, a colon, letters")
        return value

    @field_validator("api_url", "webhook_url")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).netloc):
            raise ValueError("should be an address that begins with http:// or https://")
        return value.rstrip("/") if value else value

    @field_validator("database")
    @classmethod
    def _only_sqlite(cls, value: str | None) -> str | None:
        if value is not None and "://" in value and not value.startswith("sqlite:///"):
            raise ValueError("should be a path, or sqlite:/// and a path")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _header(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value.get_secret_value()):
            raise ValueError("should be 1 to 256 letters, digits, _ or -")
        return value

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
        lines = Path(ENV_FILE).read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        lines = []
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"The file {ENV_FILE} cannot be read: {error}") from error
    for line in lines:
        name = line.strip().removeprefix("export ").partition("=")[0].strip()
        names.add(name.upper())
    return {name for name in names if name.startswith(PREFIX)}
