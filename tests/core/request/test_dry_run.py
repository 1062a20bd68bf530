"""What a dry run, a call and a request show, and what only the wire sees."""

from __future__ import annotations

import json
from typing import Any

import pytest

from agentsessions import RequestOptions, UnknownVariant
from agentsessions.core.request.request import render
from tests.golden.kitchen_sink.api import photos_upload, recipes_create, recipes_steps_replace
from tests.golden.kitchen_sink.models import (
    CreateRecipeRequest,
    CreateRecipeRequestDict,
    GroupStep,
    Lock,
    UploadPhotosRequest,
    WaitStep,
)
from tests.golden.service import SETTINGS, Kitchen

HIDDEN = "[redacted]"
SECRET = "hunter2"
LOCK = {"password": SECRET, "old-password": None, "hint": "prey", "codes": {"safe": [SECRET]}}
MAPPING: dict[str, Any] = {
    "title": "Soup",
    "steps": [{"type": "group", "steps": [{"type": "wait", "pin": SECRET}]}],
    "lock": LOCK,
    "locks": {"door": [LOCK, {"password": SECRET}]},
    "newer": {"password": SECRET, "n": 1.0},
}
SHOWN_LOCK = {
    "password": HIDDEN,
    "old-password": None,
    "hint": "prey",
    "codes": {"safe": [HIDDEN]},
}
SHOWN: dict[str, Any] = {
    "title": "Soup",
    "steps": [{"type": "group", "steps": [{"type": "wait", "pin": HIDDEN}]}],
    "lock": SHOWN_LOCK,
    "locks": {"door": [SHOWN_LOCK, {"password": HIDDEN}]},
    "newer": {"password": HIDDEN, "n": 1.0},
}


def _lock() -> Lock:
    return Lock(password=SECRET, old_password=None, hint="prey", codes={"safe": [SECRET]})


def _model() -> CreateRecipeRequest:
    return CreateRecipeRequest(
        title="Soup",
        steps=[GroupStep(steps=[WaitStep(pin=SECRET)])],
        lock=_lock(),
        locks={"door": [_lock(), Lock(password=SECRET)]},
    )


def _mixed() -> dict[str, Any]:
    return {**MAPPING, "lock": _lock(), "steps": [GroupStep(steps=[WaitStep(pin=SECRET)])]}


@pytest.mark.parametrize(
    "body",
    [MAPPING, _mixed(), CreateRecipeRequest.from_dict(dict(MAPPING))],
    ids=["mapping", "mixed", "model"],
)
def test_secrets_of_a_body_are_redacted(
    body: CreateRecipeRequest | CreateRecipeRequestDict,
) -> None:
    run = recipes_create.dry_run(Kitchen(), body=body)
    assert run.body == json.dumps(SHOWN, separators=(",", ":"))
    assert SECRET not in repr(run) + str(run) + run.to_curl()
    assert HIDDEN in run.to_curl()
    assert run.request.content == json.dumps(MAPPING, separators=(",", ":")).encode()
    revealed = run.to_curl(reveal=True)
    assert HIDDEN not in revealed
    assert json.dumps(MAPPING, separators=(",", ":")) in revealed


def test_models_made_by_hand_are_redacted() -> None:
    run = recipes_create.dry_run(Kitchen(), body=_model())
    assert json.loads(run.body or "") == {k: v for k, v in SHOWN.items() if k != "newer"}
    assert run.to_curl(reveal=True).count(SECRET) == 7


@pytest.mark.parametrize(
    "body",
    [
        WaitStep(pin=SECRET),
        {"type": "wait", "pin": SECRET},
        {"type": "group", "steps": [{"pin": SECRET}]},
        {"pin": {"newer": [SECRET, 2]}},
        UnknownVariant("stir", {"type": "stir", "pin": SECRET}),
    ],
)
def test_bodies_that_are_unions_or_do_not_fit_are_redacted(body: Any) -> None:
    run = recipes_steps_replace.dry_run(Kitchen(), "soup", 1, body=body)
    assert HIDDEN in (run.body or "")
    assert SECRET not in repr(run) + run.to_curl()
    assert SECRET in run.to_curl(reveal=True)


@pytest.mark.parametrize("title", ["Süppchen 🍲", "\u2028", "", "1e400"])
def test_the_rest_of_a_body_stays_as_it_is(title: str) -> None:
    body: Any = {"title": title, "steps": [], "n": [1.50, 10**30]}
    run = recipes_create.dry_run(Kitchen(), body=body)
    assert run.request.content == (run.body or "").encode()


@pytest.mark.parametrize("model", [True, False])
def test_secrets_of_a_form_are_redacted(model: bool) -> None:
    form: Any = {"title": "Soup", "photos": [b"1"], "album_key": SECRET}
    body = UploadPhotosRequest(**form) if model else form
    run = photos_upload.dry_run(Kitchen(), "soup", body=body)
    assert f"'album_key={HIDDEN}'" in run.to_curl()
    assert "title=Soup" in run.to_curl()
    assert SECRET not in repr(run) + run.to_curl()
    assert f"album_key={SECRET}" in run.to_curl(reveal=True)


def test_calls_and_requests_show_where_they_go_and_no_more() -> None:
    options = RequestOptions(headers={"x-kitchen-pass": SECRET})
    call = recipes_steps_replace.call("soup", 1, body=WaitStep(pin=SECRET), options=options)
    request = render(call, SETTINGS)
    assert repr(call) == "Call(recipes_steps_replace, path_values=('soup', 1))"
    assert repr(request) == "HttpRequest(PUT https://kitchen.example/v1/recipes/soup/steps/1)"
    assert SECRET not in repr(SETTINGS)
    assert SECRET in str(request.headers) + str(request.content)
