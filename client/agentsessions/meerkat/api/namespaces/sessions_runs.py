# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Runs of the agent behind a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.stop_run_result import StopRunResult


class _SessionsRuns:
    @operation
    def stop(
        self, id: str, run_id: str, *, reason: str, options: RequestOptions | None = None
    ) -> Call[StopRunResult, StopRunResult]:
        """Stop a run.

        Ends one run and settles all that it was working on. If that run is not the present
        one, nothing happens, and that is no error. Safe to repeat.

        Args:
            id: The session, as a UUID or with its realm as `realm:uuid`.
            run_id: The run, as a UUID. `run_started` and rows of the history name it.
            reason: The reason, for the record. It may not be empty.
            options: What this call does differently from its client.
        """
        return api.sessions_runs_stop.call(
            id,
            run_id,
            body={
                "reason": reason,
            },
            options=options,
        )


class SessionsRuns(_SessionsRuns, SyncNamespace):
    """Runs of the agent behind a session."""


class AsyncSessionsRuns(_SessionsRuns, AsyncNamespace):
    """Runs of the agent behind a session."""
