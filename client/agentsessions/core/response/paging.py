"""How a list goes on from page to page: the schemes that a document can name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from attrs import evolve, frozen

from ..request.operation import Call

T = TypeVar("T")
M = TypeVar("M")


@frozen(kw_only=True)
class Paging(Generic[T]):
    """A list of `T`: the field of a page that holds its items, and the query parameter that says
    where a page begins.
    """

    items: str
    parameter: str

    def items_of(self, page: Any) -> Sequence[T]:
        """The items of a page; a page may be empty and still not be the last."""
        return getattr(page, self.items) or ()

    def next_position(self, call: Call[Any, Any], page: Any) -> Any:
        """Where the page after `page` begins, `call` having asked for this one; None at the end."""
        raise NotImplementedError

    def next_call(self, call: Call[M, M], page: Any) -> Call[M, M] | None:
        """The call for the page after `page`, or None after the last."""
        position = self.next_position(call, page)
        if position is None:
            return None
        return evolve(call, query={**call.query, self.parameter: position})


@frozen(kw_only=True)
class CursorPaging(Paging[T]):
    """Each page holds the cursor of the next one in the field `next`."""

    next: str

    def next_position(self, call: Call[Any, Any], page: Any) -> str | None:
        """The cursor.

        One that points back at the page itself ends the list instead of going round for ever.
        """
        cursor: str | None = getattr(page, self.next) or None
        return None if cursor == call.query.get(self.parameter) else cursor


@frozen(kw_only=True)
class OffsetPaging(Paging[T]):
    """Pages begin at a number of items from the start; an empty page ends the list."""

    def next_position(self, call: Call[Any, Any], page: Any) -> int | None:
        """The offset of the first item that has not been seen."""
        received = len(self.items_of(page))
        return (call.query.get(self.parameter) or 0) + received if received else None


class PagedCall(NamedTuple, Generic[T, M]):
    """A call of a list of `T` whose pages are `M`, and how that list goes on."""

    call: Call[M, M]
    paging: Paging[T]

    def following(self, page: M) -> PagedCall[T, M] | None:
        """The call for the page after `page`, or None after the last."""
        call = self.paging.next_call(self.call, page)
        return PagedCall(call, self.paging) if call else None
