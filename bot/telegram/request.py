"""python-telegram-bot's HTTP, on aiohttp: the stock client collapses with many requests at once."""

from typing import Any

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

READ_SECONDS = 15.0
CONNECT_SECONDS = 10.0
CONNECTIONS = 256


class AiohttpRequest(BaseRequest):
    """One pool of connections to one Bot API server; errors never hold the URL, since the token stands in it."""

    def __init__(self, read_seconds: float = READ_SECONDS) -> None:
        self._read_seconds = read_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds to wait for an answer where a call does not say."""
        return self._read_seconds

    async def initialize(self) -> None:
        """Opens the pool."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=CONNECTIONS)
            self._session = aiohttp.ClientSession(connector=connector, trust_env=True)

    async def shutdown(self) -> None:
        """Closes the pool."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Status and body; raises TimedOut where no answer came in time, NetworkError for other trouble."""
        if self._session is None:
            raise NetworkError("The connection to Telegram is closed.")
        read = self._read_seconds if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=read)
        try:
            async with self._session.request(method, url, data=_body(request_data), timeout=timeout) as response:
                return response.status, await response.read()
        except aiohttp.ConnectionTimeoutError:
            raise NetworkError("Telegram cannot be reached: connecting timed out.") from None
        except TimeoutError:
            raise TimedOut("Telegram did not answer in time.") from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(f"Telegram cannot be reached: {type(error).__name__}.") from None


def _body(data: RequestData | None) -> aiohttp.FormData | None:
    if data is None:
        return None
    # Telegram reads the name of a file as UTF-8, not percent-encoded.
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    if data.contains_files:
        for name, (filename, content, mime) in (data.multipart_data or {}).items():
            form.add_field(name, content, filename=filename, content_type=mime)
    return form
