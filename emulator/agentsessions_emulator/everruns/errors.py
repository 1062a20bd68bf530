"""Refusals as problem details (RFC 9457) with codes."""

from http import HTTPStatus

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.jsontypes import JsonObject

_CODES = {
    401: "unauthorized",
    403: "forbidden",
    404: "not_found",
    409: "conflict",
    429: "rate_limited",
    500: "internal_error",
    502: "bad_gateway",
    503: "service_unavailable",
}
_DOCS = "https://docs.everruns.com/errors/"


def error_body(error: ApiError, _request_id: str) -> JsonObject:
    """The problem. What `Retry-After` says is in it as well."""
    code = error.error_code or _CODES.get(error.status)
    body: JsonObject = {"title": _title(error.status), "status": error.status}
    if code is not None:
        body |= {"type": f"{_DOCS}{code}", "code": code}
    body |= {"detail": error.message, "allowed_actions": []}
    wait = error.headers.get("retry-after", "")
    if wait.isdecimal():
        body["retry_after_seconds"] = int(wait)
    return body


def conflict(message: str, *, code: str = "conflict") -> ApiError:
    """409: the state of things does not allow it now."""
    return ApiError(409, message, error_code=code)


def missing(what: str, identifier: str) -> ApiError:
    """404: there is no such object."""
    code = "session_not_found" if what == "session" else "not_found"
    message = f"There is no {what} {identifier}."
    return ApiError(404, message, error_code=code, missing=identifier)


def _title(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"
