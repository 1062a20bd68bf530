# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What the model is to know besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import RenderableDict
    from ...models.renderable import Renderable
    from ...models.system_context_result import SystemContextResult


class _SessionsSystemContext:
    @operation
    def append(
        self,
        id: str,
        *,
        content: Renderable | RenderableDict,
        source: str | None | Unset = UNSET,
        idempotency_key: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[SystemContextResult, SystemContextResult]:
        """Append context.

        Adds a system message to the history, which the model reads from its next turn on,
        as soon as a running turn has ended. A key that was used with another content is
        refused with 500. Not safe to repeat without `idempotency_key`: every call that
        arrives adds another message.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            content: What it is to know.
            source: Where it comes from, in a word of your own.
            idempotency_key: A text of your own. Sent again with the same key, nothing is added
                twice.
            options: What this call does differently from its client.
        """
        return api.sessions_system_context_append.call(
            id,
            body={
                "content": content,
                "source": source,
                "idempotency_key": idempotency_key,
            },
            options=options,
        )


class SessionsSystemContext(_SessionsSystemContext, SyncNamespace):
    """What the model is to know besides."""


class AsyncSessionsSystemContext(_SessionsSystemContext, AsyncNamespace):
    """What the model is to know besides."""
