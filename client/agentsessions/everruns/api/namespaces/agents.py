# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Saved configurations that sessions run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

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
        CapabilityConfigDict,
        InitialFileDict,
        LifecycleStatusLiteral,
        MCPServerDict,
        NetworkAccessDict,
        ToolDefinitionDict,
    )
    from ...models.agent import Agent
    from ...models.agent_analysis import AgentAnalysis
    from ...models.agent_page import AgentPage
    from ...models.agent_preview import AgentPreview
    from ...models.capability_config import CapabilityConfig
    from ...models.initial_file import InitialFile
    from ...models.lifecycle_status import LifecycleStatus
    from ...models.mcp_server import MCPServer
    from ...models.name_availability import NameAvailability
    from ...models.network_access import NetworkAccess
    from ...models.resource_config import ResourceConfig
    from ...models.resource_stats import ResourceStats
    from ...models.tool_definition import ToolDefinition
    from .agents_health_checks import AgentsHealthChecks, AsyncAgentsHealthChecks
    from .agents_versions import AgentsVersions, AsyncAgentsVersions


class _Agents:
    @paged
    def list(
        self,
        *,
        search: str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Agent, AgentPage]:
        """List agents.

        Lists the agents of the organization.

        Args:
            search: Only those with this text in their name or description, in upper or lower
                case.
            include_archived: Whether to list archived ones too. Deleted ones are never listed.
            offset: How many to skip. At least 0; default: `0`.
            limit: How many a page holds at most. 1 to 100; default: `20`.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.agents_list.call(
                search=search,
                include_archived=include_archived,
                offset=offset,
                limit=limit,
                options=options,
            ),
            api.agents_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        id: str | None | Unset = UNSET,
        name: str,
        display_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str,
        harness_id: str | None | Unset = UNSET,
        harness_name: str | None | Unset = UNSET,
        default_model_id: str | None | Unset = UNSET,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET,
        tools: Sequence[ToolDefinition | ToolDefinitionDict] | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET,
        initial_files: Sequence[InitialFile | InitialFileDict] | Unset = UNSET,
        network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET,
        max_iterations: int | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Agent, Agent]:
        """Create an agent.

        Creates an agent. A name that is taken is refused with 409. Not safe to repeat: a
        second call makes another agent, or is refused because the name is taken.

        Args:
            id: An id that you choose; begins with `agent_`. Left out, the service makes one.
            name: Unique in the organization. Lowercase letters and digits in groups, joined by
                hyphens. At most 64 characters; must match `^[a-z0-9]+(-[a-z0-9]+)*$`.
            display_name: A name for people to read.
            description: What the agent does.
            system_prompt: Its instructions. Every request to the model begins with them.
            harness_id: The harness that its sessions run on; begins with `harness_`. Left out,
                the built-in `generic`.
            harness_name: The harness by its name, in place of `harness_id`.
            default_model_id: The model, unless session or message name another; begins with
                `model_`. Left out, that of the harness, else the service's.
            capabilities: What it can do beyond its harness.
            tools: Tools that the client carries out. Only those of the type `client_side`
                count.
            mcpServers: MCP servers whose tools its sessions can use, by the names that you give
                them. `mcp_servers` is understood as well.
            initial_files: Files that each new session is to find in its workspace.
            network_access: Which hosts its sessions can reach.
            max_iterations: How many times the model may be asked in one turn. At least 0.
            parallel_tool_calls: Whether the model may call several tools at once. False allows
                one call at a time; left out, the harness or the model provider decides.
            tags: Labels to find the agent by.
            options: What this call does differently from its client.
        """
        return api.agents_create.call(
            body={
                "id": id,
                "name": name,
                "display_name": display_name,
                "description": description,
                "system_prompt": system_prompt,
                "harness_id": harness_id,
                "harness_name": harness_name,
                "default_model_id": default_model_id,
                "capabilities": capabilities,
                "tools": tools,
                "mcpServers": mcpServers,
                "initial_files": initial_files,
                "network_access": network_access,
                "max_iterations": max_iterations,
                "parallel_tool_calls": parallel_tool_calls,
                "tags": tags,
            },
            options=options,
        )

    @operation
    def analyze(
        self,
        *,
        system_prompt: str,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET,
        tools: Sequence[Mapping[str, Any]] | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[AgentAnalysis, AgentAnalysis]:
        """Analyze an agent.

        Has rules and a model look at an agent that need not exist, and says what could be
        better. Nothing is stored.

        Args:
            system_prompt: Its instructions.
            capabilities: What it can do.
            tools: Its tools, each as an object like a `ToolDefinition`.
            mcpServers: Its MCP servers, by name.
            options: What this call does differently from its client.
        """
        return api.agents_analyze.call(
            body={
                "system_prompt": system_prompt,
                "capabilities": capabilities,
                "tools": tools,
                "mcpServers": mcpServers,
            },
            options=options,
        )

    @operation
    def check_name(
        self, *, name: str, exclude_id: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Call[NameAvailability, NameAvailability]:
        """Check a name for an agent.

        Says whether a name is free in the organization.

        Args:
            name: The name.
            exclude_id: An agent that may have the name; begins with `agent_`. For forms that
                edit it.
            options: What this call does differently from its client.
        """
        return api.agents_check_name.call(name=name, exclude_id=exclude_id, options=options)

    @operation
    def config(
        self, *, options: RequestOptions | None = None
    ) -> Call[ResourceConfig, ResourceConfig]:
        """Read what the caller may do with agents.

        Says which policies for agents the caller meets, so that a user interface can hide
        the rest.

        Args:
            options: What this call does differently from its client.
        """
        return api.agents_config.call(options=options)

    @operation
    def import_(
        self, *, body: str, from_example: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Call[Agent, Agent]:
        """Import an agent.

        Makes an agent of a text: Markdown with YAML front matter, YAML, JSON, or plain
        text, which becomes its instructions. With an `id` in it that an agent has, that
        agent is updated. Or, with `from-example`, an agent of the service's examples; one
        that does not exist is refused with 404. Capabilities of high risk need an
        administrator (403). Not safe to repeat: a second call can make a second agent.

        Args:
            body: The agent, as `agents.export` writes it or in one of the other forms.
            from_example: An example of the service, by name. The body then does not count.
            options: What this call does differently from its client.
        """
        return api.agents_import.call(body=body, from_example=from_example, options=options)

    @operation
    def preview(
        self,
        *,
        system_prompt: str,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET,
        tools: Sequence[Mapping[str, Any]] | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[AgentPreview, AgentPreview]:
        """Preview an agent.

        Shows what sessions would run of an agent that need not exist: its instructions with
        all that is added, and all its tools.

        Args:
            system_prompt: Its instructions.
            capabilities: What it can do.
            tools: Its tools, each as an object like a `ToolDefinition`.
            mcpServers: Its MCP servers, by name.
            options: What this call does differently from its client.
        """
        return api.agents_preview.call(
            body={
                "system_prompt": system_prompt,
                "capabilities": capabilities,
                "tools": tools,
                "mcpServers": mcpServers,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> Call[Agent, Agent]:
        """Retrieve an agent.

        Reads an agent, also one that is archived.

        Args:
            agent_id: The agent, by its id, which begins with `agent_`, or by its name.
            options: What this call does differently from its client.
        """
        return api.agents_retrieve.call(agent_id, options=options)

    @operation
    def upsert(
        self,
        agent_id: str,
        *,
        id: str | None | Unset = UNSET,
        name: str,
        display_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str,
        harness_id: str | None | Unset = UNSET,
        harness_name: str | None | Unset = UNSET,
        default_model_id: str | None | Unset = UNSET,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET,
        tools: Sequence[ToolDefinition | ToolDefinitionDict] | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET,
        initial_files: Sequence[InitialFile | InitialFileDict] | Unset = UNSET,
        network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET,
        max_iterations: int | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Agent, Agent]:
        """Create or replace an agent.

        Makes the agent of this id or name what the body says, and creates it if there is
        none. Safe to repeat.

        Args:
            agent_id: The agent, by its id, which begins with `agent_`, or by its name.
            id: An id that you choose; begins with `agent_`. Left out, the service makes one.
            name: Unique in the organization. Lowercase letters and digits in groups, joined by
                hyphens. At most 64 characters; must match `^[a-z0-9]+(-[a-z0-9]+)*$`.
            display_name: A name for people to read.
            description: What the agent does.
            system_prompt: Its instructions. Every request to the model begins with them.
            harness_id: The harness that its sessions run on; begins with `harness_`. Left out,
                the built-in `generic`.
            harness_name: The harness by its name, in place of `harness_id`.
            default_model_id: The model, unless session or message name another; begins with
                `model_`. Left out, that of the harness, else the service's.
            capabilities: What it can do beyond its harness.
            tools: Tools that the client carries out. Only those of the type `client_side`
                count.
            mcpServers: MCP servers whose tools its sessions can use, by the names that you give
                them. `mcp_servers` is understood as well.
            initial_files: Files that each new session is to find in its workspace.
            network_access: Which hosts its sessions can reach.
            max_iterations: How many times the model may be asked in one turn. At least 0.
            parallel_tool_calls: Whether the model may call several tools at once. False allows
                one call at a time; left out, the harness or the model provider decides.
            tags: Labels to find the agent by.
            options: What this call does differently from its client.
        """
        return api.agents_upsert.call(
            agent_id,
            body={
                "id": id,
                "name": name,
                "display_name": display_name,
                "description": description,
                "system_prompt": system_prompt,
                "harness_id": harness_id,
                "harness_name": harness_name,
                "default_model_id": default_model_id,
                "capabilities": capabilities,
                "tools": tools,
                "mcpServers": mcpServers,
                "initial_files": initial_files,
                "network_access": network_access,
                "max_iterations": max_iterations,
                "parallel_tool_calls": parallel_tool_calls,
                "tags": tags,
            },
            options=options,
        )

    @operation
    def delete(self, agent_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
        """Archive an agent.

        Archives an agent. New sessions cannot use it, and it can still be read. A repeated
        call gets 404.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_delete.call(agent_id, options=options)

    @operation
    def update(
        self,
        agent_id: str,
        *,
        name: str | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        harness_id: str | None | Unset = UNSET,
        harness_name: str | None | Unset = UNSET,
        default_model_id: str | None | Unset = UNSET,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | None | Unset = UNSET,
        tools: Sequence[ToolDefinition | ToolDefinitionDict] | None | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | None | Unset = UNSET,
        initial_files: Sequence[InitialFile | InitialFileDict] | None | Unset = UNSET,
        network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET,
        max_iterations: int | None | Unset = UNSET,
        parallel_tool_calls: bool | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        status: LifecycleStatus | LifecycleStatusLiteral | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Agent, Agent]:
        """Update an agent.

        Changes an agent. What the body leaves out stays as it is; lists are replaced as a
        whole. Safe to repeat: the second call changes nothing more.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            name: The new name, unique in the organization. At most 64 characters; must match
                `^[a-z0-9]+(-[a-z0-9]+)*$`.
            display_name: The new name for people to read.
            description: What the agent does.
            system_prompt: The new instructions.
            harness_id: The harness that its sessions run on from now on; begins with
                `harness_`.
            harness_name: The harness by its name, in place of `harness_id`.
            default_model_id: The model, unless session or message name another; begins with
                `model_`.
            capabilities: All its capabilities, in place of those that it has.
            tools: All its tools, in place of those that it has.
            mcpServers: All its MCP servers, in place of those that it has.
            initial_files: All its files, in place of those that it has.
            network_access: Which hosts its sessions can reach.
            max_iterations: How many times the model may be asked in one turn. At least 0.
            parallel_tool_calls: Whether the model may call several tools at once.
            tags: All its labels, in place of those that it has.
            status: Whether it can be used.
            options: What this call does differently from its client.
        """
        return api.agents_update.call(
            agent_id,
            body={
                "name": name,
                "display_name": display_name,
                "description": description,
                "system_prompt": system_prompt,
                "harness_id": harness_id,
                "harness_name": harness_name,
                "default_model_id": default_model_id,
                "capabilities": capabilities,
                "tools": tools,
                "mcpServers": mcpServers,
                "initial_files": initial_files,
                "network_access": network_access,
                "max_iterations": max_iterations,
                "parallel_tool_calls": parallel_tool_calls,
                "tags": tags,
                "status": status,
            },
            options=options,
        )

    @operation
    def copy(self, agent_id: str, *, options: RequestOptions | None = None) -> Call[Agent, Agent]:
        """Copy an agent.

        Makes a new agent with the same configuration, called like the first one with `
        (copy)` after it. Not safe to repeat: every call that arrives makes another copy.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_copy.call(agent_id, options=options)

    @operation
    def export(self, agent_id: str, *, options: RequestOptions | None = None) -> Call[str, str]:
        """Export an agent.

        Writes an agent down as Markdown: its instructions, and before them the rest of it
        as YAML front matter. `agents.import` reads it.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_export.call(agent_id, options=options)

    @operation
    def stats(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> Call[ResourceStats, ResourceStats]:
        """Read an agent's statistics.

        Says how much an agent's sessions have done and used.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_stats.call(agent_id, options=options)


class Agents(_Agents, SyncNamespace):
    """Saved configurations that sessions run."""

    @property
    def versions(self) -> AgentsVersions:
        """Saved states of an agent, to compare, fork and go back to."""
        from .agents_versions import AgentsVersions

        return self._child(AgentsVersions)

    @property
    def health_checks(self) -> AgentsHealthChecks:
        """Trials of an agent, judged by a model."""
        from .agents_health_checks import AgentsHealthChecks

        return self._child(AgentsHealthChecks)


class AsyncAgents(_Agents, AsyncNamespace):
    """Saved configurations that sessions run."""

    @property
    def versions(self) -> AsyncAgentsVersions:
        """Saved states of an agent, to compare, fork and go back to."""
        from .agents_versions import AsyncAgentsVersions

        return self._child(AsyncAgentsVersions)

    @property
    def health_checks(self) -> AsyncAgentsHealthChecks:
        """Trials of an agent, judged by a model."""
        from .agents_health_checks import AsyncAgentsHealthChecks

        return self._child(AsyncAgentsHealthChecks)
