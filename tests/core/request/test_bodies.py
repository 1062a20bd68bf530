"""Bodies: what may stand in them, what options add, and where a mistake is."""

from __future__ import annotations

import json
from collections import deque
from datetime import UTC, date, datetime
from typing import Any

import pytest

from agentsessions import UNSET, DryRun, RequestOptions
from tests.golden.kitchen_sink.api import (
    orders_close,
    orders_current,
    recipes_create,
    recipes_list,
    recipes_rate,
)
from tests.golden.kitchen_sink.models import (
    ChopStep,
    CloseRequest,
    CloseRequestDict,
    CreateRecipeRequest,
    CreateRecipeRequestDict,
    FreshIngredient,
    GroupStep,
    HeatCurve,
    Rating,
    Recipe,
    Step,
    WaitStep,
)
from tests.golden.service import Kitchen

MIDNIGHT = datetime(2026, 1, 1, tzinfo=UTC)
NAIVE = datetime(2026, 1, 1, 9, 30)  # noqa: DTZ001  # what is refused


@pytest.mark.parametrize(
    ("moment", "error", "advice"),
    [
        (NAIVE, ValueError, r"has no time zone; write datetime\(..., tzinfo=UTC\)"),
        (date(2026, 1, 1), TypeError, r"is a date; write datetime\(2026, 1, 1, tzinfo=UTC\)"),
    ],
)
def test_what_is_no_moment_is_refused_where_it_stands(
    moment: Any, error: type[Exception], advice: str
) -> None:
    with pytest.raises(error, match=rf"recipes_list: created_at\[gte\]: .* {advice}"):
        recipes_list.dry_run(Kitchen(), vegan=True, created_at_gte=moment)
    mapping: CloseRequestDict = {"at": moment}
    for body in (CloseRequest(at=moment), mapping):
        with pytest.raises(error, match=rf"orders_close: /at: .* {advice}"):
            orders_close.dry_run(Kitchen(), body=body)


def test_the_place_of_a_mistake_is_a_pointer_with_wire_names() -> None:
    recipe: Any = {"parent": _bare_recipe(served_at=[MIDNIGHT, NAIVE])}
    step: Any = {"type": "oven.bake", "heat": "low", "recipe": {**recipe, "a/b~": 1}}
    body = CreateRecipeRequest(title="Soup", steps=({"type": "group", "steps": (step,)},))
    with pytest.raises(ValueError, match=r": /steps/0/steps/0/recipe/parent/served_at/1: "):
        recipes_create.dry_run(Kitchen(), body=body)
    nested: Any = {"related": {"a/b~": {"updated_at": NAIVE}}}
    with pytest.raises(ValueError, match=r": /related/a~1b~0/updated_at: "):
        recipes_create.dry_run(Kitchen(), body=nested)


def _bare_recipe(**more: Any) -> Recipe:
    bare: Any = {"id": 1, "title": "A", "class_": "a", "steps": [], "yields": {}, "grid": []}
    return Recipe(**bare, created_at=MIDNIGHT, tags=[], **more)


def test_options_add_to_a_body_and_win() -> None:
    options = RequestOptions(body={"title": "Stew", "newer": {"at": MIDNIGHT, "not": UNSET}})
    mapping: CreateRecipeRequestDict = {"title": "Soup", "steps": []}
    for body in (CreateRecipeRequest(title="Soup", steps=[]), mapping):
        run = recipes_create.dry_run(Kitchen(), body=body, options=options)
        assert _json(run) == {
            "title": "Stew",
            "steps": [],
            "newer": {"at": "2026-01-01T00:00:00Z"},
        }
    run = orders_close.dry_run(Kitchen(), options=RequestOptions(body={"newer": 1}))
    assert _json(run) == {"newer": 1}


def test_options_cannot_add_to_a_body_that_is_not_there() -> None:
    with pytest.raises(TypeError, match="orders_current: there is no body"):
        orders_current.dry_run(Kitchen(), options=RequestOptions(body={"newer": 1}))
    with pytest.raises(ValueError, match=r"orders_close: /at: .* has no time zone"):
        orders_close.dry_run(Kitchen(), options=RequestOptions(body={"at": NAIVE}))
    assert "secret" not in repr(RequestOptions(body={"password": "secret"}))


def test_any_sequence_is_a_list() -> None:
    steps: deque[Step] = deque([WaitStep(), GroupStep(steps=deque([WaitStep()]))])
    run = recipes_create.dry_run(Kitchen(), body=CreateRecipeRequest(title="Soup", steps=steps))
    wait = {"type": "wait"}
    assert _json(run) == {"title": "Soup", "steps": [wait, {"type": "group", "steps": [wait]}]}
    curve = HeatCurve(points=range(3))
    assert curve == HeatCurve(points=[0, 1, 2])
    assert curve.to_dict() == {"points": [0, 1, 2]}


def test_mappings_inside_of_models_are_as_good_as_models() -> None:
    step = GroupStep(steps=[{"type": "chop", "what": {"kind": "fresh", "name": "leek"}}])
    twin = GroupStep(steps=[ChopStep(what=FreshIngredient(name="leek"))])
    assert step == twin
    assert GroupStep.from_dict(step.to_dict()) == twin


def _json(run: DryRun) -> Any:
    return json.loads(run.body or "")


def test_a_body_repeats_what_is_in_the_path() -> None:
    def sent(**arguments: Any) -> Any:
        return json.loads(recipes_rate.dry_run(Kitchen(), "soup", **arguments).body or "")

    assert sent(body={"stars": 5}) == {"stars": 5, "recipe": "soup"}
    assert sent(body=Rating(stars=5)) == {"stars": 5, "recipe": "soup"}
    assert sent(body={"stars": 5, "recipe": "stew"}) == {"stars": 5, "recipe": "stew"}
    options = RequestOptions(body={"recipe": "broth"})
    assert sent(body={"stars": 5}, options=options) == {"stars": 5, "recipe": "broth"}
