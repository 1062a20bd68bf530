# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Agents set up to run on a schedule or on demand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
        AgentReferenceParamsDict,
        BudgetLimitDict,
        DeploymentInitialEventDict,
        DeploymentStatusLiteral,
        ScheduleParamsDict,
        SessionResourceParamsDict,
    )
    from ...models.agent_reference_params import AgentReferenceParams
    from ...models.budget_limit import BudgetLimit
    from ...models.deployment import Deployment
    from ...models.deployment_initial_event import DeploymentInitialEvent
    from ...models.deployment_page import DeploymentPage
    from ...models.deployment_run import DeploymentRun
    from ...models.deployment_status import DeploymentStatus
    from ...models.schedule_params import ScheduleParams
    from ...models.session_resource_params import SessionResourceParams


class _Deployments:
    @paged
    def list(
        self,
        *,
        agent_id: str | Unset = UNSET,
        created_at_gte: datetime | str | Unset = UNSET,
        created_at_lte: datetime | str | Unset = UNSET,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        status: DeploymentStatus | DeploymentStatusLiteral | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Deployment, DeploymentPage]:
        """List deployments.

        Lists the deployments of the workspace. Archived deployments are left out unless
        `include_archived` is true, which cannot be combined with `status`.

        Args:
            agent_id: Only deployments of this agent, in any version; begins with `agent_`.
            created_at_gte: Only what was created at this time or after it. Lists of events
                compare `processed_at`.
            created_at_lte: Only what was created at this time or before it. Lists of events
                compare `processed_at`.
            include_archived: Whether to list archived items too. Default: False.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            status: Only deployments with this status; both when left out. Cannot be combined
                with `include_archived`.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.deployments_list.call(
                agent_id=agent_id,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                include_archived=include_archived,
                limit=limit,
                page=page,
                status=status,
                options=options,
            ),
            api.deployments_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        agent: str | AgentReferenceParams | AgentReferenceParamsDict,
        environment_id: str,
        initial_events: Sequence[DeploymentInitialEvent | DeploymentInitialEventDict],
        resources: Sequence[SessionResourceParams | SessionResourceParamsDict] | Unset = UNSET,
        vault_ids: Sequence[str] | Unset = UNSET,
        schedule: ScheduleParams | ScheduleParamsDict | None | Unset = UNSET,
        budget: BudgetLimit | BudgetLimitDict | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Deployment, Deployment]:
        """Create a deployment.

        Sets an agent up to run by itself: with an environment, the events that each session
        begins with, and, if wanted, a schedule. The agent is pinned to the version that is
        named, or else to the latest one at this moment. Without a schedule the deployment
        runs only when it is told to. An organization holds up to 1,000 deployments. Not
        safe to repeat: each request makes another deployment, and each of them would run.

        Args:
            name: The name of the deployment, for people.
            description: What the deployment does, for people.
            agent: The agent to run, which must not be archived. Without a version it is pinned
                to the version that is the latest when the request is made.
            environment_id: The environment that the sessions run in; begins with `env_`.
            initial_events: The events that each session begins with. 1 to 50 items.
            resources: What each session is given. A self-hosted environment cannot take files
                and repositories. At most 500 items.
            vault_ids: The vaults that each session can use; each id begins with `vlt_`. At most
                50 items.
            schedule: When the deployment runs by itself. Left out or null, it runs only on
                request.
            budget: The most that each session of the deployment may cost, by list prices; the
                agent's model needs a public one, or the request is refused. Left out or null, there
                is no limit.
            metadata: Key-value pairs for the caller's own use; the service only keeps them. At
                most 16 entries; keys: at most 64 characters; values: at most 512 characters.
            options: What this call does differently from its client.
        """
        return api.deployments_create.call(
            body={
                "name": name,
                "description": description,
                "agent": agent,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "resources": resources,
                "vault_ids": vault_ids,
                "schedule": schedule,
                "budget": budget,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, deployment_id: str, *, options: RequestOptions | None = None
    ) -> Call[Deployment, Deployment]:
        """Retrieve a deployment.

        Returns the deployment with its status and, if it has a schedule, the times of its
        next runs.

        Args:
            deployment_id: Identifies the deployment; begins with `depl_`.
            options: What this call does differently from its client.
        """
        return api.deployments_retrieve.call(deployment_id, options=options)

    @operation
    def update(
        self,
        deployment_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        agent: str | AgentReferenceParams | AgentReferenceParamsDict | Unset = UNSET,
        environment_id: str | Unset = UNSET,
        initial_events: Sequence[DeploymentInitialEvent | DeploymentInitialEventDict]
        | Unset = UNSET,
        resources: Sequence[SessionResourceParams | SessionResourceParamsDict]
        | None
        | Unset = UNSET,
        vault_ids: Sequence[str] | None | Unset = UNSET,
        schedule: ScheduleParams | ScheduleParamsDict | None | Unset = UNSET,
        budget: BudgetLimit | BudgetLimitDict | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Deployment, Deployment]:
        """Update a deployment.

        Changes the deployment for the runs to come; sessions that it has started already
        stay as they are. What is left out stays as it is, metadata is merged key by key,
        and any other value that is sent replaces the stored one as a whole. Safe to repeat:
        the same values give the same deployment, except that an `agent` sent without a
        version is pinned anew to its latest one.

        Args:
            deployment_id: Identifies the deployment; begins with `depl_`.
            name: The new name of the deployment. At least 1 character.
            description: The new description; null or an empty string removes it.
            agent: The agent to run from now on. Without a version it is pinned anew to the
                latest one.
            environment_id: The environment that sessions run in from now on; begins with
                `env_`.
            initial_events: The new list of the events that each session begins with. 1 to 50
                items.
            resources: The new list of what each session is given; null or an empty list removes
                everything. At most 500 items.
            vault_ids: The new list of vaults; null or an empty list removes all of them. At
                most 50 items.
            schedule: The new schedule; null removes it, so that the deployment runs only on
                request.
            budget: The most that each session of the deployment may cost, by list prices; the
                agent's model needs a public one, or the request is refused. It replaces the stored
                limit; null removes it.
            metadata: Changes to the metadata: a string adds or replaces the key, null removes
                it, and keys that are not named keep their values. The limit on entries holds for
                the result. At most 16 entries; keys: at most 64 characters; values: at most 512
                characters.
            options: What this call does differently from its client.
        """
        return api.deployments_update.call(
            deployment_id,
            body={
                "name": name,
                "description": description,
                "agent": agent,
                "environment_id": environment_id,
                "initial_events": initial_events,
                "resources": resources,
                "vault_ids": vault_ids,
                "schedule": schedule,
                "budget": budget,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def archive(
        self, deployment_id: str, *, options: RequestOptions | None = None
    ) -> Call[Deployment, Deployment]:
        """Archive a deployment.

        Retires the deployment for good: it runs no more, neither by schedule nor on
        request. It then reports the status `active`, with `archived_at` set. Archiving an
        agent archives its deployments in the same way. Safe to repeat: the deployment ends
        up archived either way.

        Args:
            deployment_id: Identifies the deployment; begins with `depl_`.
            options: What this call does differently from its client.
        """
        return api.deployments_archive.call(deployment_id, options=options)

    @operation
    def pause(
        self, deployment_id: str, *, options: RequestOptions | None = None
    ) -> Call[Deployment, Deployment]:
        """Pause a deployment.

        Stops the scheduled runs until the deployment is unpaused. It can still be run by
        hand. Safe to repeat: the deployment ends up paused either way.

        Args:
            deployment_id: Identifies the deployment; begins with `depl_`.
            options: What this call does differently from its client.
        """
        return api.deployments_pause.call(deployment_id, options=options)

    @operation
    def run(
        self, deployment_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeploymentRun, DeploymentRun]:
        """Run a deployment now.

        Starts a session of the deployment now, whatever its schedule says and even while it
        is paused. The answer is the record of the attempt, with either the new session or
        the reason why there is none. The `last_run_at` of the schedule does not change. Not
        safe to repeat: each request starts another session.

        Args:
            deployment_id: Identifies the deployment; begins with `depl_`.
            options: What this call does differently from its client.
        """
        return api.deployments_run.call(deployment_id, options=options)

    @operation
    def unpause(
        self, deployment_id: str, *, options: RequestOptions | None = None
    ) -> Call[Deployment, Deployment]:
        """Unpause a deployment.

        Lets the schedule run again. Runs that were missed in the meantime are not made up
        for. After a pause caused by an error, mend its cause first, or the next run pauses
        the deployment again. Safe to repeat: the deployment ends up active either way.

        Args:
            deployment_id: Identifies the deployment; begins with `depl_`.
            options: What this call does differently from its client.
        """
        return api.deployments_unpause.call(deployment_id, options=options)


class Deployments(_Deployments, SyncNamespace):
    """Agents set up to run on a schedule or on demand."""


class AsyncDeployments(_Deployments, AsyncNamespace):
    """Agents set up to run on a schedule or on demand."""
