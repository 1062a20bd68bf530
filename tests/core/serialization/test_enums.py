"""Open enums: values newer than the SDK are members too."""

import copy
import json
import pickle

import pytest
from hypothesis import given, strategies as st

from agentsessions.core.serialization.enums import OpenEnum, enum_decoder
from tests.golden.kitchen_sink.models import Mood

decode = enum_decoder(Mood)


def test_known_values_are_members() -> None:
    assert decode("x-ray") is Mood.X_RAY
    assert not Mood.X_RAY.is_unknown
    assert decode("x-ray") == "x-ray"


def test_values_that_begin_with_a_digit_have_names() -> None:
    assert decode("2nd helping") is Mood.VALUE_2ND_HELPING


def test_values_are_what_the_document_says() -> None:
    assert [member.value for member in Mood] == [
        "class", "None", "true", "null", "very happy", "x-ray", "a.b.c", "n/a", "mixedCase",
        "G2", "2nd helping", "name", "value", 'say "hi"', "back\\slash", "ärger",
    ]  # fmt: skip


@given(st.text())
def test_any_string_is_a_member_equal_to_it(value: str) -> None:
    mood = decode(value)
    assert isinstance(mood, Mood)
    assert mood == mood.value == str(mood) == value
    assert hash(mood) == hash(value)
    assert mood.is_unknown == (value not in list(Mood))
    assert decode(value) == mood
    assert json.dumps(mood) == json.dumps(value)


def test_unknown_values_stay_out_of_the_enum() -> None:
    before = len(Mood)
    assert decode("newer").is_unknown
    assert (len(Mood), len(list(Mood))) == (before, before)
    assert decode("newer").is_unknown


@pytest.mark.parametrize("value", ["x-ray", "newer"])
def test_members_survive_copies_and_pickles(value: str) -> None:
    mood = decode(value)
    for twin in (copy.copy(mood), copy.deepcopy([mood])[0], pickle.loads(pickle.dumps(mood))):
        assert (type(twin), twin, twin.is_unknown) == (Mood, value, mood.is_unknown)


@pytest.mark.parametrize("value", [None, True, 5, 1.5])
def test_what_is_no_string_stays_what_it_is(value: object) -> None:
    assert decode(value) is value


@pytest.mark.parametrize("value", [None, 5])
def test_what_is_no_string_is_no_member(value: object) -> None:
    with pytest.raises(ValueError, match="not a valid Mood"):
        Mood(value)  # type: ignore[arg-type]


def test_they_work_as_keys_and_in_match_statements() -> None:
    by_name: dict[str, int] = {Mood.X_RAY: 1}
    assert by_name["x-ray"] == 1
    match decode("n/a"):
        case Mood.NA:
            pass
        case _:
            pytest.fail("no match")


def test_each_enum_has_its_own_unknown_values() -> None:
    class Other(OpenEnum):
        ONE = "one"

    other: str = enum_decoder(Other)("newer")
    assert other == decode("newer")
    assert not isinstance(other, Mood)
