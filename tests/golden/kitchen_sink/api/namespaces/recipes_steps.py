# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How it is cooked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import StepDict
    from ...models.step import Step


class _RecipesSteps:
    @operation
    def replace(
        self,
        recipe_id: str,
        number: int,
        *,
        body: Step | StepDict,
        options: RequestOptions | None = None,
    ) -> Call[Step, Step]:
        """Replace a step.

        Puts a step in the place of another.

        Args:
            recipe_id: Identifies the recipe. At least 1 character.
            number: Which step, counted from 1. At least 1.
            body: The model, or a mapping with wire names.
            options: What this call does differently from its client.
        """
        return api.recipes_steps_replace.call(recipe_id, number, body=body, options=options)


class RecipesSteps(_RecipesSteps, SyncNamespace):
    """How it is cooked."""


class AsyncRecipesSteps(_RecipesSteps, AsyncNamespace):
    """How it is cooked."""
