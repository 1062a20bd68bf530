# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The operations as methods of a client, by resource; each resource is imported when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, AsyncRoot, SyncNamespace, SyncRoot

if TYPE_CHECKING:
    from .guests import AsyncGuests, Guests
    from .orders import AsyncOrders, Orders
    from .photos import AsyncPhotos, Photos
    from .recipes import AsyncRecipes, Recipes
    from .staff_kitchen_cooks import AsyncStaffKitchenCooks, StaffKitchenCooks


class Namespaces(SyncRoot):
    """The resources of a client; part of the client itself."""

    @property
    def aio(self) -> AsyncNamespaces:
        """The resources for asyncio: everything below is awaited."""
        return self._child(AsyncNamespaces)

    @property
    def recipes(self) -> Recipes:
        """What can be cooked."""
        from .recipes import Recipes

        return self._child(Recipes)

    @property
    def photos(self) -> Photos:
        """What it looked like."""
        from .photos import Photos

        return self._child(Photos)

    @property
    def guests(self) -> Guests:
        """Who eats there."""
        from .guests import Guests

        return self._child(Guests)

    @property
    def orders(self) -> Orders:
        """What is being cooked."""
        from .orders import Orders

        return self._child(Orders)

    @property
    def staff(self) -> Staff:
        """Who works there."""
        return self._child(Staff)


class AsyncNamespaces(AsyncRoot):
    """The same resources for asyncio: `client.aio`."""

    @property
    def recipes(self) -> AsyncRecipes:
        """What can be cooked."""
        from .recipes import AsyncRecipes

        return self._child(AsyncRecipes)

    @property
    def photos(self) -> AsyncPhotos:
        """What it looked like."""
        from .photos import AsyncPhotos

        return self._child(AsyncPhotos)

    @property
    def guests(self) -> AsyncGuests:
        """Who eats there."""
        from .guests import AsyncGuests

        return self._child(AsyncGuests)

    @property
    def orders(self) -> AsyncOrders:
        """What is being cooked."""
        from .orders import AsyncOrders

        return self._child(AsyncOrders)

    @property
    def staff(self) -> AsyncStaff:
        """Who works there."""
        return self._child(AsyncStaff)


class Staff(SyncNamespace):
    """Who works there."""

    @property
    def kitchen(self) -> StaffKitchen:
        """Who works in the kitchen."""
        return self._child(StaffKitchen)


class AsyncStaff(AsyncNamespace):
    """Who works there."""

    @property
    def kitchen(self) -> AsyncStaffKitchen:
        """Who works in the kitchen."""
        return self._child(AsyncStaffKitchen)


class StaffKitchen(SyncNamespace):
    """Who works in the kitchen."""

    @property
    def cooks(self) -> StaffKitchenCooks:
        """Who cooks."""
        from .staff_kitchen_cooks import StaffKitchenCooks

        return self._child(StaffKitchenCooks)


class AsyncStaffKitchen(AsyncNamespace):
    """Who works in the kitchen."""

    @property
    def cooks(self) -> AsyncStaffKitchenCooks:
        """Who cooks."""
        from .staff_kitchen_cooks import AsyncStaffKitchenCooks

        return self._child(AsyncStaffKitchenCooks)
