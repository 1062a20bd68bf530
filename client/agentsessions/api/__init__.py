# Generated from the OpenAPI document by `make generate`; edit the document or the templates instead.
"""One module per operation, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.lazy import lazy_modules

if TYPE_CHECKING:
    from . import (
        agents_archive as agents_archive,
    )
    from . import (
        agents_create as agents_create,
    )
    from . import (
        agents_list as agents_list,
    )
    from . import (
        agents_retrieve as agents_retrieve,
    )
    from . import (
        agents_update as agents_update,
    )
    from . import (
        agents_versions_list as agents_versions_list,
    )
    from . import (
        deployment_runs_list as deployment_runs_list,
    )
    from . import (
        deployment_runs_retrieve as deployment_runs_retrieve,
    )
    from . import (
        deployments_archive as deployments_archive,
    )
    from . import (
        deployments_create as deployments_create,
    )
    from . import (
        deployments_list as deployments_list,
    )
    from . import (
        deployments_pause as deployments_pause,
    )
    from . import (
        deployments_retrieve as deployments_retrieve,
    )
    from . import (
        deployments_run as deployments_run,
    )
    from . import (
        deployments_unpause as deployments_unpause,
    )
    from . import (
        deployments_update as deployments_update,
    )
    from . import (
        dreams_archive as dreams_archive,
    )
    from . import (
        dreams_cancel as dreams_cancel,
    )
    from . import (
        dreams_create as dreams_create,
    )
    from . import (
        dreams_list as dreams_list,
    )
    from . import (
        dreams_retrieve as dreams_retrieve,
    )
    from . import (
        environments_archive as environments_archive,
    )
    from . import (
        environments_create as environments_create,
    )
    from . import (
        environments_delete as environments_delete,
    )
    from . import (
        environments_list as environments_list,
    )
    from . import (
        environments_retrieve as environments_retrieve,
    )
    from . import (
        environments_update as environments_update,
    )
    from . import (
        environments_work_ack as environments_work_ack,
    )
    from . import (
        environments_work_heartbeat as environments_work_heartbeat,
    )
    from . import (
        environments_work_list as environments_work_list,
    )
    from . import (
        environments_work_poll as environments_work_poll,
    )
    from . import (
        environments_work_retrieve as environments_work_retrieve,
    )
    from . import (
        environments_work_stats as environments_work_stats,
    )
    from . import (
        environments_work_stop as environments_work_stop,
    )
    from . import (
        environments_work_update as environments_work_update,
    )
    from . import (
        files_delete as files_delete,
    )
    from . import (
        files_download as files_download,
    )
    from . import (
        files_list as files_list,
    )
    from . import (
        files_retrieve_metadata as files_retrieve_metadata,
    )
    from . import (
        files_upload as files_upload,
    )
    from . import (
        memory_stores_archive as memory_stores_archive,
    )
    from . import (
        memory_stores_create as memory_stores_create,
    )
    from . import (
        memory_stores_delete as memory_stores_delete,
    )
    from . import (
        memory_stores_list as memory_stores_list,
    )
    from . import (
        memory_stores_memories_create as memory_stores_memories_create,
    )
    from . import (
        memory_stores_memories_delete as memory_stores_memories_delete,
    )
    from . import (
        memory_stores_memories_list as memory_stores_memories_list,
    )
    from . import (
        memory_stores_memories_retrieve as memory_stores_memories_retrieve,
    )
    from . import (
        memory_stores_memories_update as memory_stores_memories_update,
    )
    from . import (
        memory_stores_memory_versions_list as memory_stores_memory_versions_list,
    )
    from . import (
        memory_stores_memory_versions_redact as memory_stores_memory_versions_redact,
    )
    from . import (
        memory_stores_memory_versions_retrieve as memory_stores_memory_versions_retrieve,
    )
    from . import (
        memory_stores_retrieve as memory_stores_retrieve,
    )
    from . import (
        memory_stores_update as memory_stores_update,
    )
    from . import (
        sessions_archive as sessions_archive,
    )
    from . import (
        sessions_create as sessions_create,
    )
    from . import (
        sessions_delete as sessions_delete,
    )
    from . import (
        sessions_events_list as sessions_events_list,
    )
    from . import (
        sessions_events_send as sessions_events_send,
    )
    from . import (
        sessions_events_stream as sessions_events_stream,
    )
    from . import (
        sessions_list as sessions_list,
    )
    from . import (
        sessions_resources_add as sessions_resources_add,
    )
    from . import (
        sessions_resources_delete as sessions_resources_delete,
    )
    from . import (
        sessions_resources_list as sessions_resources_list,
    )
    from . import (
        sessions_resources_retrieve as sessions_resources_retrieve,
    )
    from . import (
        sessions_resources_update as sessions_resources_update,
    )
    from . import (
        sessions_retrieve as sessions_retrieve,
    )
    from . import (
        sessions_threads_archive as sessions_threads_archive,
    )
    from . import (
        sessions_threads_events_list as sessions_threads_events_list,
    )
    from . import (
        sessions_threads_events_stream as sessions_threads_events_stream,
    )
    from . import (
        sessions_threads_list as sessions_threads_list,
    )
    from . import (
        sessions_threads_retrieve as sessions_threads_retrieve,
    )
    from . import (
        sessions_update as sessions_update,
    )
    from . import (
        skills_create as skills_create,
    )
    from . import (
        skills_delete as skills_delete,
    )
    from . import (
        skills_list as skills_list,
    )
    from . import (
        skills_retrieve as skills_retrieve,
    )
    from . import (
        skills_versions_create as skills_versions_create,
    )
    from . import (
        skills_versions_delete as skills_versions_delete,
    )
    from . import (
        skills_versions_download as skills_versions_download,
    )
    from . import (
        skills_versions_list as skills_versions_list,
    )
    from . import (
        skills_versions_retrieve as skills_versions_retrieve,
    )
    from . import (
        tunnels_archive as tunnels_archive,
    )
    from . import (
        tunnels_certificates_archive as tunnels_certificates_archive,
    )
    from . import (
        tunnels_certificates_create as tunnels_certificates_create,
    )
    from . import (
        tunnels_certificates_list as tunnels_certificates_list,
    )
    from . import (
        tunnels_certificates_retrieve as tunnels_certificates_retrieve,
    )
    from . import (
        tunnels_create as tunnels_create,
    )
    from . import (
        tunnels_list as tunnels_list,
    )
    from . import (
        tunnels_retrieve as tunnels_retrieve,
    )
    from . import (
        tunnels_reveal_token as tunnels_reveal_token,
    )
    from . import (
        tunnels_rotate_token as tunnels_rotate_token,
    )
    from . import (
        user_profiles_action_urls_create as user_profiles_action_urls_create,
    )
    from . import (
        user_profiles_create as user_profiles_create,
    )
    from . import (
        user_profiles_create_enrollment_url as user_profiles_create_enrollment_url,
    )
    from . import (
        user_profiles_delete as user_profiles_delete,
    )
    from . import (
        user_profiles_list as user_profiles_list,
    )
    from . import (
        user_profiles_retrieve as user_profiles_retrieve,
    )
    from . import (
        user_profiles_update as user_profiles_update,
    )
    from . import (
        vaults_archive as vaults_archive,
    )
    from . import (
        vaults_create as vaults_create,
    )
    from . import (
        vaults_credentials_archive as vaults_credentials_archive,
    )
    from . import (
        vaults_credentials_create as vaults_credentials_create,
    )
    from . import (
        vaults_credentials_delete as vaults_credentials_delete,
    )
    from . import (
        vaults_credentials_list as vaults_credentials_list,
    )
    from . import (
        vaults_credentials_mcp_oauth_validate as vaults_credentials_mcp_oauth_validate,
    )
    from . import (
        vaults_credentials_retrieve as vaults_credentials_retrieve,
    )
    from . import (
        vaults_credentials_update as vaults_credentials_update,
    )
    from . import (
        vaults_delete as vaults_delete,
    )
    from . import (
        vaults_list as vaults_list,
    )
    from . import (
        vaults_retrieve as vaults_retrieve,
    )
    from . import (
        vaults_update as vaults_update,
    )

__all__ = [
    "agents_archive",
    "agents_create",
    "agents_list",
    "agents_retrieve",
    "agents_update",
    "agents_versions_list",
    "deployment_runs_list",
    "deployment_runs_retrieve",
    "deployments_archive",
    "deployments_create",
    "deployments_list",
    "deployments_pause",
    "deployments_retrieve",
    "deployments_run",
    "deployments_unpause",
    "deployments_update",
    "dreams_archive",
    "dreams_cancel",
    "dreams_create",
    "dreams_list",
    "dreams_retrieve",
    "environments_archive",
    "environments_create",
    "environments_delete",
    "environments_list",
    "environments_retrieve",
    "environments_update",
    "environments_work_ack",
    "environments_work_heartbeat",
    "environments_work_list",
    "environments_work_poll",
    "environments_work_retrieve",
    "environments_work_stats",
    "environments_work_stop",
    "environments_work_update",
    "files_delete",
    "files_download",
    "files_list",
    "files_retrieve_metadata",
    "files_upload",
    "memory_stores_archive",
    "memory_stores_create",
    "memory_stores_delete",
    "memory_stores_list",
    "memory_stores_memories_create",
    "memory_stores_memories_delete",
    "memory_stores_memories_list",
    "memory_stores_memories_retrieve",
    "memory_stores_memories_update",
    "memory_stores_memory_versions_list",
    "memory_stores_memory_versions_redact",
    "memory_stores_memory_versions_retrieve",
    "memory_stores_retrieve",
    "memory_stores_update",
    "sessions_archive",
    "sessions_create",
    "sessions_delete",
    "sessions_events_list",
    "sessions_events_send",
    "sessions_events_stream",
    "sessions_list",
    "sessions_resources_add",
    "sessions_resources_delete",
    "sessions_resources_list",
    "sessions_resources_retrieve",
    "sessions_resources_update",
    "sessions_retrieve",
    "sessions_threads_archive",
    "sessions_threads_events_list",
    "sessions_threads_events_stream",
    "sessions_threads_list",
    "sessions_threads_retrieve",
    "sessions_update",
    "skills_create",
    "skills_delete",
    "skills_list",
    "skills_retrieve",
    "skills_versions_create",
    "skills_versions_delete",
    "skills_versions_download",
    "skills_versions_list",
    "skills_versions_retrieve",
    "tunnels_archive",
    "tunnels_certificates_archive",
    "tunnels_certificates_create",
    "tunnels_certificates_list",
    "tunnels_certificates_retrieve",
    "tunnels_create",
    "tunnels_list",
    "tunnels_retrieve",
    "tunnels_reveal_token",
    "tunnels_rotate_token",
    "user_profiles_action_urls_create",
    "user_profiles_create",
    "user_profiles_create_enrollment_url",
    "user_profiles_delete",
    "user_profiles_list",
    "user_profiles_retrieve",
    "user_profiles_update",
    "vaults_archive",
    "vaults_create",
    "vaults_credentials_archive",
    "vaults_credentials_create",
    "vaults_credentials_delete",
    "vaults_credentials_list",
    "vaults_credentials_mcp_oauth_validate",
    "vaults_credentials_retrieve",
    "vaults_credentials_update",
    "vaults_delete",
    "vaults_list",
    "vaults_retrieve",
    "vaults_update",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_modules(__name__, __all__)
