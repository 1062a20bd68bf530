"""Headers and beta values of requests."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import DryRun, RequestOptions
from tests.golden.kitchen_sink.api import (
    orders_close,
    orders_current,
    orders_stream,
    photos_download,
    recipes_create,
    recipes_delete,
    recipes_list,
    recipes_retrieve,
)
from tests.golden.kitchen_sink.models import Mood
from tests.golden.service import Kitchen


def _create(options: RequestOptions, **settings: Any) -> DryRun:
    nothing: Any = {}
    return recipes_create.dry_run(Kitchen(**settings), body=nothing, options=options)


def test_headers_of_the_client_come_along_redacted() -> None:
    run = recipes_retrieve.dry_run(Kitchen(), "soup")
    assert run.headers["authorization"] == "[redacted]"
    assert run.headers["user-agent"] == "tests"
    assert ("authorization", "Bearer hunter2") in run.request.headers


@pytest.mark.parametrize(
    ("run", "accept"),
    [
        (orders_current.dry_run(Kitchen()), "application/json"),
        (orders_stream.dry_run(Kitchen()), "text/event-stream"),
        (photos_download.dry_run(Kitchen(), "x"), "*/*"),
        (recipes_delete.dry_run(Kitchen(), "x"), "*/*"),
    ],
)
def test_accept(run: DryRun, accept: str) -> None:
    assert run.headers["accept"] == accept


def test_content_type_only_with_a_body() -> None:
    assert "content-type" not in recipes_retrieve.dry_run(Kitchen(), "soup").headers
    assert orders_close.dry_run(Kitchen()).headers["content-type"] == "application/json"


def test_header_parameters() -> None:
    run = recipes_list.dry_run(
        Kitchen(),
        vegan=True,
        x_kitchen_language="it",
        x_kitchen_priority=2,
        x_kitchen_mood=Mood.X_RAY,
    )
    assert run.headers["x-kitchen-language"] == "it"
    assert run.headers["x-kitchen-priority"] == "2"
    assert run.headers["x-kitchen-mood"] == "x-ray"
    absent = recipes_list.dry_run(Kitchen(), vegan=True).headers
    assert not [name for name in absent if name.startswith("x-")]


def test_a_header_of_several_values_has_them_all() -> None:
    several: Any = {"X-Trace": ["a", 2, None, True], "X-None": []}
    options = RequestOptions(headers=several)
    headers = recipes_retrieve.dry_run(Kitchen(), "soup", options=options).headers
    assert headers["x-trace"] == "a, 2, true"
    assert "x-none" not in headers


@pytest.mark.parametrize("value", [b"x", {"a": 1}, object()])
def test_header_values_of_other_types_are_refused(value: Any) -> None:
    options = RequestOptions(headers={"X-Trace": value})
    with pytest.raises(TypeError, match="recipes_retrieve: header 'X-Trace': its value cannot be "):
        recipes_retrieve.dry_run(Kitchen(), "soup", options=options)


def test_options_add_headers_and_win() -> None:
    options = RequestOptions(headers={"User-Agent": "mine", "X-Trace": "1"})
    run = recipes_retrieve.dry_run(Kitchen(), "soup", options=options)
    assert (run.headers["user-agent"], run.headers["x-trace"]) == ("mine", "1")
    assert len([name for name, _ in run.request.headers if name == "user-agent"]) == 1


@pytest.mark.parametrize("value", ["it\r\nX-Admin: 1", "it\nX", "it\0", "\u2028", " it"])
def test_header_values_cannot_smuggle_in_others(value: str) -> None:
    with pytest.raises(ValueError, match="header 'x-kitchen-language'"):
        recipes_list.dry_run(Kitchen(), vegan=True, x_kitchen_language=value)
    with pytest.raises(ValueError, match="header 'x-trace'"):
        _create(RequestOptions(headers={"X-Trace": value}))


@pytest.mark.parametrize("name", ["", "a b", "a:b", "a\r\nb", "ä"])
def test_header_names_are_checked(name: str) -> None:
    with pytest.raises(ValueError, match="is not a valid header name"):
        _create(RequestOptions(headers={name: "1"}))


OWN = "kitchen-2026-01-01"
PREVIEW = f"{OWN}-preview"


@pytest.mark.parametrize(
    ("settings", "extra", "header"),
    [
        ({}, [], OWN),
        ({"research_preview": True}, [], f"{OWN},{PREVIEW}"),
        ({"betas": ("a", " b ")}, ["c", "a"], f"a,b,c,{OWN}"),
        ({"betas": (OWN,)}, [OWN, ""], OWN),
        ({"betas": ("a,b", "b , c")}, [], f"a,b,c,{OWN}"),
        ({"research_preview": True, "betas": (PREVIEW, "a")}, [], f"a,{OWN},{PREVIEW}"),
    ],
)
def test_betas_are_one_header_own_values_last(
    settings: dict[str, Any], extra: list[str], header: str
) -> None:
    run = _create(RequestOptions(betas=extra), **settings)
    assert run.headers["kitchen-beta"] == header


def test_no_betas_no_header() -> None:
    assert "kitchen-beta" not in recipes_retrieve.dry_run(Kitchen(), "soup").headers
