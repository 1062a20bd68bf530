"""The conventions of Claude Managed Agents: all that the engine needs to know of this service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from .core.api import Api

if TYPE_CHECKING:
    from .core.reliability.reconciling import Reconciliation
    from .core.requests.operation import Call


def describe_error(body: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Read (message, type) out of `{"type": "error", "error": {"type", "message"}}`."""
    error = body["error"]
    return error.get("message"), error.get("type")


def reconciliation(call: Call[Any]) -> Reconciliation:
    """How to look for events whose answer was lost."""
    from .sessions.sending import SentEvents

    return SentEvents(call)


ANTHROPIC: Final = Api(
    base_url="https://api.anthropic.com",
    headers=(("anthropic-version", "2026-10-21"),),
    beta_header="anthropic-beta",
    workspace_header="anthropic-workspace-id",
    request_id_header="request-id",
    describe_error=describe_error,
    error_statuses={
        "invalid_request_error": 400,
        "authentication_error": 401,
        "billing_error": 402,
        "permission_error": 403,
        "not_found_error": 404,
        "conflict_error": 409,
        "memory_path_conflict_error": 409,
        "memory_precondition_failed_error": 412,
        "request_too_large": 413,
        "rate_limit_error": 429,
        "api_error": 500,
        "timeout_error": 504,
        "overloaded_error": 529,
    },
    stream_pings=frozenset({"ping"}),
    stream_errors=frozenset({"error"}),
    api_key_variable="ANTHROPIC_API_KEY",
    auth_token_variable="ANTHROPIC_AUTH_TOKEN",
    base_url_variable="ANTHROPIC_BASE_URL",
    reconciliation=reconciliation,
)
