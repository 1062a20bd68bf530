"""Comparing what was sent with what the server has stored, when a response was lost.

Three things keep an older or a foreign item that looks the same from being taken for the lost one:

- Ids that belong to other calls of this client are left out (`PendingSends`).
- What is older than the call is left out. When the call began is told by the server's clock:
  neither the newest time in the list nor the list's `Date` lies in the server's future, so the
  call cannot have begun earlier than that time less its duration, which is measured here. The
  local time of day plays no part. `Date` may come from another machine than the items' times. So
  where `Date` alone calls an item old, and by less than a minute, it is left open.
- Other calls of this client that are still open and sent the same get their share first.

What no client can tell apart: an identical item of another program that was still waiting in the
server's queue when the call began, or arrived during it. It is taken for the lost one.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Any, NamedTuple, Protocol

from ..headers import Headers, http_date
from ..request.operation import Call
from ..response.paging import Paging
from .pending_sends import Contents, PendingSend, PendingSends, Stage

_DATE_STEP = timedelta(seconds=2)
"""`Date` has whole seconds, and the clocks of one service differ by a little."""
_DATE_TRUSTED_TO = timedelta(seconds=60)


class StoredItem(NamedTuple):
    """An item as the server lists it; `at` is when it took effect, None while it waits."""

    id: str
    at: datetime | None
    item: Any


class Reconciliation(Contents, Protocol):
    """What a service knows of one call that can be checked: made by `Service.reconciliation`.

    `reduced` gives an item without what takes much memory; to `same` the two are alike.
    """

    @property
    def listing(self) -> Call[Any, Any]:
        """Lists what the place has stored, newest first."""
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

    `headers` are those of the list.
    """

    verdict: Verdict
    items: tuple[StoredItem, ...] = ()
    lookalikes: tuple[str, ...] = ()
    headers: Headers = Headers()


class Beginning(NamedTuple):
    """Bounds for when a call began, on the server's clock; None where nothing is known."""

    by_items: datetime | None
    by_date: datetime | None

    def precedes(self, at: datetime | None) -> bool | None:
        """Whether the call began before something took effect at `at`; None: cannot be said."""
        if at is None:
            return True
        if self.by_items is not None and at < self.by_items:
            return False
        if self.by_date is None or at >= self.by_date - _DATE_STEP:
            return True
        return None if at >= self.by_date - _DATE_TRUSTED_TO else False


def beginning(stored: Sequence[StoredItem], headers: Headers, elapsed: float) -> Beginning:
    """When a call began at the earliest, told by a list that arrived `elapsed` seconds later."""
    duration = timedelta(seconds=elapsed)
    newest = max((item.at for item in stored if item.at is not None), default=None)
    date = http_date(headers.get("date", ""))
    return Beginning(newest and newest - duration, date and date - duration)


def compare(
    plan: Reconciliation,
    send: PendingSend,
    stored: Sequence[StoredItem],
    began: Beginning,
    pending: PendingSends,
) -> Finding:
    """Look for the items of a call among those that are stored, given oldest first."""
    free = [
        (item, is_newer)
        for item in stored
        if not pending.is_owned(send.place, item.id)
        and (is_newer := began.precedes(item.at)) is not False
    ]
    rivals = [other for other in pending.others(send) if _goes_first(other, send)]
    found: list[StoredItem] = []
    lookalikes: list[str] = []
    doubtful = False
    for sent in send.items:
        alike = [
            (item, is_newer)
            for item, is_newer in free
            if item not in found and plan.same(sent, item.item)
        ]
        claims = sum(plan.same(item, sent) for other in rivals for item in other.items if alike)
        newer = [item for item, is_newer in alike if is_newer]
        if len(newer) > claims:
            found.append(newer[0])
            lookalikes += [item.id for item in newer[1:]]
        else:
            doubtful = doubtful or bool(alike)
    if len(found) == len(send.items):
        return Finding(Verdict.STORED, tuple(found), tuple(lookalikes))
    return Finding(Verdict.UNCLEAR if found or doubtful else Verdict.ABSENT)


def _goes_first(other: PendingSend, send: PendingSend) -> bool:
    """Whether what is found may belong to `other` rather than to `send`.

    Between calls that were both lost for good it makes no difference who gets what is there. One
    that may still arrive takes only what can belong to no other.
    """
    return send.stage is Stage.PENDING or other.stage is not Stage.LOST
