"""Paths and queries of requests: what is written into them, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import pytest
from hypothesis import given, strategies as st

from agentsessions import UNSET, RequestOptions
from tests.golden.kitchen_sink.api import (
    orders_stream,
    recipes_delete,
    recipes_list,
    recipes_retrieve,
    recipes_steps_replace,
)
from tests.golden.kitchen_sink.models import KnownCourse, Mood, WaitStep
from tests.golden.service import Kitchen

BASE = "https://kitchen.example"
MIDNIGHT = datetime(2026, 1, 1, tzinfo=UTC)
MIDNIGHT_IN_ROME = datetime(2026, 1, 1, tzinfo=timezone(timedelta(hours=1)))


def _list(**query: Any) -> list[tuple[str, str]]:
    url = recipes_list.dry_run(Kitchen(), vegan=True, **query).url
    pairs = parse_qsl(urlsplit(url).query, keep_blank_values=True, strict_parsing=True)
    assert pairs.pop() == ("vegan", "true")
    return pairs


def test_path_and_method() -> None:
    run = recipes_steps_replace.dry_run(Kitchen(), "soup", 3, body=WaitStep())
    assert (run.method, run.url) == ("PUT", f"{BASE}/v1/recipes/soup/steps/3")
    assert recipes_delete.dry_run(Kitchen(), "soup").method == "DELETE"


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("rcp_01aZ-9~", "rcp_01aZ-9~"),
        ("a/b", "a%2Fb"),
        ("../admin", "..%2Fadmin"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("a b", "a%20b"),
        (".hidden", ".hidden"),
        ("...", "..."),
        ("ä", "%C3%A4"),
        ("a\r\nb", "a%0D%0Ab"),
        (Mood.NA, "n%2Fa"),
    ],
)
def test_ids_cannot_leave_their_segment(value: str, segment: str) -> None:
    assert recipes_retrieve.dry_run(Kitchen(), value).url == f"{BASE}/v1/recipes/{segment}"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_id_is_sent_as_itself_or_refused(value: str) -> None:
    try:
        url = recipes_retrieve.dry_run(Kitchen(), value).url
    except ValueError:
        assert not value.strip() or value in (".", "..")
    else:
        segment = url.removeprefix(f"{BASE}/v1/recipes/")
        assert not set(segment) & set("/?# \r\n")
        assert unquote(segment) == value


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("", "recipes_retrieve: recipe_id is empty"),
        (" \t", "recipes_retrieve: recipe_id is empty"),
        (".", "recipes_retrieve: recipe_id must not be '.'"),
        ("..", "recipes_retrieve: recipe_id must not be '..'"),
    ],
)
def test_ids_that_would_make_another_path_are_refused(value: str, message: str) -> None:
    with pytest.raises(ValueError, match=rf"^{message}$"):
        recipes_retrieve.dry_run(Kitchen(), value)


@pytest.mark.parametrize("value", [None, UNSET, True, 1.5, b"x", ["x"]])
def test_ids_of_other_types_are_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="recipes_retrieve: recipe_id must be a string, not"):
        recipes_retrieve.dry_run(Kitchen(), value)


def test_no_query_no_question_mark() -> None:
    assert orders_stream.dry_run(Kitchen()).url == f"{BASE}/v1/orders/events"


@pytest.mark.parametrize(
    ("query", "pairs"),
    [
        ({"limit": 5}, [("limit", "5")]),
        ({"min_rating": 1.5}, [("min-rating", "1.5")]),
        ({"class_": KnownCourse.MAIN}, [("class", "main")]),
        ({"class_": "brunch"}, [("class", "brunch")]),
        ({"classes": ["a", KnownCourse.MAIN]}, [("classes[]", "a"), ("classes[]", "main")]),
        ({"classes": ("main",)}, [("classes[]", "main")]),
        ({"classes": []}, []),
        ({"ids": [1, 2]}, [("ids[]", "1"), ("ids[]", "2")]),
        ({"from_": "Rome & Milan+"}, [("from", "Rome & Milan+")]),
        ({"from_": ""}, [("from", "")]),
        ({"from_": None}, []),
        ({"from_": UNSET}, []),
        ({"created_at_gte": MIDNIGHT}, [("created_at[gte]", "2026-01-01T00:00:00Z")]),
        ({"created_at_gte": MIDNIGHT_IN_ROME}, [("created_at[gte]", "2025-12-31T23:00:00Z")]),
        ({"day": "2026-01-31"}, [("day", "2026-01-31")]),
    ],
)
def test_query_values(query: dict[str, Any], pairs: list[tuple[str, str]]) -> None:
    assert _list(**query) == pairs


def test_brackets_stay_readable() -> None:
    url = recipes_list.dry_run(Kitchen(), vegan=False, classes=["main"]).url
    assert url == f"{BASE}/v1/recipes?classes[]=main&vegan=false"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_arrives_in_a_query(text: str) -> None:
    assert _list(cursor=text) == [("cursor", text)]


@pytest.mark.parametrize("value", [{"a": 1}, b"x", object()])
def test_query_values_of_other_types_are_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="recipes_list: cursor: its value cannot be"):
        _list(cursor=value)


@pytest.mark.parametrize("query", [{"a\ud800": 1}, {"a": "b\udfff"}, {"a": ["b", "\ud83d"]}])
def test_no_half_of_a_surrogate_pair_in_a_url(query: dict[str, Any]) -> None:
    options = RequestOptions(query=query)
    with pytest.raises(ValueError, match=r"recipes_list: a.* holds half of a surrogate pair"):
        recipes_list.dry_run(Kitchen(), vegan=True, options=options)
    with pytest.raises(ValueError, match=r"recipes_retrieve: .* holds half of a surrogate pair"):
        recipes_retrieve.dry_run(Kitchen(), "a\ud800")


def test_options_add_to_the_query_and_win() -> None:
    options = RequestOptions(query={"limit": 9, "newer[]": ["a", "b"]})
    url = recipes_list.dry_run(Kitchen(), vegan=True, limit=5, options=options).url
    assert url == f"{BASE}/v1/recipes?limit=9&vegan=true&newer[]=a&newer[]=b"
