"""Lists: page after page, as far as the caller wants to go."""

import itertools
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any

import pytest

from agentsessions import (
    UNSET,
    APIStatusError,
    AsyncPage,
    Page,
    RequestOptions,
    ResponseValidationError,
)
from agentsessions.api import agents_list, sessions_list
from agentsessions.core.response.paging import CursorPaging
from agentsessions.models import AgentPage
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, answer
from tests.support.server import Server


class Pages:
    """Serves lists of agents by cursor: `{cursor: (ids, next cursor)}`."""

    def __init__(self, pages: dict[str, tuple[list[str], str | None]]) -> None:
        self.pages = pages

    def __call__(self, exchange: Exchange) -> bytes:
        ids, following = self.pages[dict(exchange.request.query).get("page", "")]
        body: dict[str, Any] = {"data": [{**AGENT, "id": each} for each in ids]}
        return answer({**body, "next_page": following})


THREE = Pages({"": (["a", "b"], "p2"), "p2": ([], "p3"), "p3": (["c"], None)})


def ids(items: Any) -> list[str]:
    return [item.id for item in items]


async def aids(items: Any) -> list[str]:
    return [item.id async for item in items]


async def test_all_items_in_every_way(server: Server, client: PatientClient) -> None:
    """A page in the middle may be empty and still not be the last."""
    server.handler = THREE
    async with client:
        assert ids(agents_list.sync_iter(client)) == ["a", "b", "c"]
        assert ids(client.agents.list()) == ["a", "b", "c"]
        assert await aids(agents_list.asyncio_iter(client)) == ["a", "b", "c"]
        assert await aids(client.aio.agents.list()) == ["a", "b", "c"]
        assert await aids(await client.aio.agents.list()) == ["a", "b", "c"]
    assert len(server.requests) == 15


async def test_one_page(server: Server, client: PatientClient) -> None:
    server.handler = THREE
    async with client:
        plain = agents_list.sync(client)
        pages: list[Any] = [
            plain,
            client.agents.list(),
            await agents_list.asyncio(client),
            await client.aio.agents.list(),
        ]
        for page in pages:
            assert ids(page.data) == ["a", "b"]
            assert page.next_page == "p2"
        assert [type(page) for page in pages] == [AgentPage, Page, AgentPage, AsyncPage]
        assert "2 items" in repr(pages[1])
        assert ids(agents_list.sync(client, page="p3").data) == ["c"]
        assert agents_list.sync(client, page="p3").next_page is None
    assert len(server.requests) == 6


async def test_page_by_page(server: Server, client: PatientClient) -> None:
    server.handler = THREE
    async with client:
        page = client.agents.list()
        assert [ids(each.data) for each in page.pages()] == [["a", "b"], [], ["c"]]
        apage = await client.aio.agents.list()
        assert [ids(each.data) async for each in apage.pages()] == [["a", "b"], [], ["c"]]
        second = page.get_next_page()
        assert second is not None
        third = second.get_next_page()
        assert third is not None
        assert third.get_next_page() is None
        assert third.next_page is None
        asecond = await apage.get_next_page()
        assert asecond is not None
        assert list(asecond.data) == []


async def test_nothing_is_asked_for_before_it_is_needed(
    server: Server, client: PatientClient
) -> None:
    server.handler = THREE
    async with client:
        for make in (
            lambda: agents_list.sync_iter(client),
            lambda: agents_list.asyncio_iter(client),
            client.aio.agents.list,
        ):
            make()
        assert server.requests == []
        for item in client.agents.list():
            if item.id == "b":
                break
        async for item in client.aio.agents.list():
            if item.id == "b":
                break
        async for item in agents_list.asyncio_iter(client):
            if item.id == "b":
                break
        assert next(iter(agents_list.sync_iter(client))).id == "a"
    assert len(server.requests) == 4


async def test_everything_is_carried_along(server: Server, client: PatientClient) -> None:
    server.handler = lambda exchange: answer(
        {"data": [], "next_page": None if "page" in dict(exchange.request.query) else "p2"}
    )
    options = RequestOptions(headers={"X-Trace": "t"}, query={"debug": "1"}, betas=["x"])
    filters: dict[str, Any] = {"statuses": ["idle", "running"], "limit": 5, "options": options}
    async with client:
        assert ids(sessions_list.sync_iter(client, **filters)) == []
        assert await aids(sessions_list.asyncio_iter(client, **filters)) == []
        assert ids(client.sessions.list(**filters)) == []
        assert await aids(client.aio.sessions.list(**filters)) == []
    first, second = server.requests[:2]
    for request in server.requests:
        assert request.headers == first.headers
        assert request.query[-1:] == [("debug", "1")] or ("debug", "1") in request.query
    assert sorted(second.query) == sorted([*first.query, ("page", "p2")])
    assert first.headers["x-trace"] == "t"
    assert first.headers["anthropic-beta"].startswith("x,")


