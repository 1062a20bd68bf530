"""What a client and all its copies send with: made when first needed, closed once."""

from __future__ import annotations

import os
import warnings
import weakref
from typing import TYPE_CHECKING, Any

from ..core.closing import AbortSignal
from ..core.errors import ClosedError

if TYPE_CHECKING:
    import httpx

    from .event_loops import EventLoops
    from .httpx_async import AsyncSender
    from .httpx_sync import Sender


CLOSED = "this client is closed"


class Connections:
    """The blocking side and the asyncio side. The first request imports httpx.

    Safe to use from several threads, event loops and forked processes. What closes what:

    - a call keeps its connection for the next one if its response was read to its end, and closes
      it otherwise; so does a stream or a download;
    - `close` ends everything, and all waiting with it, in other threads and event loops too;
    - an event loop that shuts down closes what is its own; what belongs to a loop that was closed
      in another way, the next call lets go of;
    - a forked process lets go of its parent's.

    Attributes:
        blocking, awaited: The two sides, once each is needed.
        is_closed: Whether `close` was called.
    """

    def __init__(
        self, http_client: httpx.Client | None, async_http_client: httpx.AsyncClient | None
    ) -> None:
        self._supplied = http_client
        self._supplied_async = async_http_client
        self.is_closed = False
        self._begin()
        _all.add(weakref.ref(self, _all.discard))

    def _begin(self) -> None:
        self.blocking: Sender | None = None
        self.awaited: EventLoops[AsyncSender] | None = None
        self._sides: dict[str, Any] = {}  # `setdefault` makes one thread win, without a lock
        self._sleeping = AbortSignal()

    @property
    def supplied(self) -> int:
        """How many of the two sides send with a client that the user supplied."""
        return (self._supplied is not None) + (self._supplied_async is not None)

    def start_blocking(self) -> Sender:
        """Make the blocking side. Raises ClosedError once this is closed."""
        self._check_open()
        from .httpx_sync import open_sender

        side: Sender = self._sides.setdefault("blocking", open_sender(self._supplied))
        self.blocking = side
        self._check_open()
        return side

    def start_awaited(self) -> EventLoops[AsyncSender]:
        """Make the asyncio side. Raises ClosedError once this is closed."""
        self._check_open()
        from .httpx_async import open_senders

        side: EventLoops[AsyncSender]
        side = self._sides.setdefault("awaited", open_senders(self._supplied_async))
        self.awaited = side
        self._check_open()
        return side

    def sleep(self, seconds: float, signal: AbortSignal | None = None) -> None:
        """Sleep, or wake up at a signal. Raises ClosedError once this is closed, also meanwhile."""
        from .waiters import Waiter

        sleeper = Waiter()
        if signal is not None:
            signal.add(sleeper)
        self._sleeping.add(sleeper)
        self._check_open()
        sleeper.wait(seconds)
        self._check_open()

    async def asleep(self, seconds: float, signal: AbortSignal | None = None) -> None:
        """The same for asyncio."""
        from .waiters import AsyncWaiter

        sleeper = AsyncWaiter()
        if signal is not None:
            signal.add(sleeper)
        self._sleeping.add(sleeper)
        self._check_open()
        await sleeper.wait(seconds)
        self._check_open()

    def close(self) -> None:
        """Close both sides; clients that the user supplied stay open."""
        self.is_closed = True
        for side in list(self._sides.values()):
            side.close()
        self._sleeping.give()

    def forget(self) -> None:
        """Begin anew in a forked process."""
        sides = list(self._sides.values())
        self._begin()
        for side in sides:
            side.forget()

    def _check_open(self) -> None:
        if self.is_closed:
            self.close()  # also what was made meanwhile
            raise ClosedError(CLOSED)


_all: set[weakref.ref[Connections]] = set()


def _forget_all() -> None:
    """Let go of what a forked process has of its parent, without a word about it."""
    with warnings.catch_warnings(action="ignore", category=ResourceWarning):
        for reference in _all.copy():
            connections = reference()
            if connections is not None:
                connections.forget()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget_all)
