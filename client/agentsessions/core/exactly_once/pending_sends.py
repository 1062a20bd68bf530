"""What this process has sent and is sending, so that nothing stored is counted for two calls.

An item found on the server can stand for a lost call only if it belongs to no other call: not to
an earlier one, whose response named it, nor to one whose response is still awaited or never came.
The ids of the former are kept, and the latter are counted.

All clients of one service share this, from any thread or event loop: see `shared_pending_sends`.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager
from enum import Enum
from functools import partial
from typing import Any, Protocol

_REMEMBERED_IDS = 10_000
_REMEMBERED_DOUBTS = 200
_DOUBT_SECONDS = 600.0


class Stage(Enum):
    """How far a send has got."""

    UNDERWAY = "its response is awaited"
    LOST = "it is looked for, and can no longer arrive unnoticed"
    PENDING = "it is looked for or was given up, and may still arrive"


class Contents(Protocol):
    """What a call sends, and where to."""

    @property
    def place(self) -> str: ...
    @property
    def items(self) -> Sequence[Any]: ...
    def reduced(self, item: Any) -> Any: ...


class PendingSend:
    """The contents of one call until it is known what became of them."""

    def __init__(self, contents: Contents) -> None:
        self.place = contents.place
        self.stage = Stage.UNDERWAY
        self.abandoned_at: float | None = None
        self._contents: Contents | None = contents
        self._items: Sequence[Any] = ()

    @property
    def items(self) -> Sequence[Any]:
        """What was sent, in order."""
        return self._contents.items if self._contents is not None else self._items

    def lose(self, *, may_arrive: bool) -> None:
        """Note that the response did not come; `may_arrive` if the request still can."""
        self.stage = Stage.PENDING if may_arrive else Stage.LOST

    def resume(self) -> None:
        """Note that the call is sent again."""
        self.stage = Stage.UNDERWAY

    def abandon(self, now: float) -> None:
        """Keep only what is needed to recognize the items."""
        if self._contents is not None:
            self._items = [self._contents.reduced(item) for item in self._contents.items]
            self._contents = None
        self.stage, self.abandoned_at = Stage.PENDING, now


class Claims:
    """The open sends and the ids that are spoken for; only to be had by `PendingSends.settled`."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._sends: dict[str, dict[PendingSend, None]] = {}
        self._doubts: OrderedDict[PendingSend, None] = OrderedDict()
        self._owned: OrderedDict[tuple[str, str], tuple[str, ...]] = OrderedDict()

    def add(self, send: PendingSend) -> None:
        """Count a send among those that are open."""
        self._sends.setdefault(send.place, {})[send] = None

    def arrive(self, send: PendingSend, ids: Iterable[str], lookalikes: Iterable[str] = ()) -> None:
        """Note the ids under which a call was stored, and that it is over.

        `lookalikes` are other ids that could have been taken instead. When the response of
        another call then names one of `ids`, that id belonged to the other call, and a lookalike
        takes its place here.
        """
        spare = tuple(lookalikes)
        for id in ids:
            self._own(send.place, id, spare)
        self._remove(send)

    def close(self, send: PendingSend, *, in_doubt: bool) -> None:
        """Note that a call is over without ids; `in_doubt` if its items may yet turn up."""
        if not self._remove(send) or not in_doubt:
            return
        send.abandon(self._clock())
        self.add(send)
        self._doubts[send] = None
        self._forget_old_doubts()

    def is_owned(self, place: str, id: str) -> bool:
        """Whether an id is known to belong to a call that is over."""
        return (place, id) in self._owned

    def others(self, send: PendingSend) -> list[PendingSend]:
        """The other calls to the same place of which it is unknown what became."""
        self._forget_old_doubts()
        return [other for other in self._sends.get(send.place, ()) if other is not send]

    def __len__(self) -> int:
        """How many sends and ids are in memory."""
        return sum(map(len, self._sends.values())) + len(self._owned)

    def _own(self, place: str, id: str, spare: tuple[str, ...]) -> None:
        mixed_up = self._owned.get((place, id), ())
        for lookalike in mixed_up:
            if (place, lookalike) not in self._owned:
                self._owned[place, lookalike] = mixed_up
                break
        self._owned[place, id] = spare
        while len(self._owned) > _REMEMBERED_IDS:
            self._owned.popitem(last=False)

    def _remove(self, send: PendingSend) -> bool:
        """Whether the send had been open until now."""
        sends = self._sends.get(send.place, {})
        if send not in sends or send.abandoned_at is not None:
            return False
        self._drop(send)
        return True

    def _drop(self, send: PendingSend) -> None:
        sends = self._sends[send.place]
        del sends[send]
        if not sends:
            del self._sends[send.place]

    def _forget_old_doubts(self) -> None:
        limit = self._clock() - _DOUBT_SECONDS
        while self._doubts:
            send = next(iter(self._doubts))
            fresh = send.abandoned_at is not None and send.abandoned_at > limit
            if fresh and len(self._doubts) <= _REMEMBERED_DOUBTS:
                return
            del self._doubts[send]
            self._drop(send)


class PendingSends:
    """The claims of all calls to one service, from any thread.

    What a call notes here waits for no lock: a call may end in a finalizer, in the middle of
    anything, also of this. It is put in a queue, which is worked off by whoever has the lock, and
    always before anybody looks. So looking and claiming are one step.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.forget()

    def forget(self) -> None:
        """Start empty, whoever holds the lock: a forked process has nothing under way."""
        self._lock = threading.Lock()
        self._claims = Claims(self._clock)
        self._notes: deque[Callable[[], None]] = deque()

    def begin(self, send: PendingSend) -> None:
        """Note a call before it is sent."""
        self._note(partial(self._claims.add, send))

    def arrive(self, send: PendingSend, ids: Iterable[str]) -> None:
        """Note the ids that the response to a call has named, and that it is over."""
        self._note(partial(self._claims.arrive, send, ids))

    def close(self, send: PendingSend, *, in_doubt: bool) -> None:
        """Note that a call is over; without ids, if none were noted before."""
        self._note(partial(self._claims.close, send, in_doubt=in_doubt))

    @contextmanager
    def settled(self) -> Generator[Claims]:
        """All claims up to now, for one thread at a time."""
        with self._lock:
            self._work_off()
            yield self._claims

    def _note(self, note: Callable[[], None]) -> None:
        self._notes.append(note)
        if self._lock.acquire(blocking=False):
            try:
                self._work_off()
            finally:
                self._lock.release()

    def _work_off(self) -> None:
        while self._notes:
            self._notes.popleft()()
