# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Harnesses that the service offers to be adopted."""

from __future__ import annotations

from builtins import list as list_  # methods may be called so
from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.harness_example import HarnessExample


class _HarnessesExamples:
    @operation
    def list(
        self, *, options: RequestOptions | None = None
    ) -> Call[list_[HarnessExample], list_[HarnessExample]]:
        """List examples of harnesses.

        Lists the harnesses that the service offers to be adopted.

        Args:
            options: What this call does differently from its client.
        """
        return api.harnesses_examples_list.call(options=options)


class HarnessesExamples(_HarnessesExamples, SyncNamespace):
    """Harnesses that the service offers to be adopted."""


class AsyncHarnessesExamples(_HarnessesExamples, AsyncNamespace):
    """Harnesses that the service offers to be adopted."""
