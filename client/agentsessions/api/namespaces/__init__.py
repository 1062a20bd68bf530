# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The operations as methods of a client, by resource; each resource is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncRoot, SyncRoot

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


class Namespaces(SyncRoot):
    """The resources of a client; part of the client itself."""

    @property
    def aio(self) -> AsyncNamespaces:
        """The resources for asyncio: everything below is awaited."""
        return self._child(AsyncNamespaces)

    @property
    def agents(self) -> Agents:
        """Versioned configurations of a model, its instructions, tools and skills."""
        from .agents import Agents

        return self._child(Agents)

    @property
    def environments(self) -> Environments:
        """Templates of the sandboxes that sessions run in, hosted by the service or by you."""
        from .environments import Environments

        return self._child(Environments)

    @property
    def sessions(self) -> Sessions:
        """Runs of an agent in an environment, with state that lasts between turns."""
        from .sessions import Sessions

        return self._child(Sessions)

    @property
    def vaults(self) -> Vaults:
        """Containers for the credentials that sessions use."""
        from .vaults import Vaults

        return self._child(Vaults)

    @property
    def memory_stores(self) -> MemoryStores:
        """Collections of notes that outlive a session."""
        from .memory_stores import MemoryStores

        return self._child(MemoryStores)

    @property
    def deployment_runs(self) -> DeploymentRuns:
        """Attempts to start a deployment's session."""
        from .deployment_runs import DeploymentRuns

        return self._child(DeploymentRuns)

    @property
    def deployments(self) -> Deployments:
        """Agents set up to run on a schedule or on demand."""
        from .deployments import Deployments

        return self._child(Deployments)

    @property
    def dreams(self) -> Dreams:
        """Background jobs that turn past sessions into better memories."""
        from .dreams import Dreams

        return self._child(Dreams)

    @property
    def files(self) -> Files:
        """Uploaded files, and files that sessions made."""
        from .files import Files

        return self._child(Files)

    @property
    def skills(self) -> Skills:
        """Packaged instructions that agents load when they need them."""
        from .skills import Skills

        return self._child(Skills)

    @property
    def tunnels(self) -> Tunnels:
        """Ways for the service to reach MCP servers in a private network."""
        from .tunnels import Tunnels

        return self._child(Tunnels)

    @property
    def user_profiles(self) -> UserProfiles:
        """The people on whose behalf your application calls the service."""
        from .user_profiles import UserProfiles

        return self._child(UserProfiles)


class AsyncNamespaces(AsyncRoot):
    """The same resources for asyncio: `client.aio`."""

    @property
    def agents(self) -> AsyncAgents:
        """Versioned configurations of a model, its instructions, tools and skills."""
        from .agents import AsyncAgents

        return self._child(AsyncAgents)

    @property
    def environments(self) -> AsyncEnvironments:
        """Templates of the sandboxes that sessions run in, hosted by the service or by you."""
        from .environments import AsyncEnvironments

        return self._child(AsyncEnvironments)

    @property
    def sessions(self) -> AsyncSessions:
        """Runs of an agent in an environment, with state that lasts between turns."""
        from .sessions import AsyncSessions

        return self._child(AsyncSessions)

    @property
    def vaults(self) -> AsyncVaults:
        """Containers for the credentials that sessions use."""
        from .vaults import AsyncVaults

        return self._child(AsyncVaults)

    @property
    def memory_stores(self) -> AsyncMemoryStores:
        """Collections of notes that outlive a session."""
        from .memory_stores import AsyncMemoryStores

        return self._child(AsyncMemoryStores)

    @property
    def deployment_runs(self) -> AsyncDeploymentRuns:
        """Attempts to start a deployment's session."""
        from .deployment_runs import AsyncDeploymentRuns

        return self._child(AsyncDeploymentRuns)

    @property
    def deployments(self) -> AsyncDeployments:
        """Agents set up to run on a schedule or on demand."""
        from .deployments import AsyncDeployments

        return self._child(AsyncDeployments)

    @property
    def dreams(self) -> AsyncDreams:
        """Background jobs that turn past sessions into better memories."""
        from .dreams import AsyncDreams

        return self._child(AsyncDreams)

    @property
    def files(self) -> AsyncFiles:
        """Uploaded files, and files that sessions made."""
        from .files import AsyncFiles

        return self._child(AsyncFiles)

    @property
    def skills(self) -> AsyncSkills:
        """Packaged instructions that agents load when they need them."""
        from .skills import AsyncSkills

        return self._child(AsyncSkills)

    @property
    def tunnels(self) -> AsyncTunnels:
        """Ways for the service to reach MCP servers in a private network."""
        from .tunnels import AsyncTunnels

        return self._child(AsyncTunnels)

    @property
    def user_profiles(self) -> AsyncUserProfiles:
        """The people on whose behalf your application calls the service."""
        from .user_profiles import AsyncUserProfiles

        return self._child(AsyncUserProfiles)
