"""What happens to a chat from outside, in one queue: events, keys, lines, and sends that ended."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .conversation import Send
from .keys import Key

if TYPE_CHECKING:
    from agentsessions.client import Client


@frozen
class Happened:
    """An event of the session."""

    event: Any


@frozen
class Pressed:
    """Keys that came together."""

    keys: Sequence[Key | str]


@frozen
class Said:
    """A whole line of standard input; None at its end."""

    text: str | None


@frozen
class Sent:
    """The service has stored what was sent; `error` if it has not."""

    send: Send
    event_ids: Sequence[str] = ()
    error: Exception | None = None


@frozen
class Ended:
    """There will be no more events; `error` if that is a failure."""

    error: Exception | None = None


Happening = Happened | Pressed | Said | Sent | Ended


class Happenings:
    """Runs what waits for the service and for the keyboard, each in a thread of its own.

    That of the keyboard ends with the process, the others with `close`.
    """

    def __init__(self, client: Client, session_id: str) -> None:
        self.queue = SimpleQueue[Happening]()
        self._client = client
        self._session_id = session_id
        self._outbox = SimpleQueue[Send | None]()
        self._follower = threading.Thread(target=self._follow, daemon=True)
        self._sender = threading.Thread(target=self._send_all, daemon=True)

    def start(self, after: str | None, read_input: Callable[[], None]) -> None:
        """Follow the session after an event, read the input, and send what is handed in."""
        from agentsessions.managed_agents.stop_rule import StopRule

        self._events = self._client.sessions.events.follow(
            self._session_id, after=after, until=StopRule().is_final, previews=["agent.message"]
        )
        self._sender.start()
        self._follower.start()
        threading.Thread(target=read_input, daemon=True).start()

    def send(self, send: Send) -> None:
        """Send events, after those that were handed in before."""
        self._outbox.put(send)

    def close(self) -> None:
        """Nothing more will be handed in, and no event is waited for."""
        self._outbox.put(None)
        self._events.close()
        self._follower.join()

    def finish(self) -> Iterator[Happening]:
        """Wait until all is sent that was handed in; what has happened meanwhile."""
        self._sender.join()
        while not self.queue.empty():
            yield self.queue.get()

    def read_keys(self) -> None:
        """Put the keys of the terminal into the queue."""
        from .terminal import read_keys

        for keys in read_keys():
            self.queue.put(Pressed(keys))

    def read_lines(self) -> None:
        """Put the lines of standard input into the queue."""
        for line in sys.stdin:
            self.queue.put(Said(line.rstrip("\r\n")))
        self.queue.put(Said(None))

    def _follow(self) -> None:
        try:
            for event in self._events:
                self.queue.put(Happened(event))
            self.queue.put(Ended())
        except Exception as error:  # noqa: BLE001  # told by the thread that shows
            self.queue.put(Ended(error))

    def _send_all(self) -> None:
        for send in iter(self._outbox.get, None):
            events: Any = send.events
            try:
                answer = self._client.sessions.events.send(self._session_id, events=events)
                ids = [event.id for event in answer.data or []]
                self.queue.put(Sent(send, ids))
            except Exception as error:  # noqa: BLE001  # told by the thread that shows
                self.queue.put(Sent(send, error=error))
