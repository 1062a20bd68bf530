"""Publish and subscribe.

Whoever publishes names a topic, whoever listens names the topics that matter. Nothing is kept: a
listener gets what happens after it has subscribed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from agentsessions_emulator.jsontypes import JsonObject, dump


@dataclass(frozen=True, slots=True)
class Message:
    """An event, and its JSON text: written once, however many listen."""

    event: JsonObject
    text: str


class Listener(Protocol):
    """Gets the messages of the topics that it has subscribed to."""

    def receive(self, message: Message) -> None: ...

    def end(self) -> None:
        """Nothing more will come."""


class Bus:
    """Hands every message to those who listen at that moment."""

    def __init__(self) -> None:
        self._listeners: dict[str, list[Listener]] = {}

    def subscribe(self, listener: Listener, topics: tuple[str, ...]) -> Callable[[], None]:
        """Listen from now on. Call what is returned to stop; to call it twice is harmless."""
        for topic in topics:
            self._listeners.setdefault(topic, []).append(listener)

        def unsubscribe() -> None:
            for topic in topics:
                listeners = self._listeners.get(topic, [])
                if listener in listeners:
                    listeners.remove(listener)
                if not listeners:
                    self._listeners.pop(topic, None)

        return unsubscribe

    def publish(self, topic: str, event: JsonObject, text: str | None = None) -> None:
        """Send an event to all who listen to the topic; `text` is its JSON, where it is at hand."""
        listeners = self._listeners.get(topic)
        if listeners:
            message = Message(event, dump(event) if text is None else text)
            for listener in [*listeners]:
                listener.receive(message)

    def has_listeners(self, topic: str) -> bool:
        return topic in self._listeners

    def end(self, topic: str) -> None:
        """Tell all who listen to the topic that nothing more will come."""
        for listener in [*self._listeners.get(topic, ())]:
            listener.end()

    def end_all(self) -> None:
        for topic in list(self._listeners):
            self.end(topic)

    @property
    def listeners(self) -> int:
        """How many listen, to whatever topics."""
        every = (id(one) for listeners in self._listeners.values() for one in listeners)
        return len(set(every))
