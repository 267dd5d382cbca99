"""The two kinds of refusal: one in the Bot API's words, one for the person at the sandbox."""


class ApiError(Exception):
    """A Bot API call that is refused; becomes `{"ok": false, "error_code", "description", "parameters"}`."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after


class RequestError(Exception):
    """A user-side request that is refused; becomes `{"error": sentence}` under an HTTP status."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.sentence = sentence


def bad_request(description: str) -> ApiError:
    """A 400 as Telegram words it: `Bad Request: <description>`."""
    return ApiError(400, f"Bad Request: {description}")
