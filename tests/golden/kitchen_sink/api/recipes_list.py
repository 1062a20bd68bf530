# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import (
    UNSET,
    Call,
    CursorPaging,
    Json,
    Operation,
    RequestOptions,
    Unset,
    bind,
)

from ..models.known_course import KnownCourse
from ..models.mood import Mood
from ..models.recipe import Recipe
from ..models.recipe_page import RecipePage, decode_recipe_page

if TYPE_CHECKING:
    from ..models._inputs import KnownCourseLiteral, MoodLiteral


OPERATION: Final[Operation[RecipePage, RecipePage]] = Operation(
    id="recipes_list",
    method="GET",
    path="/v1/recipes",
    returns=Json(decode_recipe_page),
    safe=True,
    betas=("kitchen-2026-01-01",),
    preview_betas=("kitchen-2026-01-01-preview",),
)
PAGING: Final[CursorPaging[Recipe]] = CursorPaging(
    items="items", parameter="cursor", next="next_cursor"
)


def call(
    *,
    class_: KnownCourse | KnownCourseLiteral | str | Unset = UNSET,
    classes: Sequence[KnownCourse | KnownCourseLiteral | str] | Unset = UNSET,
    created_at_gte: datetime | str | Unset = UNSET,
    cursor: str | Unset = UNSET,
    day: str | Unset = UNSET,
    from_: str | None | Unset = UNSET,
    ids: Sequence[int] | Unset = UNSET,
    limit: int | Unset = UNSET,
    min_rating: float | Unset = UNSET,
    vegan: bool,
    x_kitchen_language: str | Unset = UNSET,
    x_kitchen_priority: int | Unset = UNSET,
    x_kitchen_mood: Mood | MoodLiteral | Unset = UNSET,
    options: RequestOptions | None = None,
) -> Call[RecipePage, RecipePage]:
    """List recipes.

    Lists recipes, the latest first. A text with "quotes", a back\\slash, a lone ` and
    \"\"\"three quotes\"\"\" stays what it is.

    Args:
        class_: Only recipes of this class.
        classes: Only recipes of one of these classes. 1 to 5 items.
        created_at_gte: Only recipes from this moment on.
        cursor: Where to go on.
        day: Only recipes of this day. A date such as `2026-01-31`.
        from_: Only recipes from this place. At most 80 characters.
        ids: Only these recipes.
        limit: Largest number of recipes in a page. 1 to 100; default: `20`.
        min_rating: Only recipes rated at least so. More than 0.
        vegan: Whether to leave out meat and what comes from animals.
        x_kitchen_language: The language of the answer. Must match `^[a-z]{2}(-\\w+)?$`.
        x_kitchen_priority: How urgent it is. At least 0.
        x_kitchen_mood: The cook's mood.
        options: What this call does differently from its client.

    Returns:
        One page of recipes.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(
        OPERATION,
        query={
            "class": class_,
            "classes[]": classes,
            "created_at[gte]": created_at_gte,
            "cursor": cursor,
            "day": day,
            "from": from_,
            "ids[]": ids,
            "limit": limit,
            "min-rating": min_rating,
            "vegan": vegan,
        },
        headers={
            "X-Kitchen-Language": x_kitchen_language,
            "X-Kitchen-Priority": x_kitchen_priority,
            "x-kitchen-mood": x_kitchen_mood,
        },
        options=options,
    )


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
sync_iter = bind.sync_iter(call, PAGING)
asyncio_iter = bind.asyncio_iter(call, PAGING)
dry_run = bind.dry_run(call)
