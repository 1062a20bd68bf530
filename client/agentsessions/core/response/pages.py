"""Pages of a list that know how to fetch the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..closing import AbortSignal, AsyncClosing, Closing
from ..errors import ClosedError
from ..public import public
from .paging import PagedCall

if TYPE_CHECKING:
    from ..binding.protocol import Engine

T = TypeVar("T")
P = TypeVar("P", bound="_Page[Any]")


class _Page(Generic[T]):
    """What both kinds of page hold. `model` is the page as the document describes it."""

    def __init__(self, engine: Engine, asked: PagedCall[T, Any], model: Any) -> None:
        self.model = model
        self._engine = engine
        self._asked = asked

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        return self._asked.paging.items_of(self.model)

    @property
    def next_page(self) -> str | int | None:
        """Where the next page begins: its cursor, or by offset a number; None on the last one."""
        call, paging, _ = self._asked
        position: str | int | None = paging.next_position(call, self.model)
        return position

    def __repr__(self) -> str:
        from ..serialization.showing import short_repr

        name, items = type(self).__name__, short_repr(self.data, longest=60)
        return f"<{name} of {len(self.data)} items: {items}, next page {self.next_page!r}>"


@public
class Page(_Page[T]):
    """A page of a list. Iterating goes over all items from here on, fetching page after page."""

    def get_next_page(self) -> Page[T] | None:
        """Fetch the next page; None after the last."""
        following = self._asked.following(self.model)
        return fetch_page(self._engine, following) if following else None

    def pages(self) -> PageIterator[Page[T]]:
        """This page and all that follow."""
        return PageIterator(self._engine, self._asked, _whole, self)

    def __iter__(self) -> PageIterator[T]:
        return PageIterator(self._engine, self._asked, _items, self)


@public
class AsyncPage(_Page[T]):
    """A page of a list, for asyncio; see `Page`."""

    async def get_next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page; None after the last."""
        following = self._asked.following(self.model)
        return await fetch_page_async(self._engine, following) if following else None

    def pages(self) -> AsyncPageIterator[AsyncPage[T]]:
        """This page and all that follow."""
        return AsyncPageIterator(self._engine, self._asked, _whole, self)

    def __aiter__(self) -> AsyncPageIterator[T]:
        return AsyncPageIterator(self._engine, self._asked, _items, self)


@public
class AsyncPages(Generic[T]):
    """A list that has not been asked for yet: `await` it for its first page, or iterate over it."""

    def __init__(self, engine: Engine, asked: PagedCall[T, Any]) -> None:
        self._engine = engine
        self._asked = asked

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return fetch_page_async(self._engine, self._asked).__await__()

    def __aiter__(self) -> AsyncPageIterator[T]:
        return AsyncPageIterator(self._engine, self._asked, _items)


class _PageIterator(Generic[T]):
    """What both kinds of iterator know: what there is before the next page has to be fetched.

    They are no generators, which are over once they were interrupted: the rest of a list would be
    missed in silence.
    """

    def __init__(
        self,
        engine: Engine,
        asked: PagedCall[Any, Any],
        contents: Callable[[Any], Iterable[T]],
        page: _Page[Any] | None = None,
    ) -> None:
        self._closing = AbortSignal()
        self._engine = engine.within(self._closing)
        self._contents = contents
        self._unread: Iterator[T] = iter(())
        self._asked = asked
        self._page: _Page[Any] | None = None
        self._is_waiting = False
        if page is not None:
            self._turn(asked, page)

    def _turn(self, asked: PagedCall[Any, Any], page: _Page[Any]) -> None:
        unread = iter(self._contents(page))
        # All of it or nothing: no signal is acted on between these.
        self._unread, self._asked, self._page = unread, asked, page

    def _check_open(self) -> None:
        if self._closing.is_given:
            raise ClosedError(f"this list of {self._asked.call.operation.id} is closed")

    def _begin_to_wait(self) -> PagedCall[Any, Any] | None:
        """The call for the next page; None after the last."""
        self._check_open()
        if self._is_waiting:
            raise RuntimeError("somebody else is waiting for the next page of this list")
        return self._asked.following(self._page.model) if self._page else self._asked


class PageIterator(Closing, _PageIterator[T], Iterator[T]):
    """Goes over a list, fetching page after page.

    A page that could not be fetched, or whose wait was interrupted, is fetched by the next `next`.
    """

    def __next__(self) -> T:
        while True:
            for found in self._unread:
                return found
            following = self._begin_to_wait()
            if following is None:
                raise StopIteration
            self._is_waiting = True
            try:
                self._turn(following, fetch_page(self._engine, following))
            except ClosedError:
                self._check_open()
                raise
            finally:
                self._is_waiting = False

    def close(self) -> None:
        """End the iteration; whoever waits for a page gets a `ClosedError` at once."""
        self._closing.give()


class AsyncPageIterator(AsyncClosing, _PageIterator[T], AsyncIterator[T]):
    """The same for asyncio."""

    async def __anext__(self) -> T:
        while True:
            for found in self._unread:
                return found
            following = self._begin_to_wait()
            if following is None:
                raise StopAsyncIteration
            self._is_waiting = True
            try:
                self._turn(following, await fetch_page_async(self._engine, following))
            except ClosedError:
                self._check_open()
                raise
            finally:
                self._is_waiting = False

    async def aclose(self) -> None:
        """End the iteration; whoever waits for a page gets a `ClosedError` at once."""
        self._closing.give()


def _whole(page: P) -> tuple[P]:
    return (page,)


def _items(page: _Page[T]) -> Sequence[T]:
    return page.data


def fetch_page(engine: Engine, asked: PagedCall[T, Any]) -> Page[T]:
    """Send the call of a list and give its page."""
    return Page(engine, asked, engine.send(asked.call).parsed)


async def fetch_page_async(engine: Engine, asked: PagedCall[T, Any]) -> AsyncPage[T]:
    """The same for asyncio."""
    return AsyncPage(engine, asked, (await engine.asend(asked.call)).parsed)


def iterate(engine: Engine, asked: PagedCall[T, Any]) -> PageIterator[T]:
    """All items of all pages, the first of them fetched when the first item is asked for."""
    return PageIterator(engine, asked, _items)
