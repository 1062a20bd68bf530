"""Refusals in the documented error shape."""

from collections.abc import Mapping

from agentsessions_emulator.jsontypes import JsonObject

_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    405: "invalid_request_error",
    408: "timeout_error",
    409: "conflict_error",
    413: "request_too_large",
    422: "invalid_request_error",
    429: "rate_limit_error",
    503: "overloaded_error",
    504: "timeout_error",
    529: "overloaded_error",
}


def error_type(status: int) -> str:
    """The documented `error.type` of a status code."""
    return _TYPES.get(status, "api_error" if status >= 500 else "invalid_request_error")


def error_body(
    status: int, message: str, request_id: str, *, error_code: str | None = None
) -> JsonObject:
    """The documented error body."""
    error: JsonObject = {"type": error_type(status), "message": message}
    if error_code is not None:
        error["details"] = {"error_code": error_code}
    return {"type": "error", "error": error, "request_id": request_id}


class ApiError(Exception):
    """A request is refused with `status` and the documented body."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        error_code: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.error_code = error_code
        self.headers = dict(headers or {})

    def body(self, request_id: str) -> JsonObject:
        return error_body(self.status, self.message, request_id, error_code=self.error_code)


def invalid(message: str, *, error_code: str | None = None) -> ApiError:
    """400: the request, or the state it meets, does not allow it."""
    return ApiError(400, message, error_code=error_code)


def not_found(what: str, identifier: str) -> ApiError:
    """404: there is no such object."""
    return ApiError(404, f"{what} {identifier!r} was not found.")


def conflict(message: str) -> ApiError:
    """409 that asking again cannot cure."""
    return ApiError(409, message, headers={"x-should-retry": "false"})
