"""The services whose emulators are put under load: how to use each, and how to tell its events."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, ClassVar

from agentsessions import Client
from agentsessions.everruns import Everruns
from tests.emulator.support import HEADERS
from tests.support.waiting import PATIENT

Event = dict[str, Any]
EVENTS_OF_A_TURN = 9
"""On all services."""


class Target(ABC):
    """One service. The key of an event is what says that two are the same.

    `told` is how often a stream tells the text of a message that is echoed.
    """

    service: ClassVar[str]
    told: ClassVar[int]
    stream_path: ClassVar[str]
    headers: ClassVar[dict[str, str]]
    at_rest: ClassVar[tuple[str, ...]] = ("idle",)
    client: Any

    async def __aenter__(self) -> "Target":
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.client.aclose()

    @abstractmethod
    async def new_sessions(self, count: int) -> list[str]: ...

    @abstractmethod
    async def say(self, session_id: str, text: str) -> str:
        """Send a message; returns the key of its event."""

    @abstractmethod
    def key_of(self, event: Event) -> str | None:
        """The key of an event in a stream; None for what a list does not have, or not yet."""

    @abstractmethod
    async def history(self, session_id: str) -> Sequence[tuple[str, bool]]:
        """The keys of a session's events, and which are messages of a user."""

    @abstractmethod
    def complaint(self, frame: Event) -> str:
        """What the last frame of a stream that was cut says."""

    async def history_at_rest(self, session_id: str) -> Sequence[tuple[str, bool]]:
        while (await self.client.aio.sessions.retrieve(session_id)).status not in self.at_rest:
            pass
        return await self.history(session_id)


class OfManagedAgents(Target):
    service = "managed-agents"
    told = 3
    stream_path = "/v1/sessions/{}/events/stream"
    headers = HEADERS

    def __init__(self, url: str) -> None:
        self.client = Client("a-key", base_url=url, timeout=PATIENT)

    async def new_sessions(self, count: int) -> list[str]:
        client: Client = self.client
        agent = await client.aio.agents.create(name="Echo", model="claude-opus-5")
        environment = await client.aio.environments.create(name="Room")
        made = [
            await client.aio.sessions.create(agent=agent.id, environment_id=environment.id)
            for _ in range(count)
        ]
        return [session.id for session in made]

    async def say(self, session_id: str, text: str) -> str:
        client: Client = self.client
        message: Any = {"type": "user.message", "content": [{"type": "text", "text": text}]}
        sent = await client.aio.sessions.events.send(session_id, events=[message])
        assert sent.data
        return str(sent.data[0].id)

    def key_of(self, event: Event) -> str | None:
        return event["id"] if event.get("processed_at") else None

    async def history(self, session_id: str) -> Sequence[tuple[str, bool]]:
        client: Client = self.client
        events = client.aio.sessions.events.list(session_id)
        return [(event.id, event.type == "user.message") async for event in events]

    def complaint(self, frame: Event) -> str:
        assert frame["type"] == "error"
        return str(frame["error"]["message"])


class OfEverruns(Target):
    service = "everruns"
    told = 5
    at_rest = ("started", "idle")
    stream_path = "/v1/sessions/{}/sse"
    headers: ClassVar[dict[str, str]] = {"authorization": "a-key"}

    def __init__(self, url: str) -> None:
        self.client = Everruns("a-key", base_url=url, timeout=PATIENT)

    async def new_sessions(self, count: int) -> list[str]:
        client: Everruns = self.client
        return [(await client.aio.sessions.create()).id for _ in range(count)]

    async def say(self, session_id: str, text: str) -> str:
        client: Everruns = self.client
        message: Any = {"content": [{"type": "text", "text": text}]}
        sent = await client.aio.sessions.messages.create(session_id, message=message)
        return str(sent.sequence)

    def key_of(self, event: Event) -> str | None:
        return str(event["sequence"]) if "sequence" in event else None

    async def history(self, session_id: str) -> Sequence[tuple[str, bool]]:
        client: Everruns = self.client
        events = client.aio.sessions.events.list(session_id)
        return [(str(event.sequence), event.type == "input.message") async for event in events]

    def complaint(self, frame: Event) -> str:
        return str(frame["detail"])


TARGETS: dict[str, type[OfManagedAgents | OfEverruns]] = {
    target.service: target for target in (OfManagedAgents, OfEverruns)
}
