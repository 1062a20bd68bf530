# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What agents run on, and what many of them have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import (
        CapabilityConfigDict,
        InitialFileDict,
        LifecycleStatusLiteral,
        MCPServerDict,
        NetworkAccessDict,
    )
    from ...models.capability_config import CapabilityConfig
    from ...models.harness import Harness
    from ...models.harness_list import HarnessList
    from ...models.harness_preview import HarnessPreview
    from ...models.initial_file import InitialFile
    from ...models.lifecycle_status import LifecycleStatus
    from ...models.mcp_server import MCPServer
    from ...models.name_availability import NameAvailability
    from ...models.network_access import NetworkAccess
    from ...models.resource_config import ResourceConfig
    from ...models.resource_stats import ResourceStats
    from .harnesses_examples import AsyncHarnessesExamples, HarnessesExamples


class _Harnesses:
    @operation
    def list(
        self,
        *,
        search: str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[HarnessList, HarnessList]:
        """List harnesses.

        Lists all harnesses of the organization.

        Args:
            search: Only those with this text in their name or description, in upper or lower
                case.
            include_archived: Whether to list archived ones too. Deleted ones are never listed.
            options: What this call does differently from its client.
        """
        return api.harnesses_list.call(
            search=search, include_archived=include_archived, options=options
        )

    @operation
    def create(
        self,
        *,
        name: str,
        display_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        parent_harness_id: str | None | Unset = UNSET,
        default_model_id: str | None | Unset = UNSET,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET,
        initial_files: Sequence[InitialFile | InitialFileDict] | Unset = UNSET,
        network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET,
        embedder_metadata: Mapping[str, str] | Unset = UNSET,
        tags: Sequence[str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Harness, Harness]:
        """Create a harness.

        Creates a harness. A name that is taken is refused with 409. Not safe to repeat: a
        second call makes another harness, or is refused because the name is taken.

        Args:
            name: Unique in the organization. Lowercase letters and digits in groups, joined by
                hyphens. At most 64 characters; must match `^[a-z0-9]+(-[a-z0-9]+)*$`.
            display_name: A name for people to read.
            description: What the harness is for.
            system_prompt: Base instructions. Left out, the harness adds none.
            parent_harness_id: The harness that it builds on; begins with `harness_`.
            default_model_id: The model, if neither message, session nor agent names one; begins
                with `model_`.
            capabilities: What sessions on it can do.
            mcpServers: MCP servers whose tools sessions on it can use, by the names that you
                give them.
            initial_files: Files that each new session is to find in its workspace.
            network_access: Which hosts sessions can reach.
            embedder_metadata: Your own keys and values, which go along with every request to a
                model.
            tags: Labels to find the harness by.
            options: What this call does differently from its client.
        """
        return api.harnesses_create.call(
            body={
                "name": name,
                "display_name": display_name,
                "description": description,
                "system_prompt": system_prompt,
                "parent_harness_id": parent_harness_id,
                "default_model_id": default_model_id,
                "capabilities": capabilities,
                "mcpServers": mcpServers,
                "initial_files": initial_files,
                "network_access": network_access,
                "embedder_metadata": embedder_metadata,
                "tags": tags,
            },
            options=options,
        )

    @operation
    def check_name(
        self, *, name: str, exclude_id: str | Unset = UNSET, options: RequestOptions | None = None
    ) -> Call[NameAvailability, NameAvailability]:
        """Check a name for a harness.

        Says whether a name is free in the organization.

        Args:
            name: The name.
            exclude_id: A harness that may have the name; begins with `harness_`. For forms that
                edit it.
            options: What this call does differently from its client.
        """
        return api.harnesses_check_name.call(name=name, exclude_id=exclude_id, options=options)

    @operation
    def config(
        self, *, options: RequestOptions | None = None
    ) -> Call[ResourceConfig, ResourceConfig]:
        """Read what the caller may do with harnesses.

        Says which policies for harnesses the caller meets, so that a user interface can
        hide the rest.

        Args:
            options: What this call does differently from its client.
        """
        return api.harnesses_config.call(options=options)

    @operation
    def import_(
        self, *, from_example: str, options: RequestOptions | None = None
    ) -> Call[Harness, Harness]:
        """Adopt an example.

        Makes a harness of one of the service's examples; one that does not exist is refused
        with 404. If its name is taken, the new one gets a few letters more. Not safe to
        repeat: every call that arrives makes another harness.

        Args:
            from_example: The example, by name.
            options: What this call does differently from its client.
        """
        return api.harnesses_import.call(from_example=from_example, options=options)

    @operation
    def preview(
        self,
        *,
        system_prompt: str | None | Unset = UNSET,
        parent_harness_id: str | None | Unset = UNSET,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[HarnessPreview, HarnessPreview]:
        """Preview a harness.

        Shows what sessions would have of a harness that need not exist: its instructions
        with all that is added, and its tools.

        Args:
            system_prompt: Its base instructions.
            parent_harness_id: The harness that it builds on; begins with `harness_`.
            capabilities: What sessions on it can do.
            mcpServers: Its MCP servers, by name.
            options: What this call does differently from its client.
        """
        return api.harnesses_preview.call(
            body={
                "system_prompt": system_prompt,
                "parent_harness_id": parent_harness_id,
                "capabilities": capabilities,
                "mcpServers": mcpServers,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, harness_id: str, *, options: RequestOptions | None = None
    ) -> Call[Harness, Harness]:
        """Retrieve a harness.

        Reads a harness, also one that is archived.

        Args:
            harness_id: The harness, by its id, which begins with `harness_`, or by its name;
                `default` is the organization's default.
            options: What this call does differently from its client.
        """
        return api.harnesses_retrieve.call(harness_id, options=options)

    @operation
    def delete(self, harness_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
        """Archive a harness.

        Archives a harness. New sessions cannot use it, and it can still be read. A built-in
        one is refused with 403. A repeated call gets 404.

        Args:
            harness_id: Identifies the harness; begins with `harness_`.
            options: What this call does differently from its client.
        """
        return api.harnesses_delete.call(harness_id, options=options)

    @operation
    def update(
        self,
        harness_id: str,
        *,
        name: str | None | Unset = UNSET,
        display_name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        system_prompt: str | None | Unset = UNSET,
        parent_harness_id: str | None | Unset = UNSET,
        default_model_id: str | None | Unset = UNSET,
        capabilities: Sequence[CapabilityConfig | CapabilityConfigDict] | None | Unset = UNSET,
        mcpServers: Mapping[str, MCPServer | MCPServerDict] | None | Unset = UNSET,
        initial_files: Sequence[InitialFile | InitialFileDict] | None | Unset = UNSET,
        network_access: NetworkAccess | NetworkAccessDict | None | Unset = UNSET,
        embedder_metadata: Mapping[str, str] | None | Unset = UNSET,
        tags: Sequence[str] | None | Unset = UNSET,
        status: LifecycleStatus | LifecycleStatusLiteral | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Harness, Harness]:
        """Update a harness.

        Changes a harness. What the body leaves out stays as it is; lists are replaced as a
        whole. A built-in harness is refused with 403. Safe to repeat: the second call
        changes nothing more.

        Args:
            harness_id: Identifies the harness; begins with `harness_`.
            name: The new name, unique in the organization. At most 64 characters; must match
                `^[a-z0-9]+(-[a-z0-9]+)*$`.
            display_name: The new name for people to read.
            description: What the harness is for.
            system_prompt: The new base instructions.
            parent_harness_id: The harness that it builds on from now on; begins with
                `harness_`.
            default_model_id: The model, if neither message, session nor agent names one; begins
                with `model_`.
            capabilities: All its capabilities, in place of those that it has.
            mcpServers: All its MCP servers, in place of those that it has.
            initial_files: All its files, in place of those that it has.
            network_access: Which hosts sessions can reach.
            embedder_metadata: All its keys and values, in place of those that it has.
            tags: All its labels, in place of those that it has.
            status: Whether it can be used.
            options: What this call does differently from its client.
        """
        return api.harnesses_update.call(
            harness_id,
            body={
                "name": name,
                "display_name": display_name,
                "description": description,
                "system_prompt": system_prompt,
                "parent_harness_id": parent_harness_id,
                "default_model_id": default_model_id,
                "capabilities": capabilities,
                "mcpServers": mcpServers,
                "initial_files": initial_files,
                "network_access": network_access,
                "embedder_metadata": embedder_metadata,
                "tags": tags,
                "status": status,
            },
            options=options,
        )

    @operation
    def copy(
        self, harness_id: str, *, options: RequestOptions | None = None
    ) -> Call[Harness, Harness]:
        """Copy a harness.

        Makes a new harness with the same configuration, called like the first one with `
        (copy)` after it. Not safe to repeat: every call that arrives makes another copy.

        Args:
            harness_id: Identifies the harness; begins with `harness_`.
            options: What this call does differently from its client.
        """
        return api.harnesses_copy.call(harness_id, options=options)

    @operation
    def stats(
        self, harness_id: str, *, options: RequestOptions | None = None
    ) -> Call[ResourceStats, ResourceStats]:
        """Read a harness's statistics.

        Says how much the sessions on a harness have done and used.

        Args:
            harness_id: Identifies the harness; begins with `harness_`.
            options: What this call does differently from its client.
        """
        return api.harnesses_stats.call(harness_id, options=options)


class Harnesses(_Harnesses, SyncNamespace):
    """What agents run on, and what many of them have in common."""

    @property
    def examples(self) -> HarnessesExamples:
        """Harnesses that the service offers to be adopted."""
        from .harnesses_examples import HarnessesExamples

        return self._child(HarnessesExamples)


class AsyncHarnesses(_Harnesses, AsyncNamespace):
    """What agents run on, and what many of them have in common."""

    @property
    def examples(self) -> AsyncHarnessesExamples:
        """Harnesses that the service offers to be adopted."""
        from .harnesses_examples import AsyncHarnessesExamples

        return self._child(AsyncHarnessesExamples)
