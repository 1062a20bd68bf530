"""Models: attributes, absent and null, editing, comparing, copying, showing."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta, timezone

import attrs
import pytest

from agentsessions import UNSET, Model, UnknownVariant
from agentsessions.core.errors import ResponseValidationError
from tests.golden.kitchen_sink.models import (
    Chef,
    ChopStep,
    CloseRequest,
    CreateRecipeRequest,
    FreshIngredient,
    GroupStep,
    HeatCurve,
    Ingredient,
    Kitchen,
    Lock,
    Order,
    OrderServedEvent,
    PhotoReceipt,
    Quantity,
    Recipe,
    Step,
    WaitStep,
)

NANOSECONDS = "2026-01-01T00:00:00.123456789Z"
SERVED = {"type": "order.served", "id": "event_1", "served_at": NANOSECONDS, "newer": [1]}


def _recipe(**more: object) -> Recipe:
    return Recipe.from_dict(
        {
            "newer": 1,
            "id": 1,
            "type": "recipe",
            "title": "Soup",
            "class": "main",
            "steps": [],
            "yields": {},
            "created_at": NANOSECONDS,
            "grid": [],
            "tags": [],
            **more,
        }
    )


def test_attributes_have_wire_names_unless_python_forbids_them() -> None:
    recipe = _recipe(**{"from": "Rome", "prep-time": 5, "notes[chef]": "!", "input": {"a": 1}})
    assert (recipe.id, recipe.type, recipe.input) == (1, "recipe", {"a": 1})
    assert (recipe.class_, recipe.from_, recipe.prep_time, recipe.notes_chef) == (
        "main",
        "Rome",
        5,
        "!",
    )


def test_absent_and_null_differ() -> None:
    assert CloseRequest.from_dict({}).at is UNSET
    assert CloseRequest.from_dict({"at": None}).at is None
    assert CloseRequest().to_dict() == {}
    assert CloseRequest(at=None).to_dict() == {"at": None}
    assert CloseRequest() != CloseRequest(at=None)


def test_arguments_are_checked() -> None:
    with pytest.raises(TypeError, match="title"):
        CreateRecipeRequest(steps=[])  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="colour"):
        Quantity(value=1, colour="red")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        Quantity(1)  # type: ignore[call-arg]


def test_misspelt_attributes_are_errors() -> None:
    with pytest.raises(AttributeError, match="titel"):
        _recipe().titel = "Soup"  # type: ignore[attr-defined]


def test_models_can_be_made_by_hand() -> None:
    request = CreateRecipeRequest(
        title="Soup",
        class_="brunch",
        mood=None,
        steps=[
            ChopStep(what="onion"),
            GroupStep(
                steps=[WaitStep(), UnknownVariant("stir", {"type": "stir", "times": 3})],
                finally_=WaitStep(),
            ),
        ],
        heat=HeatCurve(points=[90, 60]),
        metadata={"table": "4"},
    )
    assert request.to_dict() == {
        "title": "Soup",
        "class": "brunch",
        "mood": None,
        "steps": [
            {"type": "chop", "what": "onion"},
            {
                "type": "group",
                "steps": [{"type": "wait"}, {"type": "stir", "times": 3}],
                "finally": {"type": "wait"},
            },
        ],
        "heat": {"points": [90, 60]},
        "metadata": {"table": "4"},
    }
    assert CreateRecipeRequest.from_dict(request.to_dict()) == request


def test_timestamps_are_written_in_utc() -> None:
    moment = datetime(2026, 1, 1, 2, tzinfo=timezone(timedelta(hours=2)))
    assert CloseRequest(at=moment).to_dict() == {"at": "2026-01-01T00:00:00Z"}


def test_untouched_timestamps_keep_their_spelling() -> None:
    event = OrderServedEvent.from_dict(dict(SERVED))
    assert event.served_at == datetime(2026, 1, 1, 0, 0, 0, 123456, tzinfo=UTC)
    event.id = "event_2"
    assert event.to_dict() == {**SERVED, "id": "event_2"}
    event.served_at += timedelta(seconds=1)
    assert event.to_dict()["served_at"] == "2026-01-01T00:00:01.123456Z"


def test_timestamps_in_lists_and_maps_keep_their_spelling() -> None:
    recipe = _recipe(served_at=[NANOSECONDS, NANOSECONDS], cooked={"Ann": NANOSECONDS})
    assert isinstance(recipe.served_at, list)
    assert isinstance(recipe.cooked, dict)
    recipe.served_at[1] = datetime(2027, 1, 1, tzinfo=UTC)
    recipe.cooked["Bo"] = datetime(2028, 1, 1, tzinfo=UTC)
    assert recipe.to_dict()["served_at"] == [NANOSECONDS, "2027-01-01T00:00:00Z"]
    assert recipe.to_dict()["cooked"] == {"Ann": NANOSECONDS, "Bo": "2028-01-01T00:00:00Z"}


def test_edits_show_and_the_rest_stays() -> None:
    recipe = _recipe(steps=[{"type": "wait", "newer": 2}], parent=None, vegan=True)
    before = recipe.to_dict()
    recipe.title = "Stew"
    recipe.steps.append(ChopStep(what="leek"))
    recipe.chef = Chef(name="Ann", kitchen=Kitchen(chefs=[]))
    recipe.vegan = UNSET
    after = recipe.to_dict()
    assert list(after) == [*(key for key in before if key != "vegan"), "chef"]
    assert after["title"] == "Stew"
    assert after["steps"] == [{"type": "wait", "newer": 2}, {"type": "chop", "what": "leek"}]
    assert after["chef"] == {"name": "Ann", "kitchen": {"chefs": []}}


def test_nested_edits_show() -> None:
    order = Order.from_dict(
        {"id": "order_1", "recipe": _recipe(main={"kind": "fresh", "name": "leek"}).to_dict()}
    )
    assert isinstance(order.recipe, Recipe)
    assert isinstance(order.recipe.main, FreshIngredient)
    order.recipe.main.name = "onion"
    assert order.to_dict()["recipe"]["main"] == {"kind": "fresh", "name": "onion"}


def test_what_to_dict_gives_is_not_the_model() -> None:
    recipe = _recipe()
    recipe.to_dict()["title"] = "Stew"
    recipe.to_dict()["tags"].append("hot")
    assert (recipe.title, recipe.tags) == ("Soup", [])


def test_fields_newer_than_the_sdk_are_at_hand() -> None:
    recipe = _recipe(colour={"r": 1})
    assert recipe.additional_properties == {"newer": 1, "colour": {"r": 1}}
    assert Lock.from_dict({"password": "x", "old-password": "y"}).additional_properties == {}
    assert PhotoReceipt.from_dict({"a": 1}).additional_properties == {"a": 1}


def test_models_compare_by_what_they_say() -> None:
    event = OrderServedEvent.from_dict(dict(SERVED))
    assert event == OrderServedEvent.from_dict(dict(reversed(SERVED.items())))
    assert event != OrderServedEvent.from_dict({**SERVED, "newer": 2})
    assert event != SERVED
    assert WaitStep() == WaitStep()
    assert Quantity(value=1) != HeatCurve(points=[1])
    with pytest.raises(TypeError, match="unhashable"):
        hash(event)


def test_a_shallow_copy_is_a_model_of_its_own() -> None:
    recipe = _recipe()
    twin = copy.copy(recipe)
    twin.title = "Stew"
    assert (recipe.title, recipe.to_dict()["title"]) == ("Soup", "Soup")
    assert twin.to_dict()["title"] == "Stew"


def test_a_changed_copy_keeps_what_is_newer_than_the_sdk() -> None:
    recipe = _recipe(vegan=True)
    # mypy knows attrs classes by their decorator only
    twin = attrs.evolve(recipe, title="Stew", vegan=UNSET)  # type: ignore[misc]
    expected = {**recipe.to_dict(), "title": "Stew"}
    del expected["vegan"]
    assert twin.to_dict() == expected
    assert list(twin.to_dict()) == list(expected)
    assert twin.to_dict()["created_at"] == NANOSECONDS
    assert (recipe.title, recipe.vegan) == ("Soup", True)


def test_a_deep_copy_shares_nothing() -> None:
    recipe = _recipe(steps=[{"type": "wait"}])
    twin = copy.deepcopy(recipe)
    twin.steps.clear()
    twin.tags.append("hot")
    assert (len(recipe.steps), recipe.tags) == (1, [])
    assert recipe == _recipe(steps=[{"type": "wait"}])


def test_pickles_keep_unset_and_what_is_newer() -> None:
    recipe = _recipe(steps=[{"type": "newer", "a": 1}])
    twin: Recipe = pickle.loads(pickle.dumps(recipe))
    assert twin == recipe
    assert twin.parent is UNSET
    assert twin.steps == [UnknownVariant("newer", {"type": "newer", "a": 1})]
    assert twin.additional_properties == {"newer": 1}


def test_repr_shows_what_is_present() -> None:
    assert repr(Quantity(value=1, unit="g")) == "Quantity(value=1, unit='g')"
    assert repr(CloseRequest()) == "CloseRequest()"
    assert repr(CloseRequest(at=None)) == "CloseRequest(at=None)"


def test_repr_hides_secrets_wherever_they_are() -> None:
    lock = Lock(password="hunter2", old_password="hunter1", hint="prey")
    assert repr(lock) == "Lock(password=***, old_password=***, hint='prey')"
    assert "hunter" not in repr(CreateRecipeRequest(title="Soup", steps=[], lock=lock))
    assert "old_password=None" in repr(Lock(password="x", old_password=None))
    assert lock.to_dict() == {"password": "hunter2", "old-password": "hunter1", "hint": "prey"}


def test_unions_work_with_isinstance() -> None:
    assert isinstance(WaitStep(), Step)
    assert isinstance(UnknownVariant("newer", {}), Step)
    assert not isinstance(Quantity(value=1), Step)
    assert isinstance(FreshIngredient(name="leek"), Ingredient)


def test_match_statements_tell_variants_apart() -> None:
    def describe(step: Step) -> str:
        match step:
            case ChopStep(what=str(what)):
                return f"chop {what}"
            case GroupStep(steps=[ChopStep(), *_]):
                return "chop first"
            case UnknownVariant(type=newer):
                return f"do {newer}"
            case _:
                return "wait"

    assert describe(ChopStep(what="leek")) == "chop leek"
    assert describe(GroupStep(steps=[ChopStep(what="leek")])) == "chop first"
    assert describe(UnknownVariant("stir", {"type": "stir"})) == "do stir"
    assert describe(WaitStep()) == "wait"


def test_the_base_class_reads_nothing() -> None:
    with pytest.raises(NotImplementedError, match="Model"):
        Model.from_dict({})


def test_errors_name_model_and_field() -> None:
    with pytest.raises(ResponseValidationError) as caught:
        Quantity.from_dict({"unit": "g"})
    assert str(caught.value) == "Quantity needs the field 'value' (at /value)"
    with pytest.raises(ResponseValidationError) as caught:
        HeatCurve.from_dict([])  # type: ignore[arg-type]
    assert str(caught.value) == "HeatCurve needs an object, not an array"
    with pytest.raises(ResponseValidationError) as caught:
        OrderServedEvent.from_dict({**SERVED, "served_at": 5})
    assert str(caught.value) == (
        "OrderServedEvent.served_at cannot be read from a number (at /served_at)"
    )
