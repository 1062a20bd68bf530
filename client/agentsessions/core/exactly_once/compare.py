"""Comparing what was sent with what the server has stored, when a response was lost.

Three things keep an older or a foreign item that looks the same from being taken for the lost one:

- Ids that belong to other calls of this process are left out (`PendingSends`).
- What is older than the call is left out. When the call began is told by the server's clock:
  neither the newest time in the list nor the list's `Date` lies in the server's future, so the
  call cannot have begun earlier than that time less its duration, which is measured here. What one
  list has shown holds for all later ones too. The local time of day plays no part. `Date` may come
  from another machine than the items' times. So where `Date` alone calls an item old, and by less
  than a minute, it is left open.
- Other calls of this process that are still open and sent the same get their share first.

What no client can tell apart: an identical item of another program that was still waiting in the
server's queue when the call began, or arrived during it. It is taken for the lost one. An item
without a proper id or time is never taken for it, but leaves it open.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, NamedTuple, Protocol

from ..headers import Headers, http_date
from ..request.operation import Call
from ..response.paging import Paging
from ..serialization.timestamps import is_plausible
from .pending_sends import Claims, Contents, PendingSend, Stage

_DATE_STEP = timedelta(seconds=2)
"""`Date` has whole seconds, and the clocks of one service differ by a little."""
_DATE_TRUSTED_TO = timedelta(seconds=60)
_OUT_OF_ORDER_BY = timedelta(seconds=10)
_AHEAD_OF_DATE = timedelta(days=1)
"""An item that is stamped later than this after `Date` does not tell the server's time."""


class StoredItem(NamedTuple):
    """An item as the server lists it; `at` is when it took effect, None while it waits.

    One that `is_odd` has no id to name it by, or a time that cannot be read.
    """

    id: str
    at: datetime | None
    item: Any
    is_odd: bool = False


class Reconciliation(Contents, Protocol):
    """What a service knows of one call that can be checked: made by `Service.reconciliation`.

    `reduced` gives an item without what takes much memory; to `same` the two are alike.
    """

    @property
    def listing(self) -> Call[Any, Any]:
        """Lists what the place has stored, newest first."""
        ...

    @property
    def other_end(self) -> Call[Any, Any]:
        """Lists it oldest first: where what waits may stand instead."""
        ...

    @property
    def body(self) -> Any:
        """The JSON of the request, as it was sent."""
        ...

    @property
    def paging(self) -> Paging[Any]: ...
    @property
    def how_to_find_out(self) -> str:
        """What the caller can do if the comparison does not settle it: a sentence or two."""
        ...

    def stored(self, page: Any) -> list[StoredItem]: ...
    def same(self, sent: Any, stored: Any) -> bool: ...
    def ids(self, response: Any) -> list[str]:
        """The ids that a proper response names."""
        ...

    def response(self, stored: Sequence[StoredItem]) -> Any:
        """The JSON of the response that would have named these items."""
        ...


class Verdict(Enum):
    """What a list says about a lost call."""

    STORED = "it is there"
    ABSENT = "it is not there"
    UNCLEAR = "something is there that may be it, or a part of it"


class Finding(NamedTuple):
    """A verdict; `items` are what was found if it is STORED, `lookalikes` what could be it too.

    It is `contested` as long as the response to another call may tell one from the other. `headers`
    are those of the list.
    """

    verdict: Verdict
    items: tuple[StoredItem, ...] = ()
    lookalikes: tuple[str, ...] = ()
    contested: bool = False
    headers: Headers = Headers()


class Beginning(NamedTuple):
    """When a call began at the earliest, on the server's clock; None where nothing is known."""

    by_items: datetime | None = None
    by_date: datetime | None = None

    def tightened(self, by: Beginning) -> Beginning:
        """What two lists tell together: each bound can only come later."""
        return Beginning(
            _later(self.by_items, by.by_items),
            _later(self.by_date, by.by_date),
        )

    def precedes(self, at: datetime | None) -> bool | None:
        """Whether the call began before something took effect at `at`; None: cannot be said."""
        if at is None:
            return True
        if self.by_items is not None and at < self.by_items:
            return False
        if self.by_date is None or at >= self.by_date - _DATE_STEP:
            return True
        return None if at >= self.by_date - _DATE_TRUSTED_TO else False

    def borders_on(self, at: datetime | None) -> bool:
        """Whether only the steps of `Date` let something at `at` count as later."""
        return at is not None and self.by_date is not None and at < self.by_date

    def is_long_after(self, at: datetime) -> bool:
        """Whether nothing that is listed behind something at `at` can belong to the call."""
        return (self.by_items is not None and at < self.by_items - _OUT_OF_ORDER_BY) or (
            self.by_date is not None and at < self.by_date - _DATE_TRUSTED_TO
        )


def beginning(stored: Sequence[StoredItem], headers: Headers, elapsed: float) -> Beginning:
    """When a call began at the earliest, told by a list that arrived `elapsed` seconds later."""
    duration = timedelta(seconds=elapsed)
    date = http_date(headers.get("date", ""))
    if date is not None and not is_plausible(date):
        date = None
    times = [item.at for item in stored if item.at is not None]
    if date is not None:
        times = [at for at in times if at <= date + _AHEAD_OF_DATE]
    newest = max(times, default=None)
    return Beginning(newest and newest - duration, date and date - duration)


def reaches_far_enough(stored: Sequence[StoredItem], began: Beginning) -> bool:
    """Whether what has been read of a list, newest first, goes back to before the call.

    A service that lists in another order than it was asked for is read to the end.
    """
    times = [item.at for item in stored if item.at is not None]
    return len(times) > 1 and times[0] > times[-1] and began.is_long_after(times[-1])


def compare(
    plan: Reconciliation,
    send: PendingSend,
    stored: Sequence[StoredItem],
    began: Beginning,
    claims: Claims,
) -> Finding:
    """Look for the items of a call among those that are stored, given oldest first."""
    free = [
        (item, is_newer)
        for item in stored
        if not claims.is_owned(send.place, item.id)
        and (is_newer := began.precedes(item.at)) is not False
    ]
    rivals = [other for other in claims.others(send) if _goes_first(other, send)]
    found: list[StoredItem] = []
    lookalikes: list[str] = []
    doubtful = contested = False
    for sent in send.items:
        alike = [
            (item, is_newer)
            for item, is_newer in free
            if item not in found and plan.same(sent, item.item)
        ]
        claimed_by = [
            other for other in rivals if alike for item in other.items if plan.same(item, sent)
        ]
        newer = [item for item, is_newer in alike if is_newer and not item.is_odd]
        newer.sort(key=lambda item: began.borders_on(item.at))
        if len(newer) > len(claimed_by):
            found.append(newer[0])
            lookalikes += [item.id for item in newer[1:]]
            contested = contested or any(o.stage is Stage.UNDERWAY for o in claimed_by)
        else:
            doubtful = doubtful or bool(alike)
    if len(found) == len(send.items):
        return Finding(Verdict.STORED, tuple(found), tuple(lookalikes), contested)
    return Finding(Verdict.UNCLEAR if found or doubtful else Verdict.ABSENT)


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((bound for bound in (one, other) if bound is not None), default=None)


def _goes_first(other: PendingSend, send: PendingSend) -> bool:
    """Whether what is found may belong to `other` rather than to `send`.

    Between calls that were both lost for good it makes no difference who gets what is there. One
    that may still arrive takes only what can belong to no other.
    """
    return send.stage is Stage.PENDING or other.stage is not Stage.LOST
