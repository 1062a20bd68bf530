# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Nothing, Operation, RequestOptions, bind

OPERATION: Final[Operation[None, None]] = Operation(
    id="recipes_delete",
    method="DELETE",
    path="/v1/recipes/{recipe_id}",
    returns=Nothing(),
    safe=True,
    retry_conflict=True,
)


def call(recipe_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
    """Delete a recipe.

    Forgets a recipe. There is nothing to say about it afterwards.

    Args:
        recipe_id: Identifies the recipe. At least 1 character.
        options: What this call does differently from its client.

    Returns:
        It is forgotten.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (recipe_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
