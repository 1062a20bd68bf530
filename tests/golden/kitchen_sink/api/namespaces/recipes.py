# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What can be cooked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import (
        DefectDict,
        FitnessNameLiteral,
        HeatCurveDict,
        HeatLevelLiteral,
        KnownCourseLiteral,
        LockDict,
        MoodLiteral,
        PieceDict,
        StepDict,
    )
    from ...models.defect import Defect
    from ...models.fitness_name import FitnessName
    from ...models.heat_curve import HeatCurve
    from ...models.heat_level import HeatLevel
    from ...models.known_course import KnownCourse
    from ...models.lock import Lock
    from ...models.mood import Mood
    from ...models.piece import Piece
    from ...models.recipe import Recipe
    from ...models.recipe_page import RecipePage
    from ...models.step import Step
    from .recipes_steps import AsyncRecipesSteps, RecipesSteps


class _Recipes:
    @paged
    def list(
        self,
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
    ) -> PagedCall[Recipe, RecipePage]:
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
        """
        return PagedCall(
            api.recipes_list.call(
                class_=class_,
                classes=classes,
                created_at_gte=created_at_gte,
                cursor=cursor,
                day=day,
                from_=from_,
                ids=ids,
                limit=limit,
                min_rating=min_rating,
                vegan=vegan,
                x_kitchen_language=x_kitchen_language,
                x_kitchen_priority=x_kitchen_priority,
                x_kitchen_mood=x_kitchen_mood,
                options=options,
            ),
            api.recipes_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        title: str,
        class_: KnownCourse | KnownCourseLiteral | str | Unset = UNSET,
        mood: Mood | MoodLiteral | None | Unset = UNSET,
        steps: Sequence[Step | StepDict],
        heat: HeatLevel | HeatLevelLiteral | HeatCurve | HeatCurveDict | Unset = UNSET,
        story: str | Sequence[Piece | PieceDict] | Unset = UNSET,
        fitness: FitnessName | FitnessNameLiteral | Defect | DefectDict | Unset = UNSET,
        remarks: Any | Unset = UNSET,
        lock: Lock | LockDict | Unset = UNSET,
        locks: Mapping[str, Sequence[Lock | LockDict]] | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Recipe, Recipe]:
        """Create a recipe.

        Writes a recipe down. Two recipes may have the same title.

        Args:
            title: What people call it.
            class_: When it is served. Default: `main`.
            mood: What it does to people; null when it does nothing.
            steps: How to cook it. At least 1 item.
            heat: How hot it has to be.
            story: Where it comes from.
            fitness: Whether it can be served.
            remarks: Whatever you like, also null.
            lock: Keeps it secret.
            locks: More of them, by where they are.
            metadata: Your own keys and values. At most 16 entries; keys: at most 64 characters.
            options: What this call does differently from its client.
        """
        return api.recipes_create.call(
            body={
                "title": title,
                "class": class_,
                "mood": mood,
                "steps": steps,
                "heat": heat,
                "story": story,
                "fitness": fitness,
                "remarks": remarks,
                "lock": lock,
                "locks": locks,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, recipe_id: str, *, options: RequestOptions | None = None
    ) -> Call[Recipe, Recipe]:
        """Retrieve a recipe.

        Reads a recipe.

        Args:
            recipe_id: Identifies the recipe. At least 1 character.
            options: What this call does differently from its client.
        """
        return api.recipes_retrieve.call(recipe_id, options=options)

    @operation
    def delete(self, recipe_id: str, *, options: RequestOptions | None = None) -> Call[None, None]:
        """Delete a recipe.

        Forgets a recipe. There is nothing to say about it afterwards.

        Args:
            recipe_id: Identifies the recipe. At least 1 character.
            options: What this call does differently from its client.
        """
        return api.recipes_delete.call(recipe_id, options=options)

    @operation
    def rate(
        self,
        recipe_id: str,
        *,
        recipe: str | Unset = UNSET,
        stars: int,
        options: RequestOptions | None = None,
    ) -> Call[None, None]:
        """Rate a recipe.

        Says what one thinks of a recipe.

        Args:
            recipe_id: Identifies the recipe. At least 1 character.
            recipe: The recipe.
            stars: How good it is. 1 to 5.
            options: What this call does differently from its client.
        """
        return api.recipes_rate.call(
            recipe_id,
            body={
                "recipe": recipe,
                "stars": stars,
            },
            options=options,
        )


class Recipes(_Recipes, SyncNamespace):
    """What can be cooked."""

    @property
    def steps(self) -> RecipesSteps:
        """How it is cooked."""
        from .recipes_steps import RecipesSteps

        return self._child(RecipesSteps)


class AsyncRecipes(_Recipes, AsyncNamespace):
    """What can be cooked."""

    @property
    def steps(self) -> AsyncRecipesSteps:
        """How it is cooked."""
        from .recipes_steps import AsyncRecipesSteps

        return self._child(AsyncRecipesSteps)
