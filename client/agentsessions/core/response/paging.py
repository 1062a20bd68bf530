"""How a list goes on from page to page: the schemes that a document can name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, TypeVar

from attrs import evolve, frozen

from ..errors import ResponseValidationError
from ..request.operation import Call
from ..serialization.decoding import kind

T = TypeVar("T")
M = TypeVar("M")

_REMEMBERED = 256
_MOST_EMPTY = 1000
"""So many empty pages in a row are no list any more."""


@frozen(kw_only=True)
class Paging(Generic[T]):
    """A list of `T`: the field of a page that holds its items, None if the page is the array of
    them, and the query parameter that says where a page begins.
    """

    items: str | None = None
    parameter: str

    def items_of(self, page: Any) -> list[T]:
        """The items of a page; a page may be empty and still not be the last."""
        return (page if self.items is None else getattr(page, self.items)) or []

    def next_position(self, call: Call[Any, Any], page: Any) -> Any:
        """Where the page after `page` begins, `call` having asked for this one; None at the end."""
        raise NotImplementedError

    def is_repeated(
        self,
        items: Sequence[T],  # noqa: ARG002  # an override decides by it
        before: Sequence[T],  # noqa: ARG002  # the same
    ) -> bool:
        """Whether a page with these items cannot follow one with those before."""
        return False


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
class _NumberedPaging(Paging[T]):
    """Pages begin at a number; an empty page ends the list.

    So does one with fewer items than were asked for, if there is a parameter `size` for that.
    """

    size: str | None = None

    def next_position(self, call: Call[Any, Any], page: Any) -> int | None:
        """The number at which the next page begins."""
        items = self.items_of(page)
        asked = call.query.get(self.size) if self.size is not None else None
        if not items or (asked and len(items) < asked):
            return None
        return self.position_after(items, call, page)

    def position_after(self, items: list[T], call: Call[Any, Any], page: Any) -> int | None:
        """The number at which the page after one with these items begins."""
        raise NotImplementedError


@frozen(kw_only=True)
class OffsetPaging(_NumberedPaging[T]):
    """Pages begin at a number of items from the start; `total` is the field with how many there
    are, if the service tells it.
    """

    total: str | None = None

    def position_after(self, items: list[T], call: Call[Any, Any], page: Any) -> int | None:
        """The offset of the first item that has not been seen."""
        seen: int = (call.query.get(self.parameter) or 0) + len(items)
        total = None if self.total is None else getattr(page, self.total)
        return None if isinstance(total, int) and seen >= total else seen

    def is_repeated(self, items: Sequence[T], before: Sequence[T]) -> bool:
        """Whether they are the same: a service that does not know the parameter begins anew."""
        return bool(items) and hasattr(items[0], "id") and items == before


@frozen(kw_only=True)
class SequencePaging(_NumberedPaging[T]):
    """Items have a number, in the field `order`; a page begins after one of them."""

    order: str

    def position_after(self, items: list[T], call: Call[Any, Any], page: Any) -> int | None:  # noqa: ARG002  # a page says nothing here
        """The largest number of a page, unless it is no further than where the page began."""
        numbers = [getattr(item, self.order, None) for item in items]
        largest = max((one for one in numbers if isinstance(one, int)), default=None)
        before = call.query.get(self.parameter)
        if largest is None or (isinstance(before, int) and largest <= before):
            return None
        return largest


class _Trail(NamedTuple):
    """What is remembered of the pages so far, to notice a list that never ends.

    The positions of the newest pages are kept. A longer way round is noticed by one position that
    stays for twice as many pages each time, until it comes again (Brent's algorithm). So the memory
    is bounded, however many pages there are.
    """

    newest: tuple[Any, ...] = ()
    mark: Any = None
    until_next_mark: int = 1
    marked_for: int = 1
    empty: int = 0
    last_items: Sequence[Any] = ()

    def problem(self, position: Any) -> str | None:
        """What is wrong with a page that names this position as the next."""
        if type(position) not in (str, int):
            return f"{kind(position)} cannot say where the next page begins"
        if position == self.mark or position in self.newest:
            return f"the list goes round: {str(position)[:100]!r} is the next page once more"
        if self.empty >= _MOST_EMPTY:
            return f"the list does not end: {self.empty:,} pages in a row are empty"
        return None

    def extended(self, position: Any, items: Sequence[Any]) -> _Trail:
        """The same, one page later."""
        moves = self.until_next_mark == 1
        marked_for = 2 * self.marked_for if moves else self.marked_for
        return _Trail(
            newest=(*self.newest, position)[-_REMEMBERED:],
            mark=position if moves else self.mark,
            until_next_mark=marked_for if moves else self.until_next_mark - 1,
            marked_for=marked_for,
            empty=0 if items else self.empty + 1,
            last_items=items,
        )


class PagedCall(NamedTuple, Generic[T, M]):
    """A call of a list of `T` whose pages are `M`, and how that list goes on."""

    call: Call[M, M]
    paging: Paging[T]
    trail: _Trail = _Trail()

    def following(self, page: M) -> PagedCall[T, M] | None:
        """The call for the page after `page`, or None after the last.

        Raises ResponseValidationError if the list goes on without getting anywhere.
        """
        position = self.paging.next_position(self.call, page)
        if position is None:
            return None
        items = self.paging.items_of(page)
        trail = self.trail
        if not trail.newest and (first := self.call.query.get(self.paging.parameter)):
            trail = trail._replace(newest=(first,))
        problem = trail.problem(position)
        if self.paging.is_repeated(items, trail.last_items):
            problem = "the list goes round: a page shows the same items as the page before it"
        if problem is not None:
            raise ResponseValidationError(problem, operation=self.call.operation.id)
        call = evolve(self.call, query={**self.call.query, self.paging.parameter: position})
        return PagedCall(call, self.paging, trail.extended(position, items))
