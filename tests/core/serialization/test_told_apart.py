"""What tells the members of unions apart: keys, two tags, the type of the value."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions.core.errors import ResponseValidationError
from agentsessions.core.serialization.unknown import UnknownVariant
from tests.golden.kitchen_sink.models import (
    Diet,
    DrawnPicturePiece,
    FitnessName,
    LinkedPicturePiece,
    Recipe,
    SpoiledDefect,
    TextPiece,
    TooHotDefect,
)
from tests.golden.kitchen_sink.models.defect import decode_defect, read_defect_list
from tests.golden.kitchen_sink.models.piece import decode_piece

RECIPE: dict[str, Any] = {
    "id": 1,
    "type": "recipe",
    "title": "Soup",
    "class": "main",
    "steps": [],
    "yields": {},
    "created_at": "2026-01-01T00:00:00Z",
    "grid": [],
    "tags": [],
}
PICTURE = {"type": "picture", "source": "drawn", "data": "..."}
TEXT = {"type": "text", "text": "Once"}


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        ({"Spoiled": {}}, SpoiledDefect),
        ({"note": "n", "TooHot": {"value": 90}}, TooHotDefect),
        ({"Spoiled": {"newer": [None]}, "newer": 1}, SpoiledDefect),
        ({"Burnt": {"by": "me"}, "note": "n"}, UnknownVariant),
        ({}, UnknownVariant),
    ],
)
def test_by_the_key_that_is_there(data: dict[str, Any], kind: type) -> None:
    defect = decode_defect(data)
    assert type(defect) is kind
    assert defect.to_dict() == data
    (listed,) = read_defect_list([data])
    assert listed == defect
    if isinstance(defect, UnknownVariant):
        assert defect.type == next(iter(data), "")


def test_a_mistake_inside_says_where_it_is() -> None:
    with pytest.raises(ResponseValidationError) as caught:
        read_defect_list([{"Spoiled": {}}, {"TooHot": {}}])
    assert caught.value.pointer == "/1/TooHot/value"
    with pytest.raises(ResponseValidationError, match="Defect needs an object, not an array"):
        decode_defect([])


@pytest.mark.parametrize(
    ("data", "kind", "tag"),
    [
        (TEXT, TextPiece, "text"),
        (PICTURE, DrawnPicturePiece, "picture"),
        ({"type": "picture", "source": "linked", "url": "u"}, LinkedPicturePiece, "picture"),
        ({"type": "picture", "source": "sung", "tune": 1}, UnknownVariant, "sung"),
        ({"type": "song", "source": "drawn"}, UnknownVariant, "song"),
    ],
)
def test_by_two_tags(data: dict[str, Any], kind: type, tag: str) -> None:
    piece = decode_piece(data)
    assert (type(piece), piece.type) == (kind, tag)
    assert piece.to_dict() == data


@pytest.mark.parametrize("name", ["story", "translation"])
def test_a_string_or_an_array(name: str) -> None:
    written = Recipe.from_dict({**RECIPE, name: "Once"})
    assert getattr(written, name) == "Once"
    pieces = getattr(Recipe.from_dict({**RECIPE, name: [TEXT, PICTURE]}), name)
    assert [type(piece) for piece in pieces] == [TextPiece, DrawnPicturePiece]
    with pytest.raises(ResponseValidationError) as caught:
        Recipe.from_dict({**RECIPE, name: [TEXT, {}]})
    assert caught.value.pointer == f"/{name}/1/type"


def test_an_enum_or_an_array_of_them() -> None:
    one = Recipe.from_dict({**RECIPE, "diets": "vegan"})
    several = Recipe.from_dict({**RECIPE, "diets": ["vegan", "newer"]})
    assert one.diets is Diet.VEGAN
    assert several.diets == [Diet.VEGAN, "newer"]
    assert several.to_dict()["diets"] == ["vegan", "newer"]


def test_a_constant_or_an_object() -> None:
    fit = Recipe.from_dict({**RECIPE, "fitness": "Fit"})
    spoiled = Recipe.from_dict({**RECIPE, "fitness": {"Spoiled": {}}})
    assert fit.fitness is FitnessName.FIT
    assert isinstance(spoiled.fitness, SpoiledDefect)


@pytest.mark.parametrize("value", [None, 0, "", [], {}, [{"a": None}], {"a": [1]}])
def test_any_json_stays_what_it_is(value: Any) -> None:
    data = {**RECIPE, "anything": value, "margin": [value], "appendix": {"a": value}}
    recipe = Recipe.from_dict(data)
    assert recipe.anything == value
    assert recipe.margin == [value]
    assert recipe.appendix == {"a": value}
    assert recipe.to_dict() == data