@pytest.mark.parametrize("cursor", ["", None])
def test_what_ends_a_list(server: Server, client: PatientClient, cursor: str | None) -> None:
    server.handler = Pages({"": (["a"], cursor)})
    assert ids(client.agents.list()) == ["a"]
    server.handler = answer({"data": [AGENT]})
    assert len(ids(client.agents.list())) == 1
    assert client.agents.list().next_page is None


async def test_a_cursor_that_points_back_ends_the_list(
    server: Server, client: PatientClient
) -> None:
    server.handler = Pages({"": (["a"], "p2"), "p2": (["b"], "p2")})
    async with client:
        assert ids(agents_list.sync_iter(client)) == ["a", "b"]
        assert ids(client.agents.list()) == ["a", "b"]
        assert await aids(agents_list.asyncio_iter(client)) == ["a", "b"]
        assert await aids(client.aio.agents.list()) == ["a", "b"]


ROUND = Pages({"": (["a"], "p2"), "p2": (["b"], "p3"), "p3": (["c"], "p2")})


async def test_cursors_that_go_round_are_an_error_everywhere(
    server: Server, client: PatientClient
) -> None:
    """What the pages hold comes first, each item once."""
    server.handler = ROUND
    goes_round = pytest.raises(ResponseValidationError, match="agents_list: the list goes round")
    async with client:
        for items in (agents_list.sync_iter(client), iter(client.agents.list())):
            assert [next(items).id for _ in range(3)] == ["a", "b", "c"]
            with goes_round:
                next(items)
        for aitems in (agents_list.asyncio_iter(client), aiter(client.aio.agents.list())):
            assert [(await anext(aitems)).id for _ in range(3)] == ["a", "b", "c"]
            with goes_round:
                await anext(aitems)
        last = list(itertools.islice(client.agents.list().pages(), 3))[-1]
        with goes_round:
            last.get_next_page()
        alast = [page async for page in pages_of(await client.aio.agents.list(), 3)][-1]
        with goes_round:
            await alast.get_next_page()
    assert len(server.requests) == 18


async def pages_of(page: AsyncPage[Any], number: int) -> AsyncIterator[AsyncPage[Any]]:
    """A page and those behind it, so many in all."""
    async for each in page.pages():
        yield each
        number -= 1
        if not number:
            return


def test_a_cursor_with_strange_characters(server: Server, client: PatientClient) -> None:
    cursor = "a/b?c=d&e=+ %2B\u2028=="
    server.handler = Pages({"": (["a"], cursor), cursor: (["b"], None)})
    assert ids(client.agents.list()) == ["a", "b"]


@pytest.mark.parametrize("which", ["module", "namespace"])
def test_an_error_in_the_middle(server: Server, client: PatientClient, which: str) -> None:
    """What came before it has been handed out."""

    def handler(exchange: Exchange) -> bytes:
        if "page" in dict(exchange.request.query):
            return answer({"error": {"type": "invalid_request_error", "message": "no"}}, 400)
        return answer({"data": [AGENT], "next_page": "p2"})

    server.handler = handler
    items = iter(agents_list.sync_iter(client) if which == "module" else client.agents.list())
    assert next(items).id == "agent_01"
    with pytest.raises(APIStatusError, match="no"):
        next(items)


def test_an_empty_page_has_an_empty_list(server: Server, client: PatientClient) -> None:
    server.handler = answer({"data": [], "next_page": None})
    page = client.agents.list()
    assert page.data == []
    assert repr(page) == "<Page of 0 items: [], next page None>"


@pytest.mark.parametrize("items", [UNSET, None, []])
def test_what_is_left_out_of_a_page_is_an_empty_list(items: Any) -> None:
    paging = CursorPaging[Any](items="data", parameter="page", next="next_page")
    assert paging.items_of(SimpleNamespace(data=items)) == []


def test_a_page_shows_its_first_items(server: Server, client: PatientClient) -> None:
    server.handler = answer({"data": [AGENT] * 20, "next_page": "p2"})
    shown = repr(client.agents.list())
    assert shown.startswith(f"<Page of 20 items: [Agent(id={AGENT['id']!r}, type='agent'")
    assert shown.endswith("..., ... 17 more], next page 'p2'>")
    assert len(shown) < 300
