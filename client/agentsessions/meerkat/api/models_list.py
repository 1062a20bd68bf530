# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.model_catalog import ModelCatalog, decode_model_catalog

OPERATION: Final[Operation[ModelCatalog, ModelCatalog]] = Operation(
    id="models_list",
    method="GET",
    path="/models/catalog",
    returns=Json(decode_model_catalog),
    safe=True,
)


def call(*, options: RequestOptions | None = None) -> Call[ModelCatalog, ModelCatalog]:
    """List models.

    Lists the models that the server knows, by provider, with what they can do.

    Args:
        options: What this call does differently from its client.

    Returns:
        The models.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
