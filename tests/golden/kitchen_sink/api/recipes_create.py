# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_recipe_request import CreateRecipeRequest
from ..models.recipe import Recipe, decode_recipe

if TYPE_CHECKING:
    from ..models._inputs import CreateRecipeRequestDict


OPERATION: Final[Operation[Recipe, Recipe]] = Operation(
    id="recipes_create",
    method="POST",
    path="/v1/recipes",
    returns=Json(decode_recipe),
    safe=False,
    shown_by="recipes_list",
    betas=("kitchen-2026-01-01",),
    preview_betas=("kitchen-2026-01-01-preview",),
    body_type=CreateRecipeRequest,
    secrets=(
        "codes",
        "old-password",
        "password",
        "pin",
    ),
)


def call(
    *, body: CreateRecipeRequest | CreateRecipeRequestDict, options: RequestOptions | None = None
) -> Call[Recipe, Recipe]:
    """Create a recipe.

    Writes a recipe down. Two recipes may have the same title.

    Args:
        body: The recipe to write down. The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The recipe as it was written down.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
