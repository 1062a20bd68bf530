"""The conventions of Claude Managed Agents: all that the engine needs to know of this service."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..core.credentials import KeyFunction, credential_header
from ..core.errors import ConfigurationError
from ..core.headers import header_lines
from ..core.service import Identity, Service

if TYPE_CHECKING:
    from ..core.exactly_once.compare import Reconciliation
    from ..core.follow.source import EventSource
    from ..core.request.operation import Call
    from ..core.request.request import HttpRequest

_API_KEY = "ANTHROPIC_API_KEY"
_AUTH_TOKEN = "ANTHROPIC_AUTH_TOKEN"
_BASE_URL = "ANTHROPIC_BASE_URL"
_WORKSPACE_ID = "ANTHROPIC_WORKSPACE_ID"
_CUSTOM_HEADERS = "ANTHROPIC_CUSTOM_HEADERS"


def identify(options: Mapping[str, Any], environment: Mapping[str, str]) -> Identity:
    """The credential, the workspace and the environment's own headers of a client.

    Raises ConfigurationError without a credential, unless the user's own headers have one.
    """
    headers = _custom_headers(environment)
    credential = credential_header(
        api_key=options.get("api_key"),
        auth_token=options.get("auth_token"),
        api_key_header=options.get("api_key_header", "authorization"),
        environment=environment,
        api_key_variable=_API_KEY,
        auth_token_variable=_AUTH_TOKEN,
    )
    if workspace_id := _workspace_id(options, environment):
        headers["anthropic-workspace-id"] = workspace_id
    if credential is None:
        _check_own_credential({*headers, *(options.get("default_headers") or {})})
        return Identity(headers, None)
    name, value = credential
    if isinstance(value, KeyFunction):
        headers.pop(name, None)
        return Identity(headers, name, value)
    return Identity({**headers, name: value}, name)


def _custom_headers(environment: Mapping[str, str]) -> dict[str, str]:
    try:
        return header_lines(environment.get(_CUSTOM_HEADERS, ""))
    except ValueError as error:
        raise ConfigurationError(f"{_CUSTOM_HEADERS}: {error}") from None


def _workspace_id(options: Mapping[str, Any], environment: Mapping[str, str]) -> str | None:
    workspace_id: str | None = options.get("workspace_id")
    if workspace_id is None:
        return environment.get(_WORKSPACE_ID, "").strip() or None
    if not workspace_id.strip():
        raise ConfigurationError("workspace_id is empty")
    return workspace_id


def _check_own_credential(names: set[str]) -> None:
    if {name.lower() for name in names}.isdisjoint(("authorization", "x-api-key")):
        raise ConfigurationError(
            "there is no credential: pass api_key or auth_token, "
            f"or set {_API_KEY} or {_AUTH_TOKEN}"
        )


def describe_error(body: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """Read (message, type) out of `{"type": "error", "error": {"type", "message"}}`."""
    error = body["error"]
    return error.get("message"), error.get("type")


def reconciliation(call: Call[Any, Any], request: HttpRequest) -> Reconciliation:
    """How to look for events whose response was lost."""
    from .sent_events import SentEvents

    return SentEvents(call, request)


def event_source(stream: Call[Any, Any]) -> EventSource:
    """How to follow the events of a session, or of one of its threads."""
    from .event_sources import SessionEvents, ThreadEvents

    is_thread = stream.operation.caught_up_by == "sessions_threads_events_list"
    return ThreadEvents(stream) if is_thread else SessionEvents(stream)


def declare_tools(tools: Sequence[Any]) -> list[Any]:
    """The tools of an agent as JSON."""
    from ..tools.declaring import declare

    return declare(tools)


MANAGED_AGENTS: Final = Service(
    base_url="https://api.anthropic.com",
    base_url_variable=_BASE_URL,
    variables=(_API_KEY, _AUTH_TOKEN, _BASE_URL, _WORKSPACE_ID, _CUSTOM_HEADERS),
    identify=identify,
    headers=(("anthropic-version", "2026-10-21"),),
    beta_header="anthropic-beta",
    betas=("managed-agents-2026-04-01",),
    preview_betas=("managed-agents-2026-04-01-research-preview",),
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
    reconciliation=reconciliation,
    event_source=event_source,
    tool_lists=(("tools",), ("agent", "tools")),
    declare_tools=declare_tools,
)
