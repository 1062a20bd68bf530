"""Refusals. How their bodies look is up to the emulated service."""

from collections.abc import Mapping


class ApiError(Exception):
    """A request is refused with `status`.

    `error_code` is a word for programs, where the service documents one, and `details` are further
    facts for them; `error_type` is the kind of the error where its status does not say it all;
    `headers` go out with the answer. `missing` is the id of an object that does not exist.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        error_code: str | None = None,
        error_type: str | None = None,
        details: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        missing: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.error_code = error_code
        self.error_type = error_type
        self.details = dict(details or {})
        self.headers = dict(headers or {})
        self.missing = missing


class UnreadableError(ApiError):
    """A request that cannot be read, because of its `part`: the "query", or of the body its "type",
    its "size", its "syntax" or its "form".
    """

    def __init__(
        self, part: str, message: str, *, status: int = 400, error_code: str | None = None
    ) -> None:
        super().__init__(status, message, error_code=error_code)
        self.part = part


class PlainError(ApiError):
    """A refusal whose body is its message, as a text."""


class EmulatorError(ApiError):
    """500: the emulator itself does something wrong."""

    def __init__(self, message: str) -> None:
        super().__init__(500, message)


def invalid(message: str, *, error_code: str | None = None) -> ApiError:
    """400: the request, or the state it meets, does not allow it."""
    return ApiError(400, message, error_code=error_code)


def not_found(what: str, identifier: str) -> ApiError:
    """404: there is no such object."""
    return ApiError(404, f"{what} {identifier!r} was not found.", missing=identifier)
