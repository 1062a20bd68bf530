# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Attempts to start a deployment's session."""

from __future__ import annotations

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

    from ...models._inputs import TriggerTypeLiteral
    from ...models.deployment_run import DeploymentRun
    from ...models.deployment_run_page import DeploymentRunPage
    from ...models.trigger_type import TriggerType


class _DeploymentRuns:
    @paged
    def list(
        self,
        *,
        created_at_gt: datetime | str | Unset = UNSET,
        created_at_gte: datetime | str | Unset = UNSET,
        created_at_lt: datetime | str | Unset = UNSET,
        created_at_lte: datetime | str | Unset = UNSET,
        deployment_id: str | Unset = UNSET,
        has_error: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        trigger_type: TriggerType | TriggerTypeLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[DeploymentRun, DeploymentRunPage]:
        """List deployment runs.

        Lists the runs of one deployment, or of all deployments of the workspace. Runs stay
        on record, failed ones included. The filters combine: a run must pass all of them.
        An invalid or expired `page` is refused with 400.

        Args:
            created_at_gt: Only what was created after this time. Lists of events compare
                `processed_at`.
            created_at_gte: Only what was created at this time or after it. Lists of events
                compare `processed_at`.
            created_at_lt: Only what was created before this time. Lists of events compare
                `processed_at`.
            created_at_lte: Only what was created at this time or before it. Lists of events
                compare `processed_at`.
            deployment_id: Only runs of this deployment; begins with `depl_`. One that does not
                exist gives an empty list, not an error.
            has_error: True for runs that failed to start a session, false for those that
                started one; all runs when left out.
            limit: How many items a page holds at most. 1 to 1000; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            trigger_type: Only runs that were started this way; all runs when left out.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.deployment_runs_list.call(
                created_at_gt=created_at_gt,
                created_at_gte=created_at_gte,
                created_at_lt=created_at_lt,
                created_at_lte=created_at_lte,
                deployment_id=deployment_id,
                has_error=has_error,
                limit=limit,
                page=page,
                trigger_type=trigger_type,
                options=options,
            ),
            api.deployment_runs_list.PAGING,
        )

    @operation
    def retrieve(
        self, deployment_run_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeploymentRun, DeploymentRun]:
        """Retrieve a deployment run.

        Returns one run. It tells whether a session was started and which; how the session
        went on is found in the session itself.

        Args:
            deployment_run_id: Identifies the run of a deployment; begins with `drun_`.
            options: What this call does differently from its client.
        """
        return api.deployment_runs_retrieve.call(deployment_run_id, options=options)


class DeploymentRuns(_DeploymentRuns, SyncNamespace):
    """Attempts to start a deployment's session."""


class AsyncDeploymentRuns(_DeploymentRuns, AsyncNamespace):
    """Attempts to start a deployment's session."""
