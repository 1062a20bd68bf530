# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Background jobs that turn past sessions into better memories."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

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
        DreamInputDict,
        DreamModelConfigDict,
        DreamOutputBehaviorDict,
        DreamStatusLiteral,
    )
    from ...models.dream import Dream
    from ...models.dream_input import DreamInput
    from ...models.dream_model_config import DreamModelConfig
    from ...models.dream_output_behavior import DreamOutputBehavior
    from ...models.dream_page import DreamPage
    from ...models.dream_status import DreamStatus


class _Dreams:
    @paged
    def list(
        self,
        *,
        created_at_gt: datetime | str | Unset = UNSET,
        created_at_lt: datetime | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        statuses: Sequence[DreamStatus | DreamStatusLiteral] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Dream, DreamPage]:
        """List dreams.

        Lists the dreams of the workspace, the newest first. Archived dreams are left out
        unless `include_archived` is true.

        Args:
            created_at_gt: Only what was created after this time. Lists of events compare
                `processed_at`.
            created_at_lt: Only what was created before this time. Lists of events compare
                `processed_at`.
            include_archived: Whether to list archived items too. Default: False.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            statuses: Only dreams in one of these statuses; all of them when left out.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.dreams_list.call(
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                include_archived=include_archived,
                limit=limit,
                page=page,
                statuses=statuses,
                options=options,
            ),
            api.dreams_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        inputs: Sequence[DreamInput | DreamInputDict],
        output_behavior: DreamOutputBehavior | DreamOutputBehaviorDict | Unset = UNSET,
        model: str | DreamModelConfig | DreamModelConfigDict,
        instructions: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Dream, Dream]:
        """Create a dream.

        Starts a background job in which a model reads one memory store and the transcripts
        of sessions, and writes a better organized version of the store: to a new store, or
        into the same one. The answer comes at once, with the status `pending` and no
        `outputs`; poll the dream until it is `completed`, `failed` or `canceled`. Dreams
        are a research preview with access on request, and their shapes can change at short
        notice. Not safe to repeat: each request starts another dream, which costs tokens.

        Args:
            inputs: What the dream reads: exactly one `memory_store` and exactly one `sessions`.
            output_behavior: Where the result goes; to a new memory store when it is left out.
            model: The model that does the work: its id, or an object with its id and speed. Not
                every model can do it.
            instructions: Guidance on what to look for and how to organize the result. 1 to 4096
                characters.
            options: What this call does differently from its client.
        """
        return api.dreams_create.call(
            body={
                "inputs": inputs,
                "output_behavior": output_behavior,
                "model": model,
                "instructions": instructions,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, dream_id: str, *, options: RequestOptions | None = None
    ) -> Call[Dream, Dream]:
        """Retrieve a dream.

        Returns the dream as it is now, with its status, its outputs and the tokens used so
        far. Archived dreams are found as well.

        Args:
            dream_id: Identifies the dream; begins with `drm_`.
            options: What this call does differently from its client.
        """
        return api.dreams_retrieve.call(dream_id, options=options)

    @operation
    def archive(
        self, dream_id: str, *, options: RequestOptions | None = None
    ) -> Call[Dream, Dream]:
        """Archive a dream.

        Takes a dream that has ended out of the list, for good; it can still be retrieved by
        its id. A dream that is `pending` or `running` is refused with 400: cancel it first.
        Safe to repeat: an archived dream comes back unchanged.

        Args:
            dream_id: Identifies the dream; begins with `drm_`.
            options: What this call does differently from its client.
        """
        return api.dreams_archive.call(dream_id, options=options)

    @operation
    def cancel(self, dream_id: str, *, options: RequestOptions | None = None) -> Call[Dream, Dream]:
        """Cancel a dream.

        Stops a dream that is `pending` or `running`. The answer shows it `canceled`, unless
        it ended in another way just before; its `usage` can still grow a little. A dream
        that is `completed` or `failed` is refused with 400. Safe to repeat: a canceled
        dream comes back unchanged.

        Args:
            dream_id: Identifies the dream; begins with `drm_`.
            options: What this call does differently from its client.
        """
        return api.dreams_cancel.call(dream_id, options=options)


class Dreams(_Dreams, SyncNamespace):
    """Background jobs that turn past sessions into better memories."""


class AsyncDreams(_Dreams, AsyncNamespace):
    """Background jobs that turn past sessions into better memories."""
