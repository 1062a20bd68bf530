"""How models are shown: without secrets and without what they were read from."""

from __future__ import annotations

import json
import pickle
from typing import Any

import attrs
import pytest
import rich.pretty

from agentsessions import Model
from agentsessions.core.serialization.showing import Secret, short_repr
from tests.golden.kitchen_sink.models import (
    CreateRecipeRequest,
    GroupStep,
    HeatCurve,
    Lock,
    UserIDs,
    WaitStep,
)

SECRET = "hunter2"
LOCK: dict[str, Any] = {
    "password": SECRET,
    "old-password": SECRET,
    "codes": {"safe": [SECRET, SECRET]},
    "hint": "prey",
}
BODY = {"title": "Soup", "steps": [{"type": "wait", "pin": SECRET}], "lock": LOCK}
MODELS = {
    "read": CreateRecipeRequest.from_dict(json.loads(json.dumps(BODY))),
    "written": CreateRecipeRequest(
        title="Soup",
        steps=[WaitStep(pin=SECRET)],
        lock=Lock(
            password=SECRET, old_password=SECRET, codes={"safe": [SECRET, SECRET]}, hint="prey"
        ),
    ),
    "with mappings": CreateRecipeRequest(
        title="Soup",
        steps=[{"type": "wait", "pin": SECRET}],
        lock={
            "password": SECRET,
            "old-password": SECRET,
            "codes": {"safe": (SECRET, SECRET)},
            "hint": "prey",
        },
    ),
}


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS.keys())
def test_neither_repr_nor_rich_shows_secrets(model: Model) -> None:
    for shown in (repr(model), rich.pretty.pretty_repr(model)):
        assert SECRET not in shown
        assert "prey" in shown
        assert "_raw" not in shown
    assert model.to_dict() == BODY


@pytest.mark.parametrize("model", MODELS.values(), ids=MODELS.keys())
def test_rich_shows_no_part_of_a_secret_when_it_cuts_off(model: Model) -> None:
    assert SECRET[:3] not in rich.pretty.pretty_repr(model, max_string=3)


@pytest.mark.parametrize("name", ["read", "written"])
def test_attrs_copies_neither_what_was_read_nor_secrets_that_show(name: str) -> None:
    copied = attrs.asdict(MODELS[name])  # type: ignore[arg-type]  # made by `model`
    assert SECRET not in repr(copied)
    assert "_raw" not in repr(copied)
    assert copied["lock"]["password"] == SECRET
    assert json.loads(json.dumps(copied["lock"]["codes"])) == {"safe": [SECRET, SECRET]}


def test_a_secret_is_a_text_whatever_becomes_of_it() -> None:
    lock = Lock(password="first")
    lock.password = SECRET
    assert isinstance(lock.password, Secret)
    assert (lock.password, f"{lock.password}") == (SECRET, SECRET)
    assert type(lock.to_dict()["password"]) is str
    assert pickle.loads(pickle.dumps(lock)) == lock


def test_long_lists_show_their_first_items() -> None:
    assert repr(HeatCurve(points=[1, 2, 3, 4, 5])) == "HeatCurve(points=[1, 2, 3, 4, 5])"
    assert repr(HeatCurve(points=list(range(100)))) == "HeatCurve(points=[0, 1, 2, ... 97 more])"
    assert repr(UserIDs(ids=[])) == "UserIDs(ids=[])"
    many = GroupStep(steps=[WaitStep() for _ in range(7)])
    assert repr(many).count("WaitStep") == 3


def test_items_are_cut_off_where_that_is_asked_for() -> None:
    assert short_repr(["a" * 100, "b"], longest=5) == "['aaaa..., 'b']"


def test_json_text() -> None:
    model = CreateRecipeRequest(title="Süppchen", steps=[])
    assert model.to_json() == '{"title": "Süppchen", "steps": []}'
    assert model.to_json(indent=1).startswith('{\n "title"')
    assert json.dumps({"a": model}, default=Model.to_dict) == json.dumps({"a": model.to_dict()})
