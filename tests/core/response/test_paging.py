"""Lists that come in pages: what follows what, and where they end."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain, cycle
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given, settings, strategies as st

from agentsessions import ResponseValidationError
from agentsessions.core.response.paging import OffsetPaging, PagedCall, Paging
from tests.golden.kitchen_sink.api import recipes_list
from tests.golden.kitchen_sink.models import RecipePage
from tests.golden.service import Kitchen


def _page(*titles: str, cursor: Any = None) -> dict[str, Any]:
    items: list[dict[str, Any]] = [
        {
            "id": number,
            "type": "recipe",
            "title": title,
            "class": "main",
            "steps": [],
            "yields": {},
            "created_at": "2026-01-01T00:00:00Z",
            "grid": [],
            "tags": [],
        }
        for number, title in enumerate(titles)
    ]
    return {"items": items, "next_cursor": cursor}


def _queries(kitchen: Kitchen) -> list[dict[str, str]]:
    return [dict(parse_qsl(urlsplit(request.url).query)) for request in kitchen.requests]


PAGES = (_page("a", "b", cursor="2"), _page(cursor="3"), _page("c"))


def test_all_items_of_all_pages_also_after_an_empty_one() -> None:
    kitchen = Kitchen(*PAGES)
    titles = [recipe.title for recipe in recipes_list.sync_iter(kitchen, vegan=True, limit=2)]
    assert titles == ["a", "b", "c"]
    assert _queries(kitchen) == [
        {"vegan": "true", "limit": "2"},
        {"vegan": "true", "limit": "2", "cursor": "2"},
        {"vegan": "true", "limit": "2", "cursor": "3"},
    ]


async def test_all_items_of_all_pages_for_asyncio() -> None:
    kitchen = Kitchen(*PAGES)
    titles = [recipe.title async for recipe in recipes_list.asyncio_iter(kitchen, vegan=True)]
    assert titles == ["a", "b", "c"]
    assert len(kitchen.requests) == 3


def test_pages_are_fetched_when_they_are_needed() -> None:
    kitchen = Kitchen(*PAGES)
    recipes = recipes_list.sync_iter(kitchen, vegan=True)
    assert kitchen.requests == []
    assert [next(recipes).title, next(recipes).title] == ["a", "b"]
    assert len(kitchen.requests) == 1


def test_a_list_can_be_continued() -> None:
    kitchen = Kitchen(PAGES[2])
    assert [recipe.title for recipe in recipes_list.sync_iter(kitchen, vegan=True, cursor="3")] == [
        "c"
    ]
    assert _queries(kitchen) == [{"cursor": "3", "vegan": "true"}]


@pytest.mark.parametrize("cursor", [None, ""])
def test_the_last_page_has_no_cursor(cursor: object) -> None:
    page = RecipePage.from_dict(_page("a", cursor=cursor))
    assert PagedCall(recipes_list.call(vegan=True), recipes_list.PAGING).following(page) is None


def test_a_page_without_the_field_is_the_last() -> None:
    page = RecipePage.from_dict({"items": []})
    assert PagedCall(recipes_list.call(vegan=True), recipes_list.PAGING).following(page) is None
    assert list(recipes_list.PAGING.items_of(page)) == []


def test_a_page_that_points_at_itself_is_the_last() -> None:
    page = RecipePage.from_dict(_page("a", cursor="2"))
    call = recipes_list.call(vegan=True, cursor="2")
    assert PagedCall(call, recipes_list.PAGING).following(page) is None


def test_going_on_leaves_the_first_call_as_it_was() -> None:
    call = recipes_list.call(vegan=True)
    before = dict(call.query)
    first = PagedCall(call, recipes_list.PAGING)
    following = first.following(RecipePage.from_dict(_page(cursor="2")))
    assert following is not None
    assert following.call.query["cursor"] == "2"
    assert call.query == before


def _listed(kitchen: Kitchen) -> tuple[list[str], str | None]:
    """The titles of a list, and what was said of it if it does not end."""
    titles: list[str] = []
    recipes = recipes_list.sync_iter(kitchen, vegan=True)
    while True:
        try:
            titles.append(next(recipes).title)
        except StopIteration:
            return titles, None
        except ResponseValidationError as error:
            return titles, str(error)


def test_a_list_that_goes_round_shows_everything_once_and_says_so() -> None:
    kitchen = Kitchen(_page("a", cursor="A"), _page("b", cursor="B"), _page("c", cursor="A"))
    titles, problem = _listed(kitchen)
    assert titles == ["a", "b", "c"]
    assert problem == "recipes_list: the list goes round: 'A' is the next page once more"
    assert len(kitchen.requests) == 3


def _positions(cursors: Iterable[str], paging: Paging[Any]) -> tuple[list[str], str | None]:
    """The positions that are asked for where pages name these cursors, and what ends it."""
    asked, seen = PagedCall(recipes_list.call(vegan=True), paging), list[str]()
    for cursor in cursors:
        try:
            following = asked.following(RecipePage.from_dict(_page("a", cursor=cursor)))
        except ResponseValidationError as error:
            return seen, error.message
        assert following is not None
        asked = following
        seen.append(cursor)
    return seen, None


@given(before=st.integers(0, 600), around=st.integers(2, 600))
@settings(max_examples=30, deadline=None)
def test_however_long_the_way_round_is(before: int, around: int) -> None:
    """Nothing of a list is left out, and it ends after a few rounds."""
    pages = [f"page {number}" for number in range(before + around)]
    way = chain(pages[:before], cycle(pages[before:]))
    seen, problem = _positions(way, recipes_list.PAGING)
    assert problem is not None
    assert "goes round" in problem
    assert set(seen) == set(pages)
    assert len(seen) <= (1 if around <= 256 else 4) * (before + around)


@given(pages=st.integers(1, 3000))
@settings(max_examples=10, deadline=None)
def test_a_list_that_ends_is_read_to_its_end(pages: int) -> None:
    cursors = [f"page {number}" for number in range(pages)]
    assert _positions(cursors, recipes_list.PAGING) == (cursors, None)


def test_a_page_can_be_fetched_again() -> None:
    first = PagedCall(recipes_list.call(vegan=True), recipes_list.PAGING)
    page = RecipePage.from_dict(_page("a", cursor="2"))
    assert first.following(page) == first.following(page)


def test_a_list_of_empty_pages_does_not_go_on_for_ever() -> None:
    kitchen = Kitchen(*[_page(cursor=str(number)) for number in range(2000)])
    titles, problem = _listed(kitchen)
    assert titles == []
    assert problem == "recipes_list: the list does not end: 1,000 pages in a row are empty"


def test_a_service_that_does_not_know_the_offset_gives_the_same_page_for_ever() -> None:
    by_offset: OffsetPaging[Any] = OffsetPaging(items="items", parameter="cursor")
    first = PagedCall(recipes_list.call(vegan=True), by_offset)
    page = RecipePage.from_dict(_page("a", "b"))
    second = first.following(page)
    assert second is not None
    assert second.call.query["cursor"] == 2
    assert second.following(RecipePage.from_dict(_page("a", "c"))) is not None
    with pytest.raises(ResponseValidationError, match="the same items as the page before it"):
        second.following(RecipePage.from_dict(_page("a", "b")))


@pytest.mark.parametrize("cursor", [{}, {"a": 1}, [1], 1.5, True])
def test_a_cursor_is_a_text_or_a_number(cursor: object) -> None:
    titles, problem = _listed(Kitchen(_page("a", cursor=cursor)))
    assert titles == ["a"]
    assert (problem is None) is (not cursor)
