"""How a list goes on from page to page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from ..requests.operation import Call, Paging

T = TypeVar("T")


def items_of(page: Any, paging: Paging[T]) -> Sequence[T]:
    """The items of a page; a page may be empty and still not be the last."""
    return getattr(page, paging.items) or ()


def next_call(call: Call[Any], page: Any, paging: Paging[Any]) -> Call[Any] | None:
    """The call for the page after `page`, or None after the last.

    A cursor that points back at the page itself ends the list instead of going round for ever.
    """
    cursor = getattr(page, paging.next)
    if not cursor or cursor == call.query.get(paging.parameter):
        return None
    return call._replace(query={**call.query, paging.parameter: cursor})
