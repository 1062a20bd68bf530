"""What the framework must be told of a service: facts, and what to do when."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import ClassVar

from agentsessions_emulator.bus.bus import Message
from agentsessions_emulator.document.document import Operation
from agentsessions_emulator.errors import ApiError, UnreadableError, invalid
from agentsessions_emulator.http.event_stream import frame
from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.recording.transcript import Transcriber
from agentsessions_emulator.service.page import SessionPage
from agentsessions_emulator.service.runtime import Runtime, Settings
from agentsessions_emulator.service.snapshots import Snapshot
from agentsessions_emulator.store.store import Table


@dataclass(frozen=True)
class Control:
    """A route of the control plane: `give` answers from the values in the path and the body.

    `summary` says what it does, and `body` is the schema of what is sent, if anything is.
    """

    method: str
    path: str
    summary: str
    give: Callable[[Mapping[str, str], JsonObject], JsonObject]
    body: JsonObject | None = None


class Service(ABC):
    """An emulated service. A subclass says what is particular to one.

    `document` is the file name of its OpenAPI document, and `event_schema` what its events are
    called there. `ignored_parameters` are query parameters
    that any request may have. `field_aliases` are other names of body fields, with those that the
    document has. `error_types` are the errors that a script can meet. `ping` is the frame that
    keeps a stream open which was quiet for `ping_seconds`, and `malformed` a frame whose data is
    not JSON. `stream_media_type` is that of streams, `error_media_type` that of refusals that are
    no texts. `largest_form` and `largest_body` are how many bytes a form and another body may
    have. `transcriber` makes scripts of what the real service says, where that can be recorded.
    `page` is what the page at `/` needs to show sessions; without it, it shows what it can for
    every service.
    """

    document: ClassVar[str]
    event_schema: ClassVar[str]
    tables: ClassVar[tuple[Table, ...]] = ()
    ignored_parameters: ClassVar[frozenset[str]] = frozenset()
    field_aliases: ClassVar[Mapping[str, str]] = {}
    error_types: ClassVar[frozenset[str]] = frozenset()
    ping: ClassVar[bytes] = b""
    ping_seconds: ClassVar[float] = 15.0
    malformed: ClassVar[bytes]
    stream_media_type: ClassVar[str] = "text/event-stream; charset=utf-8"
    error_media_type: ClassVar[str] = "application/json"
    largest_form: ClassVar[int] = 32 * 1024 * 1024
    largest_body: ClassVar[int] = 32 * 1024 * 1024
    transcriber: ClassVar[type[Transcriber] | None] = None
    page: SessionPage | None = None

    def __init__(self, runtime: Runtime) -> None:
        self.runtime = runtime

    @classmethod
    def create(cls, settings: Settings) -> "Service":
        """A new service on a runtime of its own."""
        name = cls.__name__
        return cls(Runtime(settings, document=cls.document, tables=cls.tables, service=name))

    @abstractmethod
    def resources(self) -> Iterable[object]:
        """The objects whose methods answer operations."""

    @abstractmethod
    def request_id(self, number: int) -> str:
        """The id of the request with this number."""

    @abstractmethod
    def response_headers(self, request_id: str, headers: Mapping[str, str]) -> dict[str, str]:
        """What every answer to a request with these `headers` carries, the request id included."""

    @abstractmethod
    def error_body(self, error: ApiError, request_id: str) -> JsonObject:
        """The documented body of a refusal."""

    def unreadable(self, error: UnreadableError) -> ApiError:
        """The refusal of a request for an operation that cannot be read."""
        return error

    def ignores_unknown(self, operation: Operation) -> bool:  # noqa: ARG002 - says a subclass
        """Whether it leaves out parameters of the query and fields of the body that are not known,
        instead of refusing them.
        """
        return False

    @abstractmethod
    def authenticate(self, headers: Mapping[str, str]) -> None:
        """Raise unless the credentials are good."""

    @abstractmethod
    def authorize(
        self,
        operation: Operation,
        headers: Mapping[str, str],
        parameters: Collection[str],
        path: Mapping[str, str],
    ) -> None:
        """Raise unless the headers allow this operation with these query parameters and on what
        the path names.
        """

    def body_error_code(self, _body: JsonObject) -> str | None:
        """The documented error code for a body that breaks its schema."""
        return None

    def event_type(self, event: JsonObject) -> str:
        """What an event is called on the wire; one of any kind may have been put in."""
        return str(event.get("type", "message"))

    def event_frame(self, message: Message) -> bytes:
        """An event as it goes over the wire."""
        return frame(self.event_type(message.event), message.text)

    def error_frame(self, body: JsonObject) -> bytes:
        """An error in the middle of a stream."""
        return frame("error", dump(body))

    def check_event(self, event: JsonObject) -> None:
        """Raises a 500 when an event of the emulator's own breaks the document."""
        schema = self.runtime.document.schemas[f"#/components/schemas/{self.event_schema}"]
        self.runtime.check(event, schema, f"event {self.event_type(event)}")

    @abstractmethod
    def inject(self, session_id: str, event: JsonObject) -> JsonObject:
        """Put an event of any kind into a session, unchecked; returns it as stored."""

    def controls(self) -> Iterable[Control]:
        """What the control plane can do beside what it can for every service."""
        return ()

    @abstractmethod
    def resume(self) -> None:
        """Go on with what an earlier run left unfinished."""

    @abstractmethod
    async def stop_playing(self) -> None:
        """Stop all agents, and return when nothing runs any more."""

    @abstractmethod
    def forget(self) -> None:
        """Drop what is held in memory beside the store."""

    @staticmethod
    def salt_of(identifier: str) -> str | None:  # noqa: ARG004 - says a subclass
        """The salt in an id that an emulator has made; None for any other."""
        return None

    def is_of_earlier_state(self, identifier: str) -> bool:
        """Whether an id was made before the emulator was reset, or put back to a snapshot."""
        salt = self.salt_of(identifier)
        return salt is not None and not self.runtime.generations.has(salt)

    async def reset(self, seed: str | None = None) -> None:
        """Back to the beginning; see `Runtime.forget`."""
        await self._come_to_rest()
        self.runtime.forget(seed)

    async def restore(self, snapshot: Snapshot) -> None:
        """Go on from a snapshot. What was at work then goes on as after a restart.

        Raises a 400 for a snapshot of another service.
        """
        if snapshot.document != self.runtime.document.name:
            raise invalid(f"The snapshot is one of {snapshot.document}.")
        await self._come_to_rest()
        self.runtime.restore(snapshot)
        self.resume()

    async def _come_to_rest(self) -> None:
        """End streams, stop agents, and drop what is held in memory."""
        self.runtime.bus.end_all()
        await self.stop_playing()
        self.forget()

    async def quiesce(self) -> None:
        """Stop all agents, end all streams and hold nothing back any longer."""
        await self.stop_playing()
        self.runtime.bus.end_all()
        self.runtime.clock.wake_all()

    def close(self) -> None:
        self.runtime.store.close()
