# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Versioned configurations of a model, its instructions, tools and skills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import (
        AgentSkillParamsDict,
        AgentToolParamsDict,
        ExecutionIdentityDict,
        KnownModelNameLiteral,
        MCPServerDict,
        ModelConfigParamsDict,
        MultiagentParamsDict,
    )
    from ...models.agent import Agent
    from ...models.agent_page import AgentPage
    from ...models.agent_skill_params import AgentSkillParams
    from ...models.agent_tool_params import AgentToolParams
    from ...models.execution_identity import ExecutionIdentity
    from ...models.known_model_name import KnownModelName
    from ...models.mcp_server import MCPServer
    from ...models.model_config_params import ModelConfigParams
    from ...models.multiagent_params import MultiagentParams
    from .agents_versions import AgentsVersions, AsyncAgentsVersions


class _Agents:
    @paged
    def list(
        self,
        *,
        created_at_gte: datetime | str | Unset = UNSET,
        created_at_lte: datetime | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Agent, AgentPage]:
        """List agents.

        Lists the agents of the workspace, each in its current version. Archived ones are
        left out unless `include_archived` is true.

        Args:
            created_at_gte: Only what was created at this time or after it. Lists of events
                compare `processed_at`.
            created_at_lte: Only what was created at this time or before it. Lists of events
                compare `processed_at`.
            include_archived: Whether to list archived items too. Default: False.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.agents_list.call(
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                include_archived=include_archived,
                limit=limit,
                page=page,
                options=options,
            ),
            api.agents_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        model: KnownModelName
        | KnownModelNameLiteral
        | str
        | ModelConfigParams
        | ModelConfigParamsDict,
        system: str | None | Unset = UNSET,
        tools: Sequence[AgentToolParams | AgentToolParamsDict] | Unset = UNSET,
        mcp_servers: Sequence[MCPServer | MCPServerDict] | Unset = UNSET,
        skills: Sequence[AgentSkillParams | AgentSkillParamsDict] | Unset = UNSET,
        multiagent: MultiagentParams | MultiagentParamsDict | None | Unset = UNSET,
        execution_identity: ExecutionIdentity | ExecutionIdentityDict | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Agent, Agent]:
        """Create an agent.

        Creates an agent at version 1. Defaults are filled in, so the answer can say more
        than the request did. A toolset without its MCP server, a server without its
        toolset, or a roster that breaks its rules is refused with 400. Not safe to repeat:
        every call that arrives makes another agent, also under the same name.

        Args:
            name: The name people know it by; up to 256 characters.
            description: What the agent is for; up to 2048 characters.
            model: The model behind the agent, by its name alone or with settings.
            system: The instructions that precede every conversation; up to 100,000 characters.
            tools: What the agent can call. All toolsets together may hold 256 tools. At most
                256 items.
            mcp_servers: The MCP servers whose tools the agent can use. Names differ, and every
                server is named by an `mcp_toolset` in `tools` and the other way round; anything
                else is refused with 400. At most 20 items; no item twice.
            skills: The skills the agent can load.
            multiagent: The help the agent can call in. Left out or null, it works alone.
            execution_identity: Who the agent's runs act as. Left out or null, the service's own
                service account.
            metadata: The caller's own labels. At most 16 entries; keys: at most 64 characters;
                values: at most 512 characters.
            options: What this call does differently from its client.
        """
        return api.agents_create.call(
            body={
                "name": name,
                "description": description,
                "model": model,
                "system": system,
                "tools": tools,
                "mcp_servers": mcp_servers,
                "skills": skills,
                "multiagent": multiagent,
                "execution_identity": execution_identity,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, agent_id: str, *, version: int | Unset = UNSET, options: RequestOptions | None = None
    ) -> Call[Agent, Agent]:
        """Retrieve an agent.

        Reads an agent in its current version, or in an earlier one if `version` says so. An
        agent that is archived can still be read.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            version: The version to read. Left out, the current one. At least 1.
            options: What this call does differently from its client.
        """
        return api.agents_retrieve.call(agent_id, version=version, options=options)

    @operation
    def update(
        self,
        agent_id: str,
        *,
        version: int | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        model: KnownModelName
        | KnownModelNameLiteral
        | str
        | ModelConfigParams
        | ModelConfigParamsDict
        | Unset = UNSET,
        system: str | None | Unset = UNSET,
        tools: Sequence[AgentToolParams | AgentToolParamsDict] | None | Unset = UNSET,
        mcp_servers: Sequence[MCPServer | MCPServerDict] | None | Unset = UNSET,
        skills: Sequence[AgentSkillParams | AgentSkillParamsDict] | None | Unset = UNSET,
        multiagent: MultiagentParams | MultiagentParamsDict | None | Unset = UNSET,
        execution_identity: ExecutionIdentity | ExecutionIdentityDict | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Agent, Agent]:
        """Update an agent.

        Changes an agent and raises its version by one. What the body leaves out stays as it
        is, and an update that changes nothing leaves the version alone. Sessions that exist
        keep the version they started with. With `version` in the body, the update is
        refused with 409 if the agent has moved on since. An archived agent refuses every
        update. Not safe to repeat: if the first try arrived, a second one that carries a
        `version` is refused with 409.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            version: The version that the changes are based on. If the agent has moved on, the
                update is refused with 409, even when it would change nothing. Left out, the last
                writer wins. At least 1.
            name: The new name; it cannot be removed. At least 1 character.
            description: The new description. Null or an empty string removes it.
            model: The new model; it cannot be removed. Within settings that are sent, `effort`
                left out stays only if the model's id does, and `inference_geo` left out is cleared.
            system: The new instructions. Null or an empty string removes them.
            tools: The new list of tools, 256 over all toolsets. Null or an empty list removes
                them all. At most 256 items.
            mcp_servers: The new list of MCP servers, which has to match the toolsets in the
                resulting `tools`. Null or an empty list removes them all. At most 20 items; no item
                twice.
            skills: The new list of skills. Null or an empty list removes them all.
            multiagent: The help the agent can call in; null takes it away. A `coordinator`
                replaces what is stored, while a `multiagent_20261001` is merged into a stored one
                of the same type, level by level.
            execution_identity: Who the agent's runs act as from now on. Null restores the
                service's own service account.
            metadata: Labels to add or replace, merged by key; null as a value deletes the key.
                The limit on entries holds for the result. At most 16 entries; keys: at most 64
                characters; values: at most 512 characters.
            options: What this call does differently from its client.
        """
        return api.agents_update.call(
            agent_id,
            body={
                "version": version,
                "name": name,
                "description": description,
                "model": model,
                "system": system,
                "tools": tools,
                "mcp_servers": mcp_servers,
                "skills": skills,
                "multiagent": multiagent,
                "execution_identity": execution_identity,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def archive(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> Call[Agent, Agent]:
        """Archive an agent.

        Archives an agent for good. It becomes read-only, new sessions cannot use it, and
        its deployments are archived with it. Sessions that exist go on. There is no way
        back, and agents cannot be deleted. A repeated call leaves the agent archived.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_archive.call(agent_id, options=options)


class Agents(_Agents, SyncNamespace):
    """Versioned configurations of a model, its instructions, tools and skills."""

    @property
    def versions(self) -> AgentsVersions:
        """The history of an agent: every version it has had."""
        from .agents_versions import AgentsVersions

        return self._child(AgentsVersions)


class AsyncAgents(_Agents, AsyncNamespace):
    """Versioned configurations of a model, its instructions, tools and skills."""

    @property
    def versions(self) -> AsyncAgentsVersions:
        """The history of an agent: every version it has had."""
        from .agents_versions import AsyncAgentsVersions

        return self._child(AsyncAgentsVersions)
