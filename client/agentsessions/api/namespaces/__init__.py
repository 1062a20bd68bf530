# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The operations as methods of a client, by resource; each resource is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.surface.calling import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .agents import Agents, AsyncAgents
    from .deployment_runs import AsyncDeploymentRuns, DeploymentRuns
    from .deployments import AsyncDeployments, Deployments
    from .dreams import AsyncDreams, Dreams
    from .environments import AsyncEnvironments, Environments
    from .files import AsyncFiles, Files
    from .memory_stores import AsyncMemoryStores, MemoryStores
    from .sessions import AsyncSessions, Sessions
    from .skills import AsyncSkills, Skills
    from .tunnels import AsyncTunnels, Tunnels
    from .user_profiles import AsyncUserProfiles, UserProfiles
    from .vaults import AsyncVaults, Vaults


class Namespaces(SyncClient):
    """The resources of a client; part of the client itself."""

    @property
    def agents(self) -> Agents:
        """Versioned configurations of a model, its instructions, tools and skills."""
        from .agents import Agents

        return Agents(self)

    @property
    def environments(self) -> Environments:
        """Templates of the sandboxes that sessions run in, hosted by the service or by you."""
        from .environments import Environments

        return Environments(self)

    @property
    def sessions(self) -> Sessions:
        """Runs of an agent in an environment, with state that lasts between turns."""
        from .sessions import Sessions

        return Sessions(self)

    @property
    def vaults(self) -> Vaults:
        """Containers for the credentials that sessions use."""
        from .vaults import Vaults

        return Vaults(self)

    @property
    def memory_stores(self) -> MemoryStores:
        """Collections of notes that outlive a session."""
        from .memory_stores import MemoryStores

        return MemoryStores(self)

    @property
    def deployment_runs(self) -> DeploymentRuns:
        """Attempts to start a deployment's session."""
        from .deployment_runs import DeploymentRuns

        return DeploymentRuns(self)

    @property
    def deployments(self) -> Deployments:
        """Agents set up to run on a schedule or on demand."""
        from .deployments import Deployments

        return Deployments(self)

    @property
    def dreams(self) -> Dreams:
        """Background jobs that turn past sessions into better memories."""
        from .dreams import Dreams

        return Dreams(self)

    @property
    def files(self) -> Files:
        """Uploaded files, and files that sessions made."""
        from .files import Files

        return Files(self)

    @property
    def skills(self) -> Skills:
        """Packaged instructions that agents load when they need them."""
        from .skills import Skills

        return Skills(self)

    @property
    def tunnels(self) -> Tunnels:
        """Ways for the service to reach MCP servers in a private network."""
        from .tunnels import Tunnels

        return Tunnels(self)

    @property
    def user_profiles(self) -> UserProfiles:
        """The people on whose behalf your application calls the service."""
        from .user_profiles import UserProfiles

        return UserProfiles(self)


class AsyncNamespaces:
    """The same resources for asyncio: `client.aio`."""

    def __init__(self, client: AsyncClient) -> None:
        self.client = client

    def __repr__(self) -> str:
        return f"<AsyncNamespaces of {self.client!r}>"

    @property
    def agents(self) -> AsyncAgents:
        """Versioned configurations of a model, its instructions, tools and skills."""
        from .agents import AsyncAgents

        return AsyncAgents(self.client)

    @property
    def environments(self) -> AsyncEnvironments:
        """Templates of the sandboxes that sessions run in, hosted by the service or by you."""
        from .environments import AsyncEnvironments

        return AsyncEnvironments(self.client)

    @property
    def sessions(self) -> AsyncSessions:
        """Runs of an agent in an environment, with state that lasts between turns."""
        from .sessions import AsyncSessions

        return AsyncSessions(self.client)

    @property
    def vaults(self) -> AsyncVaults:
        """Containers for the credentials that sessions use."""
        from .vaults import AsyncVaults

        return AsyncVaults(self.client)

    @property
    def memory_stores(self) -> AsyncMemoryStores:
        """Collections of notes that outlive a session."""
        from .memory_stores import AsyncMemoryStores

        return AsyncMemoryStores(self.client)

    @property
    def deployment_runs(self) -> AsyncDeploymentRuns:
        """Attempts to start a deployment's session."""
        from .deployment_runs import AsyncDeploymentRuns

        return AsyncDeploymentRuns(self.client)

    @property
    def deployments(self) -> AsyncDeployments:
        """Agents set up to run on a schedule or on demand."""
        from .deployments import AsyncDeployments

        return AsyncDeployments(self.client)

    @property
    def dreams(self) -> AsyncDreams:
        """Background jobs that turn past sessions into better memories."""
        from .dreams import AsyncDreams

        return AsyncDreams(self.client)

    @property
    def files(self) -> AsyncFiles:
        """Uploaded files, and files that sessions made."""
        from .files import AsyncFiles

        return AsyncFiles(self.client)

    @property
    def skills(self) -> AsyncSkills:
        """Packaged instructions that agents load when they need them."""
        from .skills import AsyncSkills

        return AsyncSkills(self.client)

    @property
    def tunnels(self) -> AsyncTunnels:
        """Ways for the service to reach MCP servers in a private network."""
        from .tunnels import AsyncTunnels

        return AsyncTunnels(self.client)

    @property
    def user_profiles(self) -> AsyncUserProfiles:
        """The people on whose behalf your application calls the service."""
        from .user_profiles import AsyncUserProfiles

        return AsyncUserProfiles(self.client)
