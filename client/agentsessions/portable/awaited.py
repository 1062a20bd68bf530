"""`AsyncSessionService` of any service: the same as `blocking`, for asyncio."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..core.errors import APIError
from ..core.steps import Ask, advance
from .blocking import never
from .events import AsyncPortableEvents
from .live import AsyncLive
from .results import PortableResult, PortableSession, Window
from .steps import Attach, Follow, Run, Step, Steps, Verbs

if TYPE_CHECKING:
    from ..core.binding.protocol import Engine

T = TypeVar("T")


class AsyncSessions:
    """See `agentsessions.AsyncSessionService`."""

    def __init__(self, engine: Engine, verbs: Verbs) -> None:
        self._engine = engine
        self._verbs = verbs

    async def create_session(self, prompt: str | None = None) -> PortableResult:
        return await self._carry_out(self._verbs.create_session(prompt))

    async def start_turn(self, session_id: str, prompt: str) -> PortableResult:
        return await self._carry_out(self._verbs.start_turn(session_id, prompt))

    async def interrupt(self, session_id: str) -> None:
        await self._carry_out(self._verbs.interrupt(session_id))

    async def read(self, session_id: str) -> PortableSession:
        return await self._carry_out(self._verbs.read(session_id))

    async def list(self, *, limit: int | None = None, offset: int = 0) -> Sequence[PortableSession]:
        return await self._carry_out(self._verbs.list(Window.of(limit, offset)))

    async def archive(self, session_id: str) -> None:
        await self._carry_out(self._verbs.archive(session_id))

    def subscribe_session_events(self, session_id: str) -> AsyncPortableEvents:
        verbs = self._verbs
        return AsyncPortableEvents(
            lambda: self._carry_out(verbs.subscribe(session_id)),
            verbs.portable_events,
            verbs.using,
            session_id,
        )

    async def _carry_out(self, steps: Steps[T]) -> T:
        outcome: Any = None
        while True:
            try:
                step = advance(steps, outcome)
            except StopIteration as end:
                result: T = end.value
                return result
            try:
                outcome = await self._outcome(step)
            except APIError as error:
                outcome = error

    async def _outcome(self, step: Step) -> Any:
        match step:
            case Ask(call):
                return await self._engine.asend(call)
            case Run(begin, note):
                async with begin() as turn:
                    async for event in turn:
                        note(event)
                    return await turn.result()
            case Follow(stream, after):
                return self._engine.afollow(stream, after=after, until=never)
            case Attach(stream):
                return await AsyncLive((await self._engine.asend(stream)).parsed).attach()
