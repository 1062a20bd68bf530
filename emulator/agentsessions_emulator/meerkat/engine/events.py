"""Events: what happens in a session, told to those who listen, and kept nowhere."""

from collections.abc import Callable

from agentsessions_emulator.bus.bus import Bus
from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.ids import new_id
from agentsessions_emulator.store.store import Store


class Events:
    """The events of all sessions. `check` sees every new one and may raise."""

    def __init__(
        self, store: Store, clock: Clock, bus: Bus, check: Callable[[JsonObject], None]
    ) -> None:
        self._store = store
        self._clock = clock
        self._bus = bus
        self._check = check

    def tell(self, session_id: str, payload: JsonObject) -> None:
        """Tell of something that happens now."""
        envelope = self.envelope(session_id, payload)
        self._check(envelope)
        self._bus.publish(session_id, envelope)

    def envelope(self, session_id: str, payload: JsonObject) -> JsonObject:
        """The next event of a session."""
        return {
            "event_id": new_id(self._store),
            "source": {"type": "session", "session_id": session_id},
            "seq": self._store.count_up(f"seq {session_id}"),
            "timestamp_ms": self._clock.now() // 1000,
            "payload": payload,
        }
