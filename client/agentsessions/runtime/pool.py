"""Connections between requests: who gets one, what is kept for the next, what is thrown away.

Decisions only, the same for threads and for event loops: see `docs/design/connections.md`. No lock
is taken, so that finalizers, signal handlers and other threads may call anything here at any
point. What makes that work: appending to a deque and popping from it cannot be interrupted.
"""

from __future__ import annotations

import time
import weakref
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from ..core.errors import ClosedError, Sent
from .connections import CLOSED
from .network import Destination

if TYPE_CHECKING:
    from ..core.request.deadline import Deadline

CALLS_AT_ONCE = 100
"""How many calls have a connection at once; streams and downloads do not count."""
CONNECTING_AT_ONCE = 100
"""How many streams and downloads of an event loop connect at once. More would have no turn in the
loop before their time is up."""
LONGEST_IDLE = 30.0
"""Seconds after which an unused connection is not used again."""


class Slot(weakref.ref["Slots"]):
    """The right to use one connection, or to make one. It comes back when it is dropped, however
    that came about.

    It refers to where it comes back to. No code of Python makes one: an interrupt of that would
    leave behind one that cannot come back.
    """

    __slots__ = ()

    def __del__(self) -> None:
        home = self()
        if home is not None:
            home.put(Slot(home))


class Waiter(Protocol):
    """Who waits for a slot. `wake` is called from anywhere, without a slot if this is the end."""

    slot: Slot | None

    def wake(self) -> None: ...


class Slots:
    """A number of slots; those who wait for one get it in the order in which they came."""

    def __init__(self, count: int) -> None:
        self._free: deque[Slot] = deque()
        self._waiting: deque[Waiter] = deque()
        for _ in range(count):  # there is a place for each, even if an interrupt drops it
            self._free.append(Slot(self))

    @property
    def free(self) -> int:
        """How many could be taken now."""
        return len(self._free)

    def take(self) -> Slot | None:
        """A slot, or None if the caller has to wait."""
        if not self._waiting:
            with suppress(IndexError):
                return self._free.pop()
        return None

    def put(self, slot: Slot) -> None:
        """Give a slot back."""
        self._free.append(slot)
        if self._waiting:
            self._hand_over()

    def join(self, waiter: Waiter) -> None:
        """Queue up."""
        self._waiting.append(waiter)
        self._hand_over()

    def leave(self, waiter: Waiter) -> None:
        """Wait no longer. A slot that was handed over meanwhile goes to the next."""
        with suppress(ValueError):
            self._waiting.remove(waiter)
        slot, waiter.slot = waiter.slot, None
        if slot is not None:
            self.put(slot)

    def close(self) -> None:
        """Send everybody away who waits."""
        with suppress(IndexError):
            while True:
                self._waiting.popleft().wake()

    def _hand_over(self) -> None:
        while self._free and self._waiting:
            try:
                slot = self._free.pop()
            except IndexError:
                return
            try:
                waiter = self._waiting.popleft()
            except IndexError:
                self._free.append(slot)
                continue  # somebody may have queued up before the slot was back
            waiter.slot = slot
            waiter.wake()


class Connection(Protocol):
    """A connection of either kind."""

    idle_since: float

    def is_quiet(self) -> bool:
        """Whether it is open and nothing has arrived unasked, such as the end."""
        ...

    def abort(self) -> None:
        """End it at once, whatever it is doing."""
        ...


C = TypeVar("C", bound=Connection)


class Watchdog(Protocol):
    """Aborts an exchange when its time is over."""

    def stop(self) -> None:
        """Let it live: it is over, or may take as long as it likes from now on."""
        ...


