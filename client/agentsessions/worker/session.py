"""Running the tool calls of one session until there is nothing more to do."""

from __future__ import annotations

import asyncio
import logging
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

from ..tools import ToolContext
from .calls import Rest, WorkerCalls
from .results import Results

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client import Client
    from .session_tools import SessionTools

_FIRST_MESSAGE_SECONDS = 60.0

_log = logging.getLogger("agentsessions.worker")


class Outcome(Enum):
    """How the work on a session has ended."""

    FINISHED = "finished"
    HANDED_BACK = "handed back"


def patience(rest: Rest, idle_seconds: float, *, draining: bool) -> tuple[float | None, Outcome]:
    """How long to wait for the next event, None for ever, and what it is when none has come.

    the session                  waited for               then        when draining
    ---------------------------  -----------------------  ----------  -----------------------
    works                        for ever                             for ever
    waits for somebody else      for ever                             handed back at once
    has ended its turn           `idle_seconds`           finished    finished at once
    was never sent anything      a minute                 finished    handed back at once
    """
    handed_back = rest in (Rest.NEW, Rest.WAITING) and draining
    outcome = Outcome.HANDED_BACK if handed_back else Outcome.FINISHED
    if rest is Rest.BUSY:
        return None, outcome
    if draining:
        return 0.0, outcome
    waits = {Rest.WAITING: None, Rest.DONE: idle_seconds, Rest.NEW: _FIRST_MESSAGE_SECONDS}
    return waits[rest], outcome


class SessionWork:
    """The work on one session: follows its events, runs the calls of `tools`, gives the results."""

    def __init__(
        self,
        client: Client,
        session_id: str,
        tools: SessionTools,
        *,
        idle_seconds: float,
        is_held: Callable[[], bool],
    ) -> None:
        self._client = client
        self._session_id = session_id
        self._tools = tools
        self._idle_seconds = idle_seconds
        self._calls = WorkerCalls(tools.by_name)
        self._results = Results(client, session_id, is_held)
        self._running: dict[str, asyncio.Task[None]] = {}
        self._news: asyncio.Queue[Any] = asyncio.Queue()
        self._draining = False

    def drain(self) -> None:
        """End as soon as the turn is over."""
        self._draining = True
        self._news.put_nowait(None)

    async def run(self) -> Outcome:
        """Work until there is nothing more to do. Raises what ends the following of events."""
        last_event_id = await self._read_history()
        follow = self._client.aio.sessions.events.follow(
            self._session_id, after=last_event_id, until=lambda _: False
        )
        reader = asyncio.create_task(self._read(follow))
        try:
            return await self._work()
        finally:
            tasks = [reader, *self._running.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await follow.aclose()

    async def _read_history(self) -> str | None:
        """Take note of what has happened; gives the last event that has taken effect."""
        from ..api import sessions_events_list

        last: str | None = None
        async for event in sessions_events_list.asyncio_iter(
            self._client, self._session_id, order="asc", limit=1000
        ):
            self._calls.sees(event)
            if getattr(event, "processed_at", None) is not None:
                last = event.id
        return last

    async def _read(self, follow: Any) -> None:
        try:
            async for event in follow:
                self._news.put_nowait(event)
        except Exception as error:  # noqa: BLE001  # raised where it is waited for
            self._news.put_nowait(error)

    async def _work(self) -> Outcome:
        while not self._calls.has_ended:
            self._start_calls()
            await self._between_calls()
            rest = Rest.BUSY if self._running else self._calls.rest
            seconds, outcome = patience(rest, self._idle_seconds, draining=self._draining)
            try:
                news = await self._next(seconds)
            except TimeoutError:
                return outcome
            if isinstance(news, Exception):
                raise news
            if news is not None:
                answered = self._calls.sees(news)
                if answered in self._running:
                    self._running[answered].cancel()
        return Outcome.FINISHED

    async def _next(self, seconds: float | None) -> Any:
        """What has happened, or does within so long. Raises TimeoutError if nothing does."""
        if not self._news.empty():
            return self._news.get_nowait()
        return await asyncio.wait_for(self._news.get(), seconds)

    async def _between_calls(self) -> None:
        if not self._running and self._tools.between_calls is not None:
            await self._tools.between_calls()

    def _start_calls(self) -> None:
        for call in self._calls.take():
            task = asyncio.create_task(self._answer(call))
            self._running[call.id] = task
            task.add_done_callback(partial(self._has_answered, call.id))

    def _has_answered(self, call_id: str, task: asyncio.Task[None]) -> None:
        del self._running[call_id]
        error = None if task.cancelled() else task.exception()
        self._news.put_nowait(error)

    async def _answer(self, call: Any) -> None:
        """Run a call's tool and give its result; what is cancelled gives none."""
        _log.info("%s: %s calls %s", self._session_id, call.id, call.name)
        context = ToolContext(
            session_id=self._session_id, event_id=call.id, name=call.name, client=self._client
        )
        try:
            result = await self._tools.by_name[call.name].arun(call.input, context)
        except asyncio.CancelledError:
            context.cancelled.set()
            raise
        await self._results.give(call, result)
