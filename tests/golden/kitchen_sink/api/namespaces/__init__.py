# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The operations as methods of a client, by resource; each resource is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.surface.calling import AsyncClient, SyncClient

if TYPE_CHECKING:
    from .orders import AsyncOrders, Orders
    from .photos import AsyncPhotos, Photos
    from .recipes import AsyncRecipes, Recipes


class Namespaces(SyncClient):
    """The resources of a client; part of the client itself."""

    @property
    def recipes(self) -> Recipes:
        """What can be cooked."""
        from .recipes import Recipes

        return Recipes(self)

    @property
    def photos(self) -> Photos:
        """What it looked like."""
        from .photos import Photos

        return Photos(self)

    @property
    def orders(self) -> Orders:
        """What is being cooked."""
        from .orders import Orders

        return Orders(self)


class AsyncNamespaces:
    """The same resources for asyncio: `client.aio`."""

    def __init__(self, client: AsyncClient) -> None:
        self.client = client

    def __repr__(self) -> str:
        return f"<AsyncNamespaces of {self.client!r}>"

    @property
    def recipes(self) -> AsyncRecipes:
        """What can be cooked."""
        from .recipes import AsyncRecipes

        return AsyncRecipes(self.client)

    @property
    def photos(self) -> AsyncPhotos:
        """What it looked like."""
        from .photos import AsyncPhotos

        return AsyncPhotos(self.client)

    @property
    def orders(self) -> AsyncOrders:
        """What is being cooked."""
        from .orders import AsyncOrders

        return AsyncOrders(self.client)
