"""The documented error shape: `error.type` by status, `details.error_code` where there is one."""

from collections.abc import Mapping

from agentsessions_emulator.errors import ApiError
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


def error_body(error: ApiError, request_id: str) -> JsonObject:
    """The body of a refusal."""
    status = error.status
    default = "api_error" if status >= 500 else "invalid_request_error"
    kind = error.error_type or _TYPES.get(status, default)
    described: JsonObject = {"type": kind, "message": error.message}
    if error.error_code is not None:
        described["details"] = {"error_code": error.error_code, **error.details}
    elif error.details:
        described["details"] = error.details
    return {"type": "error", "error": described, "request_id": request_id}


def body_error_code(body: JsonObject) -> str | None:
    """The code of the refusal of a body that breaks its schema."""
    match body:
        case {"agent": {"type": "agent_with_overrides", "model": None}}:
            return "agent_model_required"
        case _:
            return None


def conflict(
    message: str,
    *,
    error_type: str | None = None,
    details: Mapping[str, object] | None = None,
) -> ApiError:
    """409 that asking again cannot cure."""
    headers = {"x-should-retry": "false"}
    return ApiError(409, message, error_type=error_type, details=details, headers=headers)
