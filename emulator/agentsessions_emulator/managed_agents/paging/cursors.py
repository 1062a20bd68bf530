"""Opaque page cursors.

A cursor remembers the list it belongs to, the order it was made under and the place it points
at. It is refused under another list or order, and when a changed time filter leaves its place out.
"""

import base64
import binascii
import json
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.errors import invalid

_PREFIX = "page_"
_COMPARISONS: dict[str, Callable[[int, int], bool]] = {
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}

TimeFilter = tuple[str, int]
"""A comparison (`>`, `>=`, `<`, `<=`) and a time in microseconds."""


@dataclass(frozen=True)
class Cursor:
    """A place in a list: after the item at `position` (before it when `backwards`).

    `queued` is the place among events that are not processed yet, which have an order of their
    own; `at` is the item's time in microseconds.
    """

    scope: str
    order: str
    position: int | None
    queued: int | None = None
    at: int | None = None
    backwards: bool = False

    def encode(self) -> str:
        fields = [self.scope, self.order, self.position, self.queued, self.at, self.backwards]
        packed = json.dumps(fields, separators=(",", ":")).encode()
        return _PREFIX + base64.urlsafe_b64encode(packed).decode().rstrip("=")


def decode_cursor(text: str, *, scope: str, order: str, times: Sequence[TimeFilter] = ()) -> Cursor:
    """Read a `page` value back. Raises a 400 when it does not fit this list."""
    cursor = _parse(text)
    if cursor is None or cursor.scope != scope:
        raise invalid("query parameter 'page': this is not a cursor that this list has given out.")
    if cursor.order != order:
        raise invalid(
            f"query parameter 'page': the cursor was made with order={cursor.order} and cannot "
            f"be used with order={order}."
        )
    if cursor.at is not None and not all(_COMPARISONS[sign](cursor.at, t) for sign, t in times):
        raise invalid(
            "query parameter 'page': the created_at filter leaves out this cursor's place."
        )
    return cursor


def _parse(text: str) -> Cursor | None:
    if not text.startswith(_PREFIX):
        return None
    packed = text.removeprefix(_PREFIX)
    try:
        raw = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_", validate=True)
        fields: Any = json.loads(raw)
        scope, order, position, queued, at, backwards = fields
    except (binascii.Error, ValueError, TypeError):
        return None
    numbers_fit = all(n is None or type(n) is int for n in (position, queued, at))
    if not (isinstance(scope, str) and isinstance(order, str) and numbers_fit):
        return None
    return Cursor(scope, order, position, queued, at, backwards is True)