class Exchange(Generic[C]):
    """One request and its response: what they hold, and how they end."""

    __slots__ = (
        "__weakref__",
        "_idle",
        "_pool",
        "_unended",
        "connection",
        "deadline",
        "destination",
        "is_aborted",
        "slot",
        "waiter",
        "watchdog",
    )

    def __init__(
        self, pool: Pool[C], idle: deque[C], destination: Destination, deadline: Deadline | None
    ) -> None:
        self.destination = destination
        self.deadline = deadline
        self.connection: C | None = None
        self.slot: Slot | None = None
        self.waiter: Waiter | None = None
        self.watchdog: Watchdog | None = None
        self.is_aborted = False
        self._pool = pool
        self._idle = idle
        self._unended = [True]

    def reuse(self) -> C | None:
        """The connection that was used last, if one may be used again."""
        idle = self._idle
        while idle:
            try:
                connection = idle.pop()
            except IndexError:  # another thread was faster
                break
            if time.monotonic() - connection.idle_since < LONGEST_IDLE and connection.is_quiet():
                return connection
            connection.abort()
        return None

    def check_open(self) -> None:
        """Raise ClosedError once the client is closed."""
        if self._pool.is_closed:
            raise ClosedError(CLOSED)

    def abort(self) -> None:
        """End it from outside: who waits for it goes on at once, and lets go of the rest."""
        self.is_aborted = True
        if self.waiter is not None:
            self.waiter.wake()
        if self.connection is not None:
            self.connection.abort()

    def end(self, *, whole: bool) -> None:
        """Let go of everything. The connection is kept if the response was read to its end."""
        if self.watchdog is not None:
            self.watchdog.stop()
        try:
            self._unended.pop()
        except IndexError:  # another thread was faster
            return
        connection, slot = self.connection, self.slot
        self.connection = self.slot = None
        if connection is not None:
            if whole:
                connection.idle_since = time.monotonic()
                self._idle.append(connection)
                if len(self._idle) > 1 or self._pool.is_closed:
                    self._pool.tidy(self._idle)
            else:
                connection.abort()
        if slot is not None:
            self._pool.slots.put(slot)


class Pool(Generic[C]):
    """The connections of all threads, or those of one event loop."""

    def __init__(self) -> None:
        self.slots = Slots(CALLS_AT_ONCE)
        self.turns = Slots(CONNECTING_AT_ONCE)
        self.is_closed = False
        self._idle: dict[Destination, deque[C]] = {}
        self._exchanges: set[weakref.ref[Exchange[C]]] = set()

    @property
    def idle(self) -> int:
        """How many connections wait for their next request."""
        return sum(map(len, self._idle.values()))

    def begin(self, destination: Destination, deadline: Deadline | None = None) -> Exchange[C]:
        """An exchange that holds nothing yet. Raises ClosedError once this is closed, and
        APITimeoutError when the deadline is over.
        """
        if deadline is not None and deadline.is_over():
            raise deadline.error(Sent.NOT_SENT)
        idle = self._idle.get(destination)
        if idle is None:
            idle = self._idle.setdefault(destination, deque())
        exchange = Exchange(self, idle, destination, deadline)
        self._exchanges.add(weakref.ref(exchange, self._exchanges.discard))
        if self.is_closed:
            raise ClosedError(CLOSED)
        return exchange

    def tidy(self, idle: deque[C]) -> None:
        """End connections that have been idle for too long, are too many, or came too late."""
        oldest = time.monotonic() - LONGEST_IDLE
        with suppress(IndexError):  # another thread may be faster
            while self.is_closed or len(idle) > CALLS_AT_ONCE or idle[0].idle_since < oldest:
                idle.popleft().abort()

    def close(self) -> None:
        """End everything: what is idle, what is under way, and who waits for a slot."""
        self.is_closed = True
        self.slots.close()
        self.turns.close()
        self._drop_idle()
        for reference in self._exchanges.copy():
            exchange = reference()
            if exchange is not None:
                exchange.abort()

    def forget(self) -> None:
        """Let go of everything in a forked process, but for the streams that it may go on with."""
        self._drop_idle()
        for reference in self._exchanges.copy():
            exchange = reference()
            if exchange is not None and exchange.slot is not None:
                exchange.abort()

    def _drop_idle(self) -> None:
        for idle in list(self._idle.values()):
            with suppress(IndexError):
                while True:
                    idle.pop().abort()
