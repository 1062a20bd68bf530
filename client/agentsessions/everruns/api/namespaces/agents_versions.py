# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Saved states of an agent, to compare, fork and go back to."""

from __future__ import annotations

from builtins import list as list_  # methods may be called so
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import VersionChangeKindLiteral
    from ...models.agent import Agent
    from ...models.agent_version import AgentVersion
    from ...models.agent_version_diff import AgentVersionDiff
    from ...models.version_change_kind import VersionChangeKind


class _AgentsVersions:
    @operation
    def list(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> Call[list_[AgentVersion], list_[AgentVersion]]:
        """List versions.

        Lists the versions of an agent.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_versions_list.call(agent_id, options=options)

    @operation
    def create(
        self,
        agent_id: str,
        *,
        change_kind: VersionChangeKind | VersionChangeKindLiteral | None | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[AgentVersion, AgentVersion]:
        """Save a version.

        Saves an agent as it is now as a version. Servers that keep no versions answer 404.
        Not safe to repeat: every call that arrives may save another one.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            change_kind: How large the change is, which says how the version is counted up. Left
                out, the service decides.
            summary: What has changed.
            options: What this call does differently from its client.
        """
        return api.agents_versions_create.call(
            agent_id,
            body={
                "change_kind": change_kind,
                "summary": summary,
            },
            options=options,
        )

    @operation
    def set_default(
        self, agent_id: str, *, version_id: str, options: RequestOptions | None = None
    ) -> Call[Agent, Agent]:
        """Set the default version.

        Says which version of an agent new sessions keep to. Answers 404 for a version that
        the agent does not have. Safe to repeat.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            version_id: The version; begins with `agentver_`.
            options: What this call does differently from its client.
        """
        return api.agents_versions_set_default.call(
            agent_id,
            body={
                "version_id": version_id,
            },
            options=options,
        )

    @operation
    def diff(
        self,
        agent_id: str,
        from_version_id: str,
        to_version_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Call[AgentVersionDiff, AgentVersionDiff]:
        """Compare versions.

        Says what is different between two versions of an agent.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            from_version_id: The version to compare; begins with `agentver_`.
            to_version_id: The version to compare it with; begins with `agentver_`.
            options: What this call does differently from its client.
        """
        return api.agents_versions_diff.call(
            agent_id, from_version_id, to_version_id, options=options
        )

    @operation
    def fork(
        self,
        agent_id: str,
        version_id: str,
        *,
        name: str,
        display_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Agent, Agent]:
        """Fork a version.

        Makes a new agent of a version. Not safe to repeat: a second call makes another
        agent, or is refused because the name is taken.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            version_id: Identifies the version; begins with `agentver_`.
            name: Unique in the organization.
            display_name: A name for people to read.
            description: What the new agent does.
            options: What this call does differently from its client.
        """
        return api.agents_versions_fork.call(
            agent_id,
            version_id,
            body={
                "name": name,
                "display_name": display_name,
                "description": description,
            },
            options=options,
        )

    @operation
    def rollback(
        self,
        agent_id: str,
        version_id: str,
        *,
        save_version: bool | Unset = UNSET,
        summary: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Agent, Agent]:
        """Go back to a version.

        Makes an agent what it was in a version. Not safe to repeat: with `save_version`,
        every call that arrives saves another version.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            version_id: Identifies the version; begins with `agentver_`.
            save_version: Whether to save the present state first.
            summary: Why.
            options: What this call does differently from its client.
        """
        return api.agents_versions_rollback.call(
            agent_id,
            version_id,
            body={
                "save_version": save_version,
                "summary": summary,
            },
            options=options,
        )


class AgentsVersions(_AgentsVersions, SyncNamespace):
    """Saved states of an agent, to compare, fork and go back to."""


class AsyncAgentsVersions(_AgentsVersions, AsyncNamespace):
    """Saved states of an agent, to compare, fork and go back to."""
