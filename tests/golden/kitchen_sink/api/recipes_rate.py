# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Nothing, Operation, RequestOptions, bind

from ..models.rating import Rating

if TYPE_CHECKING:
    from ..models._inputs import RatingDict


OPERATION: Final[Operation[None, None]] = Operation(
    id="recipes_rate",
    method="PUT",
    path="/v1/recipes/{recipe_id}/rating",
    returns=Nothing(),
    safe=True,
    path_fields={
        "recipe": "recipe_id",
    },
    body_type=Rating,
)


def call(
    recipe_id: str, *, body: Rating | RatingDict, options: RequestOptions | None = None
) -> Call[None, None]:
    """Rate a recipe.

    Says what one thinks of a recipe.

    Args:
        recipe_id: Identifies the recipe. At least 1 character.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The recipe is rated.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (recipe_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
