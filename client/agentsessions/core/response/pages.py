"""Pages of a list that know how to fetch the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..public import public
from .paging import PagedCall

if TYPE_CHECKING:
    from ..binding.protocol import Engine

T = TypeVar("T")


class _Page(Generic[T]):
    """What both kinds of page hold. `model` is the page as the document describes it."""

    def __init__(self, engine: Engine, asked: PagedCall[T, Any], model: Any) -> None:
        self.model = model
        self._engine = engine
        self._call, self._paging = asked

    @property
    def data(self) -> list[T]:
        """The items of this page."""
        return self._paging.items_of(self.model)

    @property
    def next_page(self) -> str | int | None:
        """Where the next page begins: its cursor, or by offset a number; None on the last one."""
        position: str | int | None = self._paging.next_position(self._call, self.model)
        return position

    def _following(self) -> PagedCall[T, Any] | None:
        call = self._paging.next_call(self._call, self.model)
        return PagedCall(call, self._paging) if call else None

    def __repr__(self) -> str:
        from ..serialization.showing import short_repr

        name, items = type(self).__name__, short_repr(self.data, longest=60)
        return f"<{name} of {len(self.data)} items: {items}, next page {self.next_page!r}>"


@public
class Page(_Page[T]):
    """A page of a list. Iterating goes over all items from here on, fetching page after page."""

    def get_next_page(self) -> Page[T] | None:
        """Fetch the next page; None after the last."""
        following = self._following()
        return fetch_page(self._engine, following) if following else None

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data


@public
class AsyncPage(_Page[T]):
    """A page of a list, for asyncio; see `Page`."""

    async def get_next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page; None after the last."""
        following = self._following()
        return await fetch_page_async(self._engine, following) if following else None

    async def pages(self) -> AsyncIterator[AsyncPage[T]]:
        """This page and all that follow."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.get_next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.pages():
            for item in page.data:
                yield item


@public
class AsyncPages(Generic[T]):
    """A list that has not been asked for yet: `await` it for its first page, or iterate over it."""

    def __init__(self, engine: Engine, asked: PagedCall[T, Any]) -> None:
        self._engine = engine
        self._asked = asked

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return fetch_page_async(self._engine, self._asked).__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item


def fetch_page(engine: Engine, asked: PagedCall[T, Any]) -> Page[T]:
    """Send the call of a list and give its page."""
    return Page(engine, asked, engine.send(asked.call).parsed)


async def fetch_page_async(engine: Engine, asked: PagedCall[T, Any]) -> AsyncPage[T]:
    """The same for asyncio."""
    return AsyncPage(engine, asked, (await engine.asend(asked.call)).parsed)


def iterate(engine: Engine, asked: PagedCall[T, Any]) -> Iterator[T]:
    """All items of all pages, the first of them fetched when the first item is asked for."""
    yield from fetch_page(engine, asked)
