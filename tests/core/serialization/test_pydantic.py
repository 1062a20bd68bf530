"""Models as fields of pydantic models, and in the schemas of pydantic."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from agentsessions import UnknownVariant
from tests.golden.kitchen_sink.models import (
    ChopStep,
    GroupStep,
    Mood,
    Quantity,
    Recipe,
    Step,
    WaitStep,
)

RECIPE: dict[str, Any] = {
    "id": 1,
    "type": "recipe",
    "title": "Soup",
    "class": "main",
    "steps": [{"type": "wait"}],
    "yields": {},
    "created_at": "2026-01-01T00:00:00.123456789Z",
    "grid": [],
    "tags": [],
    "newer": None,
}


class Menu(BaseModel):
    dishes: list[Recipe]
    portion: Quantity | None = None
    mood: Mood = Mood.G2


def test_what_is_read_is_written_as_it_was() -> None:
    menu = Menu.model_validate({"dishes": [RECIPE], "portion": {"value": 1}, "mood": "brand_new"})
    assert isinstance(menu.dishes[0], Recipe)
    assert menu.mood.is_unknown
    dumped = menu.model_dump(mode="json")
    assert dumped == {"dishes": [RECIPE], "portion": {"value": 1}, "mood": "brand_new"}
    assert Menu.model_validate_json(menu.model_dump_json()) == menu


def test_a_model_stays_the_one_that_it_is() -> None:
    portion = Quantity(value=1)
    assert Menu(dishes=[], portion=portion).portion is portion


@pytest.mark.parametrize(
    ("portion", "message"),
    [
        ({"unit": "g"}, "Quantity needs the field 'value' (at /value)"),
        (5, "Quantity needs an object, not a number"),
        (GroupStep(steps=[]), "Quantity needs an object, not GroupStep"),
    ],
)
def test_what_does_not_fit_is_a_validation_error(portion: Any, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Menu.model_validate({"dishes": [], "portion": portion})
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"type": "wait"}, WaitStep),
        ({"type": "chop", "what": "leek"}, ChopStep),
        ({"type": "group", "steps": [{"type": "wait"}]}, GroupStep),
        ({"type": "stir", "what": "leek"}, UnknownVariant),
    ],
)
def test_unions_are_told_apart_by_their_tags(data: Any, kind: type) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Step)
    found = adapter.validate_python(data)
    assert type(found) is kind
    assert adapter.dump_python(found) == data
    assert adapter.validate_python(found) is found


def test_json_schemas_name_fields_and_types() -> None:
    schema = Menu.model_json_schema()
    assert schema["properties"]["portion"]["anyOf"][0] == {
        "title": "Quantity",
        "type": "object",
        "description": "An exact amount.",
        "properties": {"value": {"type": "number"}, "unit": {"type": "string"}},
        "required": ["value"],
    }
    recipe = schema["properties"]["dishes"]["items"]["properties"]
    assert recipe["type"] == {"const": "recipe"}
    assert recipe["mood"] == {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert recipe["prep-time"] == {"type": "number"}
    assert recipe["steps"] == {"type": "array", "items": {"type": "object", "title": "Step"}}
    assert recipe["nutrition"]["anyOf"] == [
        {"type": "object", "additionalProperties": {"type": "number"}},
        {"type": "null"},
    ]
    assert recipe["created_at"] == {"type": "string", "format": "date-time"}
    assert recipe["input"] == {"type": "object", "additionalProperties": {}}
