"""Refusals: an object with a code, an object without one, or a text where nothing was read."""

from collections.abc import Mapping

from agentsessions_emulator.errors import ApiError, PlainError
from agentsessions_emulator.jsontypes import JsonObject

_CODES = {
    400: "BAD_REQUEST",
    401: "UNAUTHORIZED",
    404: "NOT_FOUND",
    409: "CONFLICT",
    499: "REQUEST_CANCELLED",
    503: "SERVICE_UNAVAILABLE",
}
_WITHOUT_CODE, _FLAT = "without code", "flat"
_UNREADABLE = {
    "query": (400, "Failed to deserialize query string"),
    "type": (415, "Expected request with `Content-Type: application/json`"),
    "size": (413, "Failed to buffer the request body"),
    "syntax": (400, "Failed to parse the request body as JSON"),
    "form": (422, "Failed to deserialize the JSON body into the target type"),
}
"""Status and beginning of the text for what is wrong with a request that cannot be read."""


def error_body(error: ApiError) -> JsonObject:
    """The body with its code, unless it is of a kind that has none."""
    if error.error_type == _WITHOUT_CODE:
        return {"error": error.message}
    code = error.error_code or _CODES.get(error.status, "INTERNAL_ERROR")
    body: JsonObject = {"error": error.message, "code": code}
    if error.error_type == _FLAT:
        return body | error.details
    return {**body, "details": error.details} if error.details else body


def unreadable(part: str, why: str) -> ApiError:
    """The request could not be read, because of this part of it."""
    status, beginning = _UNREADABLE[part]
    return PlainError(status, f"{beginning}: {why}")


def bad_request(message: str) -> ApiError:
    return ApiError(400, message)


def missing(session_id: str) -> ApiError:
    """404: there is no such session, or it is archived."""
    return ApiError(404, f"Session not found: {session_id}", missing=session_id)


def conflict(message: str, *, code: str = "CONFLICT") -> ApiError:
    """409: the state of things does not allow it now."""
    return ApiError(409, message, error_code=code)


def without_code(status: int, message: str) -> ApiError:
    """A refusal of the operations that send no code."""
    return ApiError(status, message, error_type=_WITHOUT_CODE)


def duplicate_input(existing_id: str) -> ApiError:
    """409: another input had the key."""
    return ApiError(
        409,
        f"input idempotency conflicts with existing input {existing_id}",
        error_code="INPUT_IDEMPOTENCY_CONFLICT",
        error_type=_FLAT,
        details={"existing_id": existing_id},
    )


def cancelled() -> ApiError:
    """499: the turn was interrupted, stopped or cancelled."""
    return ApiError(499, "request cancelled")


def failed(code: str, message: str, details: Mapping[str, object] | None = None) -> ApiError:
    """500: it has not come to a good end."""
    return ApiError(500, message, error_code=code, details=details)
