# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Who cooks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions


class _StaffKitchenCooks:
    @operation
    def dismiss(self, name: str, *, options: RequestOptions | None = None) -> Call[None, None]:
        """Dismiss a cook.

        The kitchen goes on without the cook.

        Args:
            name: Who the cook is.
            options: What this call does differently from its client.
        """
        return api.staff_kitchen_cooks_dismiss.call(name, options=options)


class StaffKitchenCooks(_StaffKitchenCooks, SyncNamespace):
    """Who cooks."""


class AsyncStaffKitchenCooks(_StaffKitchenCooks, AsyncNamespace):
    """Who cooks."""
