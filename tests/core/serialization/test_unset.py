"""UNSET: one object, false, itself through copies and pickles."""

import copy
import pickle

import pytest

from agentsessions import UNSET, Unset


def test_there_is_only_one() -> None:
    assert Unset() is UNSET
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy({"a": [UNSET]})["a"][0] is UNSET


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_give_the_same_object(protocol: int) -> None:
    assert pickle.loads(pickle.dumps(UNSET, protocol)) is UNSET


def test_it_is_false_and_is_not_none() -> None:
    assert not UNSET
    assert UNSET != None  # noqa: E711  # comparing is the point
    assert repr(UNSET) == "UNSET"


def test_it_holds_nothing() -> None:
    with pytest.raises(AttributeError):
        UNSET.value = 1  # type: ignore[attr-defined]
