# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Requests that are being answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.cancel_result import CancelResult


class _Requests:
    @operation
    def cancel(
        self, request_id: str, *, options: RequestOptions | None = None
    ) -> Call[CancelResult, CancelResult]:
        """Cancel a request.

        Cancels a request that is still running; its own call ends with `REQUEST_CANCELLED`.
        What has ended by now stays as it is, and that is no error. A request that the
        server does not know, or has forgotten soon after its end, answers 404. Safe to
        repeat.

        Args:
            request_id: The text that was sent with the request as `X-Meerkat-Request-Id`.
            options: What this call does differently from its client.
        """
        return api.requests_cancel.call(request_id, options=options)


class Requests(_Requests, SyncNamespace):
    """Requests that are being answered."""


class AsyncRequests(_Requests, AsyncNamespace):
    """Requests that are being answered."""
