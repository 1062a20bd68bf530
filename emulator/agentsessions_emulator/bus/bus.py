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


class Observer(Protocol):
    """Gets every message, whatever its topic is."""

    def observe(self, topic: str, message: Message) -> None: ...

    def end(self) -> None:
        """Nothing more will come."""


class Bus:
    """Hands every message to those who listen at that moment."""

    def __init__(self) -> None:
        self._listeners: dict[str, list[Listener]] = {}
        self._observers: list[Observer] = []

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

    def observe(self, observer: Observer) -> Callable[[], None]:
        """Have an observer see everything from now on. Call what is returned to stop."""
        self._observers.append(observer)

        def stop() -> None:
            if observer in self._observers:
                self._observers.remove(observer)

        return stop

    def publish(self, topic: str, event: JsonObject, text: str | None = None) -> None:
        """Send an event to all who listen to the topic; `text` is its JSON, where it is at hand."""
        listeners = self._listeners.get(topic, [])
        if listeners or self._observers:
            message = Message(event, dump(event) if text is None else text)
            for listener in [*listeners]:
                listener.receive(message)
            for observer in [*self._observers]:
                observer.observe(topic, message)

    def count(self, topic: str) -> int:
        """How many listen to the topic."""
        return len(self._listeners.get(topic, ()))

    def has_listeners(self, topic: str) -> bool:
        """Whether anybody gets what is published under the topic."""
        return topic in self._listeners or bool(self._observers)

    def end(self, topic: str) -> None:
        """Tell all who listen to the topic that nothing more will come."""
        for listener in [*self._listeners.get(topic, ())]:
            listener.end()

    def end_all(self) -> None:
        for topic in list(self._listeners):
            self.end(topic)
        for observer in [*self._observers]:
            observer.end()

    @property
    def listeners(self) -> int:
        """How many listen, to whatever topics; observers do not count."""
        every = (id(one) for listeners in self._listeners.values() for one in listeners)
        return len(set(every))
