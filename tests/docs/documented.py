"""A service that answers every operation with the document's example, and checks what it is asked.

`Documented` answers all of them so. `Completed` is the emulator, which is like this only where it
has nothing better: in what it does not play.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from agentsessions_emulator.http.event_stream import EventStream
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Download
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.service import ManagedAgents
from agentsessions_emulator.service.operations import Result, find_handlers, operation
from agentsessions_emulator.service.runtime import Runtime
from tests.support import document
from tests.support.document import OPERATIONS, DocumentedOperation

CONTENT = b"Sales rose by four percent.\n"
"""What every download gives."""


class Documented(ManagedAgents):
    """Answers every operation with its example."""

    def resources(self) -> Iterable[object]:
        return [answering(self.runtime, OPERATIONS.values(), _example)]


class Completed(ManagedAgents):
    """The emulator, which answers what it does not play with the document's example.

    The answer takes over what was asked for: plain values under the same name.
    """

    def resources(self) -> Iterable[object]:
        played = find_handlers(super().resources(), self.runtime.document)
        missing = [one for one in OPERATIONS.values() if one.id not in played]
        return [*super().resources(), answering(self.runtime, missing, _echo)]


Answer = Callable[[DocumentedOperation, Request], JsonObject]


def answering(
    runtime: Runtime, operations: Iterable[DocumentedOperation], answer: Answer
) -> object:
    """A resource that answers these operations; streams give one event of every kind, then end."""
    handlers = {one.id: operation(one.id)(_handler(runtime, one, answer)) for one in operations}
    return type("Examples", (), handlers)()


def _handler(
    runtime: Runtime, asked: DocumentedOperation, answer: Answer
) -> Callable[[Any, Request], Result | Awaitable[Result]]:
    async def stream(_: Any, _request: Request) -> Result:
        asyncio.get_running_loop().call_soon(_publish, runtime, asked)
        return EventStream((asked.id,))

    match asked.answer_type:
        case "text/event-stream":
            return stream
        case "application/octet-stream":
            return lambda _, _request: Download([CONTENT], len(CONTENT), "application/octet-stream")
        case _:
            return lambda _, request: answer(asked, request)


def _example(asked: DocumentedOperation, _request: Request) -> JsonObject:
    shown: JsonObject = document.example(asked.answer_schema)
    return shown


def _echo(asked: DocumentedOperation, request: Request) -> JsonObject:
    shown = _example(asked, request)
    given = {**request.path, **request.body}
    return shown | {
        name: value
        for name, value in given.items()
        if isinstance(value, str | int) and isinstance(shown.get(name), type(value))
    }


def _publish(runtime: Runtime, asked: DocumentedOperation) -> None:
    for member in document.resolve(asked.answer_schema)["oneOf"]:
        runtime.bus.publish(asked.id, document.example(member))
    runtime.bus.end(asked.id)
