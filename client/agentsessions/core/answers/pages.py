"""Pages of a list that know how to fetch the next one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..requests.operation import Call, Paging
from .paging import items_of, next_call

if TYPE_CHECKING:
    from ..surface.calling import AsyncClient, SyncClient

T = TypeVar("T")


class _Page(Generic[T]):
    """What both kinds of page hold. `model` is the page as the document describes it."""

    def __init__(self, call: Call[Any], paging: Paging[T], model: Any) -> None:
        self.model = model
        self._call = call
        self._paging = paging

    @property
    def data(self) -> Sequence[T]:
        """The items of this page."""
        return items_of(self.model, self._paging)

    @property
    def next_page(self) -> str | None:
        """The cursor of the next page; None on the last one."""
        return getattr(self.model, self._paging.next) or None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.data)} items, next page {self.next_page!r}>"


class Page(_Page[T]):
    """A page of a list. Iterating goes over all items from here on, fetching page after page."""

    def __init__(self, client: SyncClient, call: Call[Any], paging: Paging[T], model: Any) -> None:
        super().__init__(call, paging, model)
        self._client = client

    def get_next_page(self) -> Page[T] | None:
        """Fetch the next page; None after the last."""
        following = next_call(self._call, self.model, self._paging)
        return fetch_page(self._client, following, self._paging) if following else None

    def pages(self) -> Iterator[Page[T]]:
        """This page and all that follow."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.get_next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.pages():
            yield from page.data


class AsyncPage(_Page[T]):
    """A page of a list, for asyncio; see `Page`."""

    def __init__(self, client: AsyncClient, call: Call[Any], paging: Paging[T], model: Any) -> None:
        super().__init__(call, paging, model)
        self._client = client

    async def get_next_page(self) -> AsyncPage[T] | None:
        """Fetch the next page; None after the last."""
        following = next_call(self._call, self.model, self._paging)
        return await fetch_page_async(self._client, following, self._paging) if following else None

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


def fetch_page(client: SyncClient, call: Call[Any], paging: Paging[T]) -> Page[T]:
    """Send the call of a list and give its page."""
    return Page(client, call, paging, client.send(call).parsed)


async def fetch_page_async(client: AsyncClient, call: Call[Any], paging: Paging[T]) -> AsyncPage[T]:
    """Send the call of a list and give its page."""
    return AsyncPage(client, call, paging, (await client.asend(call)).parsed)


class AsyncPages(Generic[T]):
    """A list that has not been asked for yet: `await` it for its first page, or iterate over it."""

    def __init__(self, fetch: Callable[[], Coroutine[Any, Any, AsyncPage[T]]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._fetch().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item
