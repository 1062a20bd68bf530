# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The operations as methods of a client, by resource; each resource is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncRoot, SyncRoot

if TYPE_CHECKING:
    from .models import AsyncModels, Models
    from .requests import AsyncRequests, Requests
    from .service import AsyncService, Service
    from .sessions import AsyncSessions, Sessions
    from .skills import AsyncSkills, Skills


class Namespaces(SyncRoot):
    """The resources of a client; part of the client itself."""

    @property
    def aio(self) -> AsyncNamespaces:
        """The resources for asyncio: everything below is awaited."""
        return self._child(AsyncNamespaces)

    @property
    def sessions(self) -> Sessions:
        """Conversations with an agent, which remember what was said."""
        from .sessions import Sessions

        return self._child(Sessions)

    @property
    def requests(self) -> Requests:
        """Requests that are being answered."""
        from .requests import Requests

        return self._child(Requests)

    @property
    def models(self) -> Models:
        """Models that the server knows."""
        from .models import Models

        return self._child(Models)

    @property
    def skills(self) -> Skills:
        """Skills that the server has."""
        from .skills import Skills

        return self._child(Skills)

    @property
    def service(self) -> Service:
        """The server itself."""
        from .service import Service

        return self._child(Service)


class AsyncNamespaces(AsyncRoot):
    """The same resources for asyncio: `client.aio`."""

    @property
    def sessions(self) -> AsyncSessions:
        """Conversations with an agent, which remember what was said."""
        from .sessions import AsyncSessions

        return self._child(AsyncSessions)

    @property
    def requests(self) -> AsyncRequests:
        """Requests that are being answered."""
        from .requests import AsyncRequests

        return self._child(AsyncRequests)

    @property
    def models(self) -> AsyncModels:
        """Models that the server knows."""
        from .models import AsyncModels

        return self._child(AsyncModels)

    @property
    def skills(self) -> AsyncSkills:
        """Skills that the server has."""
        from .skills import AsyncSkills

        return self._child(AsyncSkills)

    @property
    def service(self) -> AsyncService:
        """The server itself."""
        from .service import AsyncService

        return self._child(AsyncService)
