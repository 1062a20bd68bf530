# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The queue from which self-hosted workers take sessions to run."""

from __future__ import annotations

from collections.abc import Mapping
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

    from ...models.work import Work
    from ...models.work_heartbeat import WorkHeartbeat
    from ...models.work_page import WorkPage
    from ...models.work_queue_stats import WorkQueueStats


class _EnvironmentsWork:
    @paged
    def list(
        self,
        environment_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Work, WorkPage]:
        """List work items.

        Lists the work items of a self-hosted environment, whatever their state. Takes the
        environment's key; an API key is refused.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            limit: Largest number of work items in a page. The service chooses when it is left
                out.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.environments_work_list.call(
                environment_id, limit=limit, page=page, options=options
            ),
            api.environments_work_list.PAGING,
        )

    @operation
    def poll(
        self,
        environment_id: str,
        *,
        block_ms: int | Unset = UNSET,
        reclaim_older_than_ms: int | Unset = UNSET,
        anthropic_worker_id: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Work | None, Work | None]:
        """Poll for the next work item.

        Claims the next work item of the queue for a worker, or answers null when there is
        none. Every session of a self-hosted environment is a work item, queued when the
        session is created, or when a message reaches one that has long been dormant. Only
        this answer carries the item's `secret`. The claim must be confirmed by an
        acknowledgement; otherwise the item is handed out again. Takes the environment's
        key. Safe to repeat: an item claimed by a lost answer comes back.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            block_ms: How many milliseconds to wait for an item before answering null; left out,
                the answer comes at once. 1 to 999.
            reclaim_older_than_ms: How many milliseconds a claim without an acknowledgement
                lasts before the item is handed out again. Default: `5000`.
            anthropic_worker_id: A name of your choice for the worker, by which the service
                counts the workers that poll.
            options: What this call does differently from its client.
        """
        return api.environments_work_poll.call(
            environment_id,
            block_ms=block_ms,
            reclaim_older_than_ms=reclaim_older_than_ms,
            anthropic_worker_id=anthropic_worker_id,
            options=options,
        )

    @operation
    def stats(
        self, environment_id: str, *, options: RequestOptions | None = None
    ) -> Call[WorkQueueStats, WorkQueueStats]:
        """Retrieve the state of the work queue.

        Returns how much work waits in the environment's queue and how many workers poll it.
        Takes an API key or the environment's key.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            options: What this call does differently from its client.
        """
        return api.environments_work_stats.call(environment_id, options=options)

    @operation
    def retrieve(
        self, environment_id: str, work_id: str, *, options: RequestOptions | None = None
    ) -> Call[Work, Work]:
        """Retrieve a work item.

        Returns one work item, without its `secret`. Takes an API key; the environment's key
        and the item's secret are refused.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            work_id: Identifies the work item within the queue of its environment.
            options: What this call does differently from its client.
        """
        return api.environments_work_retrieve.call(environment_id, work_id, options=options)

    @operation
    def update(
        self,
        environment_id: str,
        work_id: str,
        *,
        metadata: Mapping[str, str | None],
        options: RequestOptions | None = None,
    ) -> Call[Work, Work]:
        """Update a work item.

        Changes the metadata of a work item; nothing else of it can be changed by hand. Bad
        metadata is refused with 400 (`invalid_metadata`). Takes an API key; the
        environment's key and the item's secret are refused. Safe to repeat: the same values
        give the same item.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            work_id: Identifies the work item within the queue of its environment.
            metadata: Keys to set; a null value removes its key, and keys left out stay.
            options: What this call does differently from its client.
        """
        return api.environments_work_update.call(
            environment_id,
            work_id,
            body={
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def ack(
        self, environment_id: str, work_id: str, *, options: RequestOptions | None = None
    ) -> Call[Work, Work]:
        """Acknowledge a work item.

        Confirms that a worker has taken the item it claimed: the item leaves the queue and
        its state becomes `starting`. Takes the environment's key. Not safe to repeat: what
        a second acknowledgement answers is not promised. If the first was never received, a
        later poll hands out the item again.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            work_id: Identifies the work item within the queue of its environment.
            options: What this call does differently from its client.
        """
        return api.environments_work_ack.call(environment_id, work_id, options=options)

    @operation
    def heartbeat(
        self,
        environment_id: str,
        work_id: str,
        *,
        desired_ttl_seconds: int | Unset = UNSET,
        expected_last_heartbeat: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[WorkHeartbeat, WorkHeartbeat]:
        """Extend the lease of a work item.

        Extends the lease of a work item, and tells the worker whether to go on. A worker
        sends the first heartbeat as it starts and the next ones every 30 seconds, or every
        half of `ttl_seconds` if that is shorter; it ends its work when `state` is
        `stopping` or `stopped`, or when `lease_extended` is false. Naming the heartbeat
        expected to be the last keeps two workers from holding one item: when another has
        come in between, the answer is 412 (`heartbeat_precondition_failed`, with the lease
        in `details.current_state`), and the worker has lost the item. Takes the
        environment's key. Not safe to repeat: when only the answer was lost, the same
        expectation no longer holds.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            work_id: Identifies the work item within the queue of its environment.
            desired_ttl_seconds: How many seconds the lease should last; the service chooses
                when it is left out, and answers with what it granted.
            expected_last_heartbeat: The `last_heartbeat` of the answer before, character by
                character, or `NO_HEARTBEAT` for the first one. Left out, or once the item is
                `stopping` or `stopped`, nothing is compared.
            options: What this call does differently from its client.
        """
        return api.environments_work_heartbeat.call(
            environment_id,
            work_id,
            desired_ttl_seconds=desired_ttl_seconds,
            expected_last_heartbeat=expected_last_heartbeat,
            options=options,
        )

    @operation
    def stop(
        self,
        environment_id: str,
        work_id: str,
        *,
        force: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Work, Work]:
        """Stop a work item.

        Asks the worker of an item to stop: its state becomes `stopping`, and `stopped` when
        the worker confirms at its next heartbeat. With `force` it becomes `stopped` at
        once. An item that is already stopped is refused with 409, which is the wanted state
        all the same. Takes an API key or the environment's key. Safe to repeat: the item
        ends up stopped either way.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            work_id: Identifies the work item within the queue of its environment.
            force: Whether to stop it at once rather than wait for its worker; not when left
                out.
            options: What this call does differently from its client.
        """
        return api.environments_work_stop.call(
            environment_id,
            work_id,
            body={
                "force": force,
            },
            options=options,
        )


class EnvironmentsWork(_EnvironmentsWork, SyncNamespace):
    """The queue from which self-hosted workers take sessions to run."""


class AsyncEnvironmentsWork(_EnvironmentsWork, AsyncNamespace):
    """The queue from which self-hosted workers take sessions to run."""
