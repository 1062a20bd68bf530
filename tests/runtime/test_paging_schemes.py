"""Lists that go on by offset, to a total or a short page, and by the number of the last item."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from agentsessions.core.response.paging import OffsetPaging, SequencePaging
from tests.golden.client import Kitchen
from tests.golden.kitchen_sink.api import guests_list, guests_log, guests_names
from tests.runtime.kitchen import kitchen as kitchen
from tests.support.exchange import Exchange
from tests.support.replies import answer
from tests.support.server import Server


def _query(exchange: Exchange) -> dict[str, str]:
    return dict(exchange.request.query)


def rows(count: int) -> Callable[[Exchange], bytes]:
    """So many guests, three in a page."""

    def handler(exchange: Exchange) -> bytes:
        start = int(_query(exchange).get("offset", 0))
        shown = range(start, min(start + 3, count))
        return answer({"guests": [{"id": str(one)} for one in shown], "total": count})

    return handler


def names(count: int) -> Callable[[Exchange], bytes]:
    """So many names, as many in a page as are asked for."""

    def handler(exchange: Exchange) -> bytes:
        query = _query(exchange)
        start, size = int(query.get("skip", 0)), int(query["limit"])
        return answer([str(one) for one in range(start, min(start + size, count))])

    return handler


def log(count: int, largest: int = 4) -> Callable[[Exchange], bytes]:
    """So many entries with every second number; one that is not kept is among each page."""

    def handler(exchange: Exchange) -> bytes:
        query = _query(exchange)
        start, size = int(query.get("after", 0)), int(query.get("limit", largest))
        shown = range(start // 2 + 1, count + 1)[:size]
        return answer({"entries": [_entry(2 * one) for one in shown]})

    return handler


def _entry(number: int) -> dict[str, Any]:
    deed = {"type": "order.served", "id": "event", "served_at": "2026-01-01T00:00:00Z"}
    return {"key": f"entry_{number}", "sequence": number, "deed": deed}


@pytest.mark.parametrize(("count", "requests"), [(0, 1), (3, 1), (4, 2), (7, 3)])
async def test_by_offset_to_a_total(
    server: Server, kitchen: Kitchen, count: int, requests: int
) -> None:
    server.handler = rows(count)
    expected = [str(one) for one in range(count)]
    assert [guest.id for guest in guests_list.sync_iter(kitchen)] == expected
    assert [guest.id for guest in kitchen.guests.list()] == expected
    assert [guest.id async for guest in guests_list.asyncio_iter(kitchen)] == expected
    assert [guest.id async for guest in kitchen.aio.guests.list()] == expected
    assert len(server.requests) == 4 * requests
    page = kitchen.guests.list(offset=3)
    assert [guest.id for guest in page.data] == expected[3:6]
    assert page.next_page == (6 if count > 6 else None)


@pytest.mark.parametrize(("count", "requests"), [(0, 1), (99, 1), (100, 2), (101, 2), (250, 3)])
async def test_arrays_to_a_short_page_of_a_hundred(
    server: Server, kitchen: Kitchen, count: int, requests: int
) -> None:
    server.handler = names(count)
    expected = [str(one) for one in range(count)]
    assert list(kitchen.guests.names()) == expected
    assert [name async for name in kitchen.aio.guests.names()] == expected
    assert [name async for name in guests_names.asyncio_iter(kitchen)] == expected
    assert len(server.requests) == 3 * requests
    assert {dict(request.query)["limit"] for request in server.requests} == {"100"}
    page = await kitchen.aio.guests.names()
    assert page.data == page.model == expected[:100]


async def test_a_page_of_the_callers_own_size(server: Server, kitchen: Kitchen) -> None:
    server.handler = names(5)
    assert list(kitchen.guests.names(limit=2)) == ["0", "1", "2", "3", "4"]
    assert [name async for name in kitchen.aio.guests.names(limit=5, skip=3)] == ["3", "4"]
    asked = [(query.get("skip"), query["limit"]) for query in _queries(server)]
    assert asked == [(None, "2"), ("2", "2"), ("4", "2"), ("3", "5")]


def _queries(server: Server) -> list[dict[str, str]]:
    return [dict(request.query) for request in server.requests]


@pytest.mark.parametrize("count", [0, 1, 4, 9])
async def test_by_the_number_of_the_last_item(server: Server, kitchen: Kitchen, count: int) -> None:
    server.handler = log(count)
    expected = [2 * one for one in range(1, count + 1)]
    assert [entry.sequence for entry in guests_log.sync_iter(kitchen)] == expected
    assert [entry.sequence async for entry in kitchen.aio.guests.log()] == expected
    assert all("limit" not in query for query in _queries(server))
    before = len(server.requests)
    assert [entry.sequence for entry in kitchen.guests.log(limit=3, after=2)] == expected[1:]
    assert len(server.requests) - before == max(count - 1, 0) // 3 + 1


async def test_a_list_that_does_not_go_on_ends(server: Server, kitchen: Kitchen) -> None:
    """The service does not know the parameter, or its items have no numbers."""
    server.handler = answer({"entries": [_entry(2), _entry(4)]})
    assert len(list(kitchen.guests.log())) == 4  # the second page ends where it began
    unnumbered = [{key: value for key, value in _entry(2).items() if key != "sequence"}]
    server.handler = answer({"entries": unnumbered})
    assert len([entry async for entry in kitchen.aio.guests.log()]) == 1


def test_a_dry_run_shows_what_is_sent(kitchen: Kitchen) -> None:
    assert kitchen.guests.names.dry_run().url.endswith("limit=100")
    assert kitchen.guests.names.dry_run(limit=0).url.endswith("limit=0")


def test_schemes_are_what_the_document_says() -> None:
    assert OffsetPaging(items="guests", parameter="offset", total="total") == guests_list.PAGING
    assert OffsetPaging(parameter="skip", size="limit") == guests_names.PAGING
    assert (
        SequencePaging(items="entries", parameter="after", order="sequence", size="limit")
        == guests_log.PAGING
    )
