"""A local Telegram: a Bot API server, a user side over HTTP, and a chat page in the browser."""

from .clock import Driver, SandboxClock
from .server import Sandbox, SandboxUser

__all__ = ["Driver", "Sandbox", "SandboxClock", "SandboxUser"]
