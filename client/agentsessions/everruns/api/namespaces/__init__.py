# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The operations as methods of a client, by resource; each resource is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncRoot, SyncRoot

if TYPE_CHECKING:
    from .agents import Agents, AsyncAgents
    from .channels import AsyncChannels, Channels
    from .harnesses import AsyncHarnesses, Harnesses
    from .sessions import AsyncSessions, Sessions
    from .tasks import AsyncTasks, Tasks


class Namespaces(SyncRoot):
    """The resources of a client; part of the client itself."""

    @property
    def aio(self) -> AsyncNamespaces:
        """The resources for asyncio: everything below is awaited."""
        return self._child(AsyncNamespaces)

    @property
    def sessions(self) -> Sessions:
        """Conversations with agents, each with a log of what happened."""
        from .sessions import Sessions

        return self._child(Sessions)

    @property
    def tasks(self) -> Tasks:
        """Background tasks of all sessions of the organization."""
        from .tasks import Tasks

        return self._child(Tasks)

    @property
    def agents(self) -> Agents:
        """Saved configurations that sessions run."""
        from .agents import Agents

        return self._child(Agents)

    @property
    def harnesses(self) -> Harnesses:
        """What agents run on, and what many of them have in common."""
        from .harnesses import Harnesses

        return self._child(Harnesses)

    @property
    def channels(self) -> Channels:
        """One agent for the users of an application. The client `Agent` has the same without the
        id of the channel."""
        from .channels import Channels

        return self._child(Channels)


class AsyncNamespaces(AsyncRoot):
    """The same resources for asyncio: `client.aio`."""

    @property
    def sessions(self) -> AsyncSessions:
        """Conversations with agents, each with a log of what happened."""
        from .sessions import AsyncSessions

        return self._child(AsyncSessions)

    @property
    def tasks(self) -> AsyncTasks:
        """Background tasks of all sessions of the organization."""
        from .tasks import AsyncTasks

        return self._child(AsyncTasks)

    @property
    def agents(self) -> AsyncAgents:
        """Saved configurations that sessions run."""
        from .agents import AsyncAgents

        return self._child(AsyncAgents)

    @property
    def harnesses(self) -> AsyncHarnesses:
        """What agents run on, and what many of them have in common."""
        from .harnesses import AsyncHarnesses

        return self._child(AsyncHarnesses)

    @property
    def channels(self) -> AsyncChannels:
        """One agent for the users of an application. The client `Agent` has the same without the
        id of the channel."""
        from .channels import AsyncChannels

        return self._child(AsyncChannels)
