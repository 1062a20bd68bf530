"""Lists that come in pages: what follows what, and where they end."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from agentsessions.core.response.paging import PagedCall
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
