"""A process that takes part in one turn, and kills itself at a point of it.

`python tests/run/crashing.py CLIENT URL SESSION FOLDER POINT KIND`: `CLIENT` is `Client` or
`Everruns`, `KIND` is `sync` or `asyncio`, `POINT`
one of `POINTS`, or `ALIVE` or `RACING` for a process that lives. It prints the text of the result.
The tools note in the folder that they have run.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from httpcore._async.http11 import AsyncHTTP11Connection
from httpcore._sync.http11 import HTTP11Connection

from agentsessions import AgentSessionsError, Client, ToolContext, tool
from agentsessions.core.steps import Ask
from agentsessions.everruns import Everruns
from agentsessions.run.awaited import AsyncRunStream
from agentsessions.run.blocking import RunStream
from agentsessions.run.steps import Attach, RunTool
from agentsessions.runtime.engine import HttpEngine
from tests.support.waiting import PATIENT, wait_until

POINTS = (
    "before attaching",
    "attached, nothing sent",
    "input written, no response",
    "input stored",
    "call seen, before its tool",
    "in a tool",
    "between result and answer",
    "answer written, no response",
    "between the two answers",
    "both answered",
    "last message seen",
)
ALIVE = "-"
RACING = "alive, each tool waiting for another process"
INPUT = "How is the weather?"


def die() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise SystemExit


class Dying:
    """Puts death at a point."""

    def __init__(self, point: str, folder: Path) -> None:
        self.point = point
        self._folder = folder
        self._sent = self._answered = 0
        if point in ("input written, no response", "answer written, no response"):
            number = 1 if point.startswith("input") else 2
            self._when_written(number)
        if point == "attached, nothing sent":
            self._around(HttpEngine, "open", self._before_post)
            self._around(HttpEngine, "aopen", self._before_post)
        for driver in (RunStream, AsyncRunStream):
            self._around(driver, "_carry_out", self._before_step)
            self._around(driver, "_carry_out_work", self._before_step)

    def tool(self, city: str, context: ToolContext) -> str:
        """The weather in a city."""
        (self._folder / f"{context.event_id}.{os.getpid()}").touch()
        if self.point == "in a tool":
            die()
        if self.point == RACING:
            wait_until(lambda: len(list(self._folder.glob(f"{context.event_id}.*"))) > 1)
        return f"24 °C in {city}"

    def event(self, event: Any) -> None:
        """Look at an event that was handed out."""
        match event.type:
            case "user.message" | "input.message":
                seen = "input stored"
            case "agent.message" | "output.message.completed":
                seen = "last message seen"
            case "user.custom_tool_result" | "tool.completed":
                self._answered += 1
                seen = ("between the two answers", "both answered")[self._answered - 1]
            case _:
                return
        if seen == self.point:
            die()

    def _before_step(self, step: Any) -> None:
        match step:
            case Attach():
                next_point = "before attaching"
            case RunTool():
                next_point = "call seen, before its tool"
            case Ask() if step.call.operation.reconciled_by:
                next_point = "between result and answer"
            case _:
                return
        if next_point == self.point:
            die()

    def _before_post(self, request: Any) -> None:
        if request.method == "POST":
            die()

    def _when_written(self, number: int) -> None:
        def note(_: Any, request: Any = None, **__: Any) -> None:
            if request is not None and request.method == b"POST":
                self._sent += 1
                if self._sent == number:
                    die()

        for connection in (HTTP11Connection, AsyncHTTP11Connection):
            self._around(connection, "_receive_response_headers", note, whole=True)

    def _around(
        self, cls: Any, name: str, look: Callable[..., None], *, whole: bool = False
    ) -> None:
        original = getattr(cls, name)

        def looked_at(this: Any, *args: Any, **kwargs: Any) -> Any:
            look(this, *args, **kwargs) if whole else look(*args[:1])
            return original(this, *args, **kwargs)

        setattr(cls, name, looked_at)


def take_part(client: Any, session_id: str, dying: Dying, *, asynchronous: bool) -> str:
    """Take the session up, or begin if nobody ever has."""
    weather = tool(dying.tool, name="get_weather")

    def run(*input: str) -> str:
        if not asynchronous:
            work = client.sessions.run(session_id, *input, tools=[weather], on_event=dying.event)
            return str(work.text)
        awaited = client.aio.sessions.run(session_id, *input, tools=[weather], on_event=dying.event)
        return str(asyncio.run(awaited).text)

    if dying.point in POINTS:
        return run(INPUT)
    try:
        return run()
    except AgentSessionsError as error:
        if "nobody ever sent anything" not in str(error):
            raise
        return run(INPUT)


def main() -> None:
    of, url, session_id, folder, point, kind = sys.argv[1:]
    client = (Everruns if of == "Everruns" else Client)("key", base_url=url, timeout=PATIENT)
    dying = Dying(point, Path(folder))
    print(take_part(client, session_id, dying, asynchronous=kind == "asyncio"))


if __name__ == "__main__":
    main()
