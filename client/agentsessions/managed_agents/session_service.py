"""Claude Managed Agents as a `SessionService`, blocking and for asyncio.

The two differ only in what waits; what anything means is in `portable_facts`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..portable.errors import portable_errors
from ..portable.events import AsyncPortableEvents, PortableEvents
from ..portable.results import PortableResult, PortableSession, PortableUsage, Window
from .portable_facts import (
    CREATING,
    STATUS_EVENTS,
    USING,
    check_at_work,
    portable_event,
    portable_session,
    turn_result,
)

if TYPE_CHECKING:
    from ..api.namespaces.sessions import AsyncSessions, Sessions
    from ..core.follow.iterators import AsyncFollow
    from ..models._inputs import AgentSelectionDict
    from ..models.agent_selection import AgentSelection
    from ..models.session_event import SessionEvent
    from .run.namespace import ToolUse, Verdict


class ManagedAgentsSessions:
    """See `agentsessions.SessionService`."""

    def __init__(
        self,
        sessions: Sessions,
        *,
        agent: str | AgentSelection | AgentSelectionDict,
        environment_id: str,
        tools: Iterable[Any],
        confirm: Callable[[ToolUse], Verdict] | None,
    ) -> None:
        self._sessions = sessions
        self._agent = agent
        self._environment_id = environment_id
        self._tools = list(tools)
        self._confirm = confirm

    def create_session(self, prompt: str | None = None) -> PortableResult:
        with portable_errors(CREATING):
            session = self._sessions.create(agent=self._agent, environment_id=self._environment_id)
        if prompt is None:
            return PortableResult(session.id, "", PortableUsage(), raw=session)
        return self.start_turn(session.id, prompt)

    def start_turn(self, session_id: str, prompt: str) -> PortableResult:
        with portable_errors(USING, session_id):
            run = self._sessions.run(session_id, prompt, tools=self._tools, confirm=self._confirm)
        return turn_result(run)

    def interrupt(self, session_id: str) -> None:
        events = self._sessions.events
        with portable_errors(USING, session_id):
            newest = events.list(session_id, types=STATUS_EVENTS, order="desc", limit=1)
            check_at_work(newest.data, session_id)
            events.send(session_id, events=[{"type": "user.interrupt"}])

    def read(self, session_id: str) -> PortableSession:
        with portable_errors(USING, session_id):
            return portable_session(self._sessions.retrieve(session_id))

    def list(self, *, limit: int | None = None, offset: int = 0) -> Sequence[PortableSession]:
        window = Window.of(limit, offset)
        found: list[PortableSession] = []
        with portable_errors(USING):
            for session in self._sessions.list():
                found.append(portable_session(session))
                if window.is_filled_by(found):
                    break
        return found[window.offset : window.end]

    def archive(self, session_id: str) -> None:
        with portable_errors(USING, session_id):
            self._sessions.archive(session_id)

    def subscribe_session_events(self, session_id: str) -> PortableEvents:
        events = self._sessions.events
        with portable_errors(USING, session_id):
            listed = events.list(session_id, order="desc")
            newest = next((event.id for event in listed if event.processed_at is not None), None)
        follow = events.follow(session_id, after=newest, until=_never)
        return PortableEvents(follow, portable_event, USING, session_id)


class AsyncManagedAgentsSessions:
    """See `agentsessions.AsyncSessionService`."""

    def __init__(
        self,
        sessions: AsyncSessions,
        *,
        agent: str | AgentSelection | AgentSelectionDict,
        environment_id: str,
        tools: Iterable[Any],
        confirm: Callable[[ToolUse], Verdict | Awaitable[Verdict]] | None,
    ) -> None:
        self._sessions = sessions
        self._agent = agent
        self._environment_id = environment_id
        self._tools = list(tools)
        self._confirm = confirm

    async def create_session(self, prompt: str | None = None) -> PortableResult:
        with portable_errors(CREATING):
            session = await self._sessions.create(
                agent=self._agent, environment_id=self._environment_id
            )
        if prompt is None:
            return PortableResult(session.id, "", PortableUsage(), raw=session)
        return await self.start_turn(session.id, prompt)

    async def start_turn(self, session_id: str, prompt: str) -> PortableResult:
        with portable_errors(USING, session_id):
            run = await self._sessions.run(
                session_id, prompt, tools=self._tools, confirm=self._confirm
            )
        return turn_result(run)

    async def interrupt(self, session_id: str) -> None:
        events = self._sessions.events
        with portable_errors(USING, session_id):
            newest = await events.list(session_id, types=STATUS_EVENTS, order="desc", limit=1)
            check_at_work(newest.data, session_id)
            await events.send(session_id, events=[{"type": "user.interrupt"}])

    async def read(self, session_id: str) -> PortableSession:
        with portable_errors(USING, session_id):
            return portable_session(await self._sessions.retrieve(session_id))

    async def list(self, *, limit: int | None = None, offset: int = 0) -> Sequence[PortableSession]:
        window = Window.of(limit, offset)
        found: list[PortableSession] = []
        with portable_errors(USING):
            async for session in self._sessions.list():
                found.append(portable_session(session))
                if window.is_filled_by(found):
                    break
        return found[window.offset : window.end]

    async def archive(self, session_id: str) -> None:
        with portable_errors(USING, session_id):
            await self._sessions.archive(session_id)

    def subscribe_session_events(self, session_id: str) -> AsyncPortableEvents:
        events = self._sessions.events

        async def subscribe() -> AsyncFollow[SessionEvent]:
            newest: str | None = None
            with portable_errors(USING, session_id):
                async for event in events.list(session_id, order="desc"):
                    if event.processed_at is not None:
                        newest = event.id
                        break
            return events.follow(session_id, after=newest, until=_never)

        return AsyncPortableEvents(subscribe, portable_event, USING, session_id)


def _never(_: Any) -> bool:
    return False
