"""Variants newer than the SDK: kept whole, readable, comparable, copyable."""

import copy
import pickle
from typing import Any

import pytest

from agentsessions import UnknownVariant

RAW: dict[str, Any] = {"type": "newer", "id": "x", "raw": 1, "deep": {"a": [1]}}


@pytest.fixture
def variant() -> UnknownVariant:
    return UnknownVariant("newer", copy.deepcopy(RAW))


def test_fields_are_attributes(variant: UnknownVariant) -> None:
    assert (variant.type, variant.id, variant.deep) == ("newer", "x", {"a": [1]})


def test_the_raw_object_is_not_hidden_by_a_field(variant: UnknownVariant) -> None:
    assert variant.raw == RAW


def test_absent_fields_are_attribute_errors(variant: UnknownVariant) -> None:
    assert not hasattr(variant, "name")
    with pytest.raises(AttributeError, match="no field 'name'") as caught:
        _ = variant.name
    assert (caught.value.name, caught.value.obj) == ("name", variant)


def test_copies_and_pickles_are_whole(variant: UnknownVariant) -> None:
    for twin in (copy.copy(variant), copy.deepcopy(variant), pickle.loads(pickle.dumps(variant))):
        assert twin == variant
        assert (twin.type, twin.raw) == ("newer", RAW)


def test_a_field_named_like_a_special_method_is_no_method() -> None:
    variant = UnknownVariant("newer", {"__setstate__": 1, "__deepcopy__": 2})
    assert copy.deepcopy(variant) == variant
    assert variant.to_dict() == {"__setstate__": 1, "__deepcopy__": 2}


def test_to_dict_is_a_copy(variant: UnknownVariant) -> None:
    variant.to_dict()["id"] = "y"
    assert variant.to_dict() == RAW


def test_they_compare_by_what_they_hold(variant: UnknownVariant) -> None:
    assert variant == UnknownVariant("newer", RAW)
    assert variant != UnknownVariant("newer", {})
    assert variant != RAW
    with pytest.raises(TypeError, match="unhashable"):
        hash(variant)


def test_repr_shows_no_content(variant: UnknownVariant) -> None:
    assert repr(variant) == "UnknownVariant(type='newer')"


def test_match_statements_see_the_fields(variant: UnknownVariant) -> None:
    match variant:
        case UnknownVariant(type=newer, id=found):
            assert (newer, found) == ("newer", "x")
        case _:
            pytest.fail("no match")
