"""The error objects of `session.error`."""

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.turn import describe_error

_USUAL_RETRY = {
    "unknown_error": "exhausted",
    "model_overloaded_error": "exhausted",
    "model_rate_limited_error": "exhausted",
    "model_request_failed_error": "exhausted",
    "mcp_connection_failed_error": "exhausted",
    "mcp_authentication_failed_error": "exhausted",
    "billing_error": "terminal",
    "credential_host_unreachable_error": "exhausted",
    "tool_use_limit_reached_error": "exhausted",
    "compaction_limit_reached_error": "exhausted",
    "repository_authentication_error": "retrying",
    "repository_forbidden_error": "retrying",
    "repository_not_found_error": "retrying",
    "repository_checkout_error": "retrying",
    "repository_clone_error": "retrying",
}
ERROR_TYPES = frozenset(_USUAL_RETRY)


def session_error(
    error_type: str, *, message: str | None, retry: str | None, details: dict[str, str]
) -> JsonObject:
    """An error object with every field its type has. Raises ValueError for an unknown type."""
    told = describe_error(error_type, message, retry, ERROR_TYPES)
    return {
        "type": error_type,
        "message": told,
        "retry_status": {"type": retry or _USUAL_RETRY[error_type]},
        **_details(error_type),
        **details,
    }


def _details(error_type: str) -> JsonObject:
    if error_type.startswith("mcp_"):
        return {"mcp_server_name": "emulated"}
    if error_type.startswith("repository_"):
        return {"repository_url": "https://github.com/example/example"}
    if error_type == "credential_host_unreachable_error":
        return {"vault_id": "vlt_0100000001", "credential_id": "vcrd_0100000001"}
    return {}
