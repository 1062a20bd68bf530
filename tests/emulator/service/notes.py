"""A service with nothing in common with any other: what the framework knows, it knows from here."""

import asyncio
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from agentsessions_emulator.bus.bus import Message
from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.event_stream import EventStream, frame
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.http.responses import Download
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.service.runtime import Runtime
from agentsessions_emulator.service.service import Service


class Notebook:
    """Takes notes."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime
        self._store = runtime.store
        self._waiting: list[asyncio.Event] = []

    @operation("notes_create")
    def create(self, request: Request) -> JsonObject:
        number = self._store.count_up("note")
        self._store.insert("note", str(number), request.body, at=self._runtime.clock.now())
        self._runtime.bus.publish("notes", request.body)
        return request.body

    @operation("notes_count")
    def count(self, _request: Request) -> JsonObject:
        return {"count": len(self._texts())}

    @operation("notes_meet")
    async def meet(self, request: Request) -> JsonObject:
        """Wait for one another, each with its note in the store already."""
        met = asyncio.Event()
        self._waiting.append(met)
        self._store.insert("note", f"met {len(self._waiting)}", {"text": "met"}, at=1)
        if len(self._waiting) == 2:
            for one in self._waiting:
                one.set()
        await met.wait()
        return self.count(request)

    @operation("notes_spoil")
    async def spoil(self, _request: Request) -> JsonObject:
        """Store a note, then answer nonsense."""
        self._store.insert("note", "spoilt", {"text": "spoilt"}, at=1)
        return {"count": "many"}

    @operation("notes_stream")
    def stream(self, _request: Request) -> EventStream:
        return EventStream(("notes",))

    @operation("notes_text")
    async def text(self, _request: Request) -> Download:
        text = "\n".join(self._texts()).encode()
        return Download([text], len(text), "text/plain")

    def _texts(self) -> list[str]:
        return [note.data["text"] for note in self._store.select("note")]


class Unknown:
    """Answers an operation that does not exist."""

    @operation("notes_cuont")
    def count(self, _request: Request) -> JsonObject:
        return {}


class Second:
    """Answers an operation that is answered already."""

    @operation("notes_count")
    def count_again(self, _request: Request) -> JsonObject:
        return {}


class Notes(Service):
    """The service."""

    document = str(Path(__file__).with_name("notes.yaml"))
    malformed = frame("note", "{")

    def resources(self) -> Iterable[object]:
        return [Notebook(self.runtime)]

    def request_id(self, number: int) -> str:
        return f"note-{number}"

    def response_headers(self, request_id: str, headers: Mapping[str, str]) -> dict[str, str]:
        return {"x-note": request_id, "x-agent": headers.get("user-agent", "")}

    def error_body(self, error: ApiError, request_id: str) -> JsonObject:
        return {"oh": error.message, "note": request_id}

    def authenticate(self, headers: Mapping[str, str]) -> None:
        if headers.get("x-pen") != "blue":
            raise ApiError(401, "Bring a blue pen.")

    def authorize(
        self,
        operation: Operation,
        headers: Mapping[str, str],
        parameters: Collection[str],  # noqa: ARG002 - no parameter needs a permission here
        path: Mapping[str, str],  # noqa: ARG002 - nor does any note
    ) -> None:
        if operation.id == "notes_count" and "x-blind" in headers:
            raise ApiError(403, "You cannot count.")

    def event_frame(self, message: Message) -> bytes:
        return f"data: {message.text}\n\n".encode()

    def error_frame(self, body: JsonObject) -> bytes:
        return f"data: {body['oh']}\n\n".encode()

    def inject(self, session_id: str, event: JsonObject) -> JsonObject:
        raise ApiError(404, f"There is no session {session_id} for {event}.")

    def resume(self) -> None: ...

    async def stop_playing(self) -> None: ...

    def forget(self) -> None: ...


class UnknownOperation(Notes):
    def resources(self) -> Iterable[object]:
        return [Notebook(self.runtime), Unknown()]


class DoubledOperation(Notes):
    def resources(self) -> Iterable[object]:
        return [Notebook(self.runtime), Second()]
