# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Models that the server knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.model_catalog import ModelCatalog


class _Models:
    @operation
    def list(self, *, options: RequestOptions | None = None) -> Call[ModelCatalog, ModelCatalog]:
        """List models.

        Lists the models that the server knows, by provider, with what they can do.

        Args:
            options: What this call does differently from its client.
        """
        return api.models_list.call(options=options)


class Models(_Models, SyncNamespace):
    """Models that the server knows."""


class AsyncModels(_Models, AsyncNamespace):
    """Models that the server knows."""
