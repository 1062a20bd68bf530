# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""One module per operation, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import lazy_modules

if TYPE_CHECKING:
    from . import (
        models_list,
        requests_cancel,
        service_capabilities,
        service_health,
        sessions_archive,
        sessions_create,
        sessions_events_stream,
        sessions_external_events_send,
        sessions_history,
        sessions_interrupt,
        sessions_list,
        sessions_mcp_add,
        sessions_mcp_reload,
        sessions_mcp_remove,
        sessions_messages_create,
        sessions_peer_responses_send,
        sessions_retrieve,
        sessions_runs_stop,
        sessions_status,
        sessions_system_context_append,
        sessions_system_prompt_update,
        skills_list,
    )

__all__ = [
    "models_list",
    "requests_cancel",
    "service_capabilities",
    "service_health",
    "sessions_archive",
    "sessions_create",
    "sessions_events_stream",
    "sessions_external_events_send",
    "sessions_history",
    "sessions_interrupt",
    "sessions_list",
    "sessions_mcp_add",
    "sessions_mcp_reload",
    "sessions_mcp_remove",
    "sessions_messages_create",
    "sessions_peer_responses_send",
    "sessions_retrieve",
    "sessions_runs_stop",
    "sessions_status",
    "sessions_system_context_append",
    "sessions_system_prompt_update",
    "skills_list",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_modules(__name__, __all__)
