"""What threads still have to answer, in order of arrival.

Each input is stored by itself, so that a long queue costs no more for each of its inputs than a
short one.
"""

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.store.store import Store

_KIND = "thread input"


class Inputs:
    """The queues of all threads.

    An input is a list of event ids in the history of its thread: the event that starts a turn, and
    the system message that goes with it, if there is one.
    """

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def put(self, thread_id: str, event_ids: list[str]) -> None:
        data = {"event_ids": event_ids}
        self._store.insert(_KIND, event_ids[0], data, at=self._clock.now(), parent=thread_id)

    def waiting(self, thread_id: str) -> bool:
        """Whether there is one."""
        return bool(self._store.select(_KIND, parent=thread_id, limit=1))

    def take(self, thread_id: str) -> list[str]:
        """The first one, which is no longer in the queue; empty when there is none."""
        for first in self._store.select(_KIND, parent=thread_id, limit=1):
            event_ids: list[str] = first.data["event_ids"]
            self._store.remove(_KIND, event_ids[0])
            return event_ids
        return []

    def clear(self, thread_id: str) -> list[str]:
        """Empty the queue; the ids of all events that were in it."""
        found = self._store.select(_KIND, parent=thread_id)
        self._store.remove_children(_KIND, thread_id)
        return [event_id for one in found for event_id in one.data["event_ids"]]
