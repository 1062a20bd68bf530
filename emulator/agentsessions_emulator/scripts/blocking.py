"""Scripts that are plain functions: each turn has a thread, whose calls are played on the loop."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import CancelledError, Future
from typing import Any, NoReturn, TypeVar

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.turn import Call, Phase, ToolOutcome, Turn

_T = TypeVar("_T")


class BlockingTurn:
    """A turn for a script that is a plain function; see `Turn`, whose methods these are."""

    def __init__(self, turn: Turn, loop: asyncio.AbstractEventLoop) -> None:
        self._turn = turn
        self._loop = loop
        self._action: Future[Any] | None = None
        self._is_over = False
        self.event = turn.event
        self.session = turn.session
        self.agent = turn.agent
        self.agent_name = turn.agent_name
        self.text = turn.text
        self.iteration = turn.iteration
        self.error_types = turn.error_types

    @property
    def system(self) -> str:
        return self._read(lambda: self._turn.system)

    @property
    def tools(self) -> list[JsonObject]:
        return self._read(lambda: self._turn.tools)

    @property
    def history(self) -> list[JsonObject]:
        return self._read(lambda: self._turn.history)

    def say(self, text: str | Sequence[str], *, pause: float = 0.0) -> None:
        self._act(self._turn.say(text, pause=pause))

    def think(self) -> None:
        self._act(self._turn.think())

    def use_tool(self, name: str, input: JsonObject | None = None, **options: Any) -> ToolOutcome:
        return self._act(self._turn.use_tool(name, input, **options))

    def call_custom_tool(self, name: str, input: JsonObject | None = None) -> ToolOutcome:
        return self._act(self._turn.call_custom_tool(name, input))

    def delegate(
        self, agent: str | JsonObject, text: str, *, thread_id: str | None = None
    ) -> ToolOutcome:
        return self._act(self._turn.delegate(agent, text, thread_id=thread_id))

    def run_workflow(
        self, name: str, *phases: Phase, description: str | None = None, error: str | None = None
    ) -> ToolOutcome:
        return self._act(
            self._turn.run_workflow(name, *phases, description=description, error=error)
        )

    def call_tools(self, *calls: Call) -> list[ToolOutcome]:
        return self._act(self._turn.call_tools(*calls))

    def sleep(self, seconds: float) -> None:
        self._act(self._turn.sleep(seconds))

    def compact(self) -> None:
        self._act(self._turn.compact())

    def error(self, type: str, **options: Any) -> None:
        self._act(self._turn.error(type, **options))

    def refuse(self, category: str | None = None, explanation: str | None = None) -> NoReturn:
        self._act(self._turn.refuse(category, explanation))
        raise NotImplementedError

    def recall(self) -> JsonObject:
        return self._act(self._turn.recall())

    def remember(self, memory: JsonObject) -> None:
        self._act(self._turn.remember(memory))

    def count(self, name: str) -> int:
        return self._act(self._turn.count(name))

    def grade(self, verdict: str, explanation: str, *, seconds: float = 0.0) -> None:
        self._turn.grade(verdict, explanation, seconds=seconds)

    def end(self) -> None:
        """Nothing more can be done in this turn; what is being done is cut short."""
        self._is_over = True
        if self._action is not None:
            self._action.cancel()

    def _read(self, read: Callable[[], _T]) -> _T:
        async def on_the_loop() -> _T:
            return read()

        return self._act(on_the_loop())

    def _act(self, action: Coroutine[Any, Any, _T]) -> _T:
        """Carry out an action on the event loop and wait for it."""
        if self._is_over:
            action.close()
            raise CancelledError
        future: Future[_T] = asyncio.run_coroutine_threadsafe(action, self._loop)
        self._action = future
        return future.result()


async def play_in_thread(script: Callable[[BlockingTurn], Any], turn: Turn) -> str | None:
    """Have a plain function work on a turn in a thread of its own; returns what that returns."""
    loop = asyncio.get_running_loop()
    blocking = BlockingTurn(turn, loop)
    ended: asyncio.Future[str | None] = loop.create_future()

    def run() -> None:
        try:
            _tell(loop, ended, ended.set_result, script(blocking))
        except BaseException as error:  # noqa: BLE001
            _tell(loop, ended, ended.set_exception, error)

    threading.Thread(target=run, name="agentsessions-script", daemon=True).start()
    try:
        return await ended
    finally:
        blocking.end()


def _tell(
    loop: asyncio.AbstractEventLoop,
    ended: "asyncio.Future[str | None]",
    set_outcome: Callable[[Any], None],
    outcome: object,
) -> None:
    """Hand the outcome over, unless nobody waits for it any more."""

    def on_the_loop() -> None:
        if not ended.done():
            set_outcome(outcome)

    if not loop.is_closed():
        loop.call_soon_threadsafe(on_the_loop)
