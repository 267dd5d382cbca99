"""Only this machine, and no web page from elsewhere, may use the sandbox."""

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_NAMES = {"localhost", "127.0.0.1", "::1"}
_POLICY = "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'"


@web.middleware
async def loopback_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse with 403 what does not come from this machine, or comes from another origin's page."""
    if not (_is_loopback(request.remote) and _hostname(f"//{request.host}") in _NAMES):
        return web.json_response({"error": "The sandbox answers on the loopback only."}, status=403)
    if _foreign(request):
        return web.json_response({"error": "Pages of another origin cannot use the sandbox."}, status=403)
    return await handler(request)


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Let nothing be cached, and let the page load only what comes from here."""
    response.headers["Cache-Control"] = "no-store"
    response.headers["Content-Security-Policy"] = _POLICY
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Referrer-Policy"] = "no-referrer"


def is_loopback_host(host: str) -> bool:
    """Return whether an address to listen on is on the loopback."""
    return host == "localhost" or _is_loopback(host)


def _is_loopback(address: str | None) -> bool:
    try:
        return ipaddress.ip_address(address or "").is_loopback
    except ValueError:
        return False


def _foreign(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    if origin is not None:
        return origin.lower() != f"http://{request.host}".lower()
    # A link to the page may be followed from anywhere; nothing else may be fetched from elsewhere.
    return request.path != "/" and request.headers.get("Sec-Fetch-Site") in ("cross-site", "same-site")


def _hostname(url: str) -> str | None:
    try:
        return urlsplit(url).hostname
    except ValueError:
        return None
