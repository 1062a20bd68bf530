"""One work item, from its first heartbeat to its end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, suppress
from typing import TYPE_CHECKING, Any

from ..core.errors import AgentSessionsError, APIError, NotFoundError
from ..core.request.options import RequestOptions
from .lease import Lease, LeaseEnd
from .session import Outcome, SessionWork

if TYPE_CHECKING:
    from ..client import Client
    from ..models.session import Session
    from ..models.work import Work
    from .session_tools import SessionTools

OpenTools = Callable[
    ["Client", "Session", Callable[[], bool]], AbstractAsyncContextManager["SessionTools"]
]
"""Gives the tools for a session, until the end of the block; see `Toolset.open`."""

_LAST_WORD_SECONDS = 5.0

_log = logging.getLogger("agentsessions.worker")


class Item:
    """The work on one item. Nothing is sent for it but while its lease is held."""

    def __init__(
        self,
        client: Client,
        work: Work,
        open_tools: OpenTools,
        *,
        lease_seconds: int,
        idle_seconds: float,
    ) -> None:
        self._client = client
        self._work = work
        self._open_tools = open_tools
        self._idle_seconds = idle_seconds
        self._lease = Lease(lease_seconds)
        self._session: SessionWork | None = None
        self._draining = False

    def drain(self) -> None:
        """End as soon as the session's turn is over."""
        self._draining = True
        if self._session is not None:
            self._session.drain()

    async def serve(self) -> None:
        """Work on the item until its session is at rest or its lease is over."""
        while not self._lease.has_begun and self._lease.end is None:
            await self._beat()
        heartbeats = asyncio.create_task(self._keep())
        session = asyncio.create_task(self._run())
        outcome: Outcome | None = Outcome.HANDED_BACK
        try:
            await asyncio.wait({heartbeats, session}, return_when=asyncio.FIRST_COMPLETED)
            outcome = session.result() if session.done() else heartbeats.result()
        except NotFoundError:  # the session has been deleted
            outcome = Outcome.FINISHED
        except Exception as error:  # noqa: BLE001  # one item's failure is not the worker's
            outcome = None
            _log.error("%s failed: %s", self._name, error, exc_info=_unless_known(error))
        finally:
            try:
                await _cancel(session)
            finally:
                await _cancel(heartbeats)
                await self._end(outcome)

    async def _run(self) -> Outcome:
        from ..api import sessions_retrieve

        session_id = self._work.data.id
        if self._lease.end is not None or self._work.data.type != "session":
            return Outcome.FINISHED
        session = await sessions_retrieve.asyncio(self._client, session_id)
        if session.status == "terminated":
            return Outcome.FINISHED
        async with self._open_tools(self._client, session, self._is_held) as tools:
            self._session = SessionWork(
                self._client,
                session_id,
                tools,
                idle_seconds=self._idle_seconds,
                is_held=self._is_held,
            )
            if self._draining:
                self._session.drain()
            return await self._session.run()

    def _is_held(self) -> bool:
        return self._lease.is_held

    async def _keep(self) -> None:
        """Send heartbeats until the lease is over."""
        while self._lease.end is None:
            await self._beat()

    async def _beat(self) -> None:
        from ..api import environments_work_heartbeat

        lease = self._lease
        await asyncio.sleep(lease.pause())
        timeout = lease.begin_heartbeat()
        if lease.end is not None:
            return
        try:
            heartbeat = await environments_work_heartbeat.asyncio(
                self._client,
                self._work.environment_id,
                self._work.id,
                expected_last_heartbeat=lease.expected,
                desired_ttl_seconds=lease.seconds,
                options=RequestOptions(timeout=timeout, max_retries=0),
            )
        except APIError as error:
            lease.failed(error)
            _log.warning("%s: heartbeat: %s", self._name, error)
        else:
            lease.confirmed(heartbeat)

    async def _end(self, outcome: Outcome | None) -> None:
        """Tell the service that the work is over, unless the item is somebody else's by now.

        Without an outcome the work has failed: another worker tries when the lease is over.
        """
        end = self._lease.end
        if end is not None:
            _log.info("%s: %s", self._name, end.value)
        elif outcome is not None:
            _log.info("%s: %s", self._name, outcome.value)
        is_held = self._lease.is_held
        with suppress(APIError):
            if end is LeaseEnd.STOPPING or (is_held and outcome is Outcome.FINISHED):
                await self._stop()
            elif is_held and outcome is Outcome.HANDED_BACK:
                await self._hand_back()

    async def _stop(self) -> None:
        from ..api import environments_work_stop

        await environments_work_stop.asyncio(
            self._client,
            self._work.environment_id,
            self._work.id,
            body={"force": True},
            options=RequestOptions(timeout=_LAST_WORD_SECONDS),
        )

    async def _hand_back(self) -> None:
        """Let the lease end in a second, so that another worker takes the item up."""
        from ..api import environments_work_heartbeat

        await environments_work_heartbeat.asyncio(
            self._client,
            self._work.environment_id,
            self._work.id,
            expected_last_heartbeat=self._lease.expected,
            desired_ttl_seconds=1,
            options=RequestOptions(timeout=_LAST_WORD_SECONDS, max_retries=0),
        )

    @property
    def _name(self) -> str:
        return f"{self._work.id} ({self._work.data.id})"


async def _cancel(task: asyncio.Task[Any]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def _unless_known(error: Exception) -> Exception | None:
    return None if isinstance(error, AgentSessionsError) else error
