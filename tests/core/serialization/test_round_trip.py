"""What a service sends comes back unchanged, whatever it is; what breaks the schema says where."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from agentsessions.core.errors import ResponseValidationError
from agentsessions.core.serialization.decoding import is_array, is_object
from agentsessions.core.serialization.model import Model
from agentsessions.core.serialization.unknown import UnknownVariant
from codegen.services import SERVICES
from tests.golden.payloads import ROOT, Payloads

GOLDEN = "tests.golden.kitchen_sink.models"
REAL = "agentsessions.models"
SERVED = {
    ".".join((*service.package.relative_to(ROOT / "client").parts, "models")): service.document
    for service in SERVICES
}
DOCUMENTS = {GOLDEN: ROOT / "tests" / "golden" / "kitchen_sink.yaml", **SERVED}
PAYLOADS = {package: Payloads(document) for package, document in DOCUMENTS.items()}
DELETED = object()

Path = tuple[str | int, ...]


def _decoder(package: str, name: str) -> Callable[[Any], Any]:
    module_name = import_module(package)._MODULES[name]
    module = import_module(f"{package}.{module_name}")
    if name in PAYLOADS[package].models:
        return getattr(module, name).from_dict  # type: ignore[no-any-return]
    return getattr(module, f"decode_{module_name}")  # type: ignore[no-any-return]


def _spelt(value: Any) -> str:
    """Tells apart what `==` does not: key order, 1 and 1.0 and true."""
    return json.dumps(value)


def _components(package: str) -> list[str]:
    return PAYLOADS[package].models + PAYLOADS[package].unions


def _served(names: Callable[[str], list[str]]) -> list[tuple[str, str]]:
    """The names of every service, each with its package."""
    return [(package, name) for package in SERVED for name in names(package)]


@pytest.mark.parametrize(("package", "name"), _served(_components))
def test_every_model_of_the_api_gives_back_what_it_read(package: str, name: str) -> None:
    decode = _decoder(package, name)

    @settings(max_examples=3)
    @given(PAYLOADS[package].of(name))
    def check(payload: Any) -> None:
        before = _spelt(payload)
        assert _spelt(decode(payload).to_dict()) == before

    check()


@pytest.mark.parametrize("name", _components(GOLDEN))
def test_every_construct_gives_back_what_it_read(name: str) -> None:
    decode = _decoder(GOLDEN, name)

    @settings(max_examples=30)
    @given(PAYLOADS[GOLDEN].of(name))
    def check(payload: Any) -> None:
        before = _spelt(payload)
        value = decode(payload)
        assert _spelt(value.to_dict()) == before
        for twin in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):
            assert type(twin) is type(value)
            assert twin == value
            assert _spelt(twin.to_dict()) == before

    check()


@pytest.mark.parametrize(("package", "name"), _served(lambda each: PAYLOADS[each].unions))
def test_known_variants_of_the_api_are_models(package: str, name: str) -> None:
    decode = _decoder(package, name)

    @settings(max_examples=3)
    @given(PAYLOADS[package].known(name))
    def check(payload: Any) -> None:
        assert isinstance(decode(payload), Model)

    check()


@given(st.data())
@settings(max_examples=250)
def test_whatever_is_changed_is_kept_or_named(data: st.DataObject) -> None:
    payload = data.draw(PAYLOADS[GOLDEN].of("Recipe"))
    path = data.draw(st.sampled_from(list(_places(payload))))
    _replace(
        payload, path, data.draw(st.sampled_from([None, True, 5, "no", [5], {"x": 5}, DELETED]))
    )
    _is_kept_or_named(_decoder(GOLDEN, "Recipe"), payload, path)


@given(st.data())
@settings(max_examples=250)
def test_whatever_is_changed_in_an_event_is_kept_or_named(data: st.DataObject) -> None:
    payload = data.draw(PAYLOADS[REAL].of("StreamEvent"))
    path = data.draw(st.sampled_from(list(_places(payload))))
    _replace(
        payload, path, data.draw(st.sampled_from([None, True, 5, "no", [5], {"x": 5}, DELETED]))
    )
    _is_kept_or_named(_decoder(REAL, "StreamEvent"), payload, path)


@given(st.data())
def test_any_json_at_all_is_kept_or_named(data: st.DataObject) -> None:
    scalars = st.none() | st.booleans() | st.integers() | st.text()
    payload = data.draw(
        st.recursive(scalars, lambda x: st.lists(x) | st.dictionaries(st.text(), x))
    )
    name = data.draw(st.sampled_from(_components(GOLDEN)))
    _is_kept_or_named(_decoder(GOLDEN, name), payload, ())


def _is_kept_or_named(decode: Callable[[Any], Any], payload: Any, path: Path) -> None:
    before = _spelt(payload)
    try:
        value = decode(payload)
    except ResponseValidationError as error:
        after, pointer = before, error.pointer
    else:
        after, pointer = _spelt(value.to_dict()), _pointer(path)
    assert after == before
    assert f"{pointer}/".startswith(f"{_pointer(path)}/")


def _places(value: Any, path: Path = ()) -> Iterator[Path]:
    inside: dict[Any, Any] = {}
    if is_object(value):
        inside = value
    elif is_array(value):
        inside = dict(enumerate(value))
    for step, inner in inside.items():
        yield (*path, step)
        yield from _places(inner, (*path, step))


def _replace(value: Any, path: Path, replacement: object) -> None:
    for step in path[:-1]:
        value = value[step]
    if replacement is DELETED:
        del value[path[-1]]
    else:
        value[path[-1]] = replacement


def _pointer(path: Path) -> str:
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


RECIPE: dict[str, Any] = {
    "id": 1,
    "type": "recipe",
    "title": "Soup",
    "class": "main",
    "steps": [{"type": "chop", "what": "onion"}],
    "yields": {},
    "created_at": "2026-01-01T00:00:00Z",
    "grid": [],
    "tags": [],
}
FRESH = {"kind": "fresh", "name": "leek"}
TIN = {"kind": "tinned", "contents": FRESH}


MISTAKES: list[tuple[str, object, str]] = [
    ("title", DELETED, "/title"),
    ("class", DELETED, "/class"),
    ("class", [], "/class"),
    ("steps", None, "/steps"),
    ("steps", {"0": {}}, "/steps"),
    ("steps", "chop", "/steps"),
    ("steps", [5], "/steps/0"),
    ("steps", [{"type": "wait"}, {}], "/steps/1/type"),
    ("steps", [{"type": ["wait"]}], "/steps/0/type"),
    ("steps", [{"type": "chop"}], "/steps/0/what"),
    ("steps", [{"type": "group", "steps": [{"type": "group"}]}], "/steps/0/steps/0/steps"),
    ("steps", [{"type": "group", "steps": [], "finally": 1}], "/steps/0/finally"),
    ("phases", [[], [{"type": "wait"}, None]], "/phases/1/1"),
    ("phases", [[], {}], "/phases/1"),
    ("moods", [[]], "/moods/0"),
    ("parent", {}, "/parent/id"),
    ("variants", [{**RECIPE, "chef": {}}], "/variants/0/chef/name"),
    ("related", {"a/b~c": {**RECIPE, "grid": DELETED}}, "/related/a~1b~0c/grid"),
    ("related", [], "/related"),
    ("yields", {"bowls": {}}, "/yields/bowls/value"),
    ("cooked", {"Ann": "yesterday"}, "/cooked/Ann"),
    ("cooked", {"Ann": None}, "/cooked/Ann"),
    ("shelves", {"top": [FRESH, {"kind": "tinned"}]}, "/shelves/top/1/contents"),
    ("shelves", {"top": FRESH}, "/shelves/top"),
    ("crew", [{"sauces": {"name": "Bo"}}, {"meat": {}}], "/crew/1/meat/name"),
    ("crew", [[]], "/crew/0"),
    ("main", {}, "/main/kind"),
    ("main", "leek", "/main"),
    ("main", {"kind": "tinned", "contents": {"kind": "tinned"}}, "/main/contents/contents"),
    ("amounts", ["1 g", {}], "/amounts/1/value"),
    ("heat", {}, "/heat/points"),
    ("heat", [], "/heat"),
    ("sauce", {"name": "leek"}, "/sauce/kind"),
    ("created_at", None, "/created_at"),
    ("created_at", 0, "/created_at"),
    ("created_at", "soon", "/created_at"),
    ("created_at", "9999-12-31T24:00:00Z", "/created_at"),
    ("served_at", ["2026-01-01T00:00:00Z", ""], "/served_at/1"),
    ("chef", {"name": "Ann", "kitchen": {"chefs": [{}]}}, "/chef/kitchen/chefs/0/name"),
]


@pytest.mark.parametrize(("field", "value", "pointer"), MISTAKES)
def test_pointers_lead_to_what_is_wrong(field: str, value: object, pointer: str) -> None:
    payload = copy.deepcopy(_without_deleted({**RECIPE, field: value}))
    with pytest.raises(ResponseValidationError) as caught:
        _decoder(GOLDEN, "Recipe")(payload)
    assert caught.value.pointer == pointer
    assert f"(at {pointer})" in str(caught.value)
    assert caught.value.__cause__ is None


def _without_deleted(value: Any) -> Any:
    if is_object(value):
        return {k: _without_deleted(v) for k, v in value.items() if v is not DELETED}
    if is_array(value):
        return [_without_deleted(item) for item in value]
    return value


@pytest.mark.parametrize("value", [None, True, 5, 1.5, "x", [], [{}]])
@pytest.mark.parametrize("name", _components(GOLDEN))
def test_only_objects_are_models(name: str, value: object) -> None:
    with pytest.raises(ResponseValidationError, match="needs an object, not") as caught:
        _decoder(GOLDEN, name)(value)
    assert caught.value.pointer == ""


def test_strings_and_objects_are_told_apart_in_any_order() -> None:
    decode = _decoder(GOLDEN, "ChopStep")
    both = decode({"type": "chop", "what": dict(TIN), "garnish": dict(FRESH)})
    assert [type(both.what).__name__, type(both.garnish).__name__] == [
        "TinnedIngredient",
        "FreshIngredient",
    ]
    words = decode({"type": "chop", "what": "onion", "garnish": "chives"})
    assert (words.what, words.garnish) == ("onion", "chives")
    assert type(words.garnish).__name__ == "GarnishName"


def test_members_of_a_union_inside_a_union_are_members_of_both() -> None:
    decode, decode_inner = _decoder(GOLDEN, "Supply"), _decoder(GOLDEN, "Ingredient")
    supply = import_module(f"{GOLDEN}.supply").Supply
    ingredient = import_module(f"{GOLDEN}.ingredient").Ingredient
    for payload in (FRESH, TIN):
        tin = decode(copy.deepcopy(payload))
        assert isinstance(tin, ingredient)
        assert isinstance(tin, supply)
        assert tin == decode_inner(copy.deepcopy(payload))
        assert tin.to_dict() == payload
    spoon = {"kind": "utensil", "name": "spoon"}
    assert type(decode(spoon)).__name__ == "UtensilSupply"
    assert isinstance(decode(spoon), supply)
    assert not isinstance(decode(spoon), ingredient)
    assert isinstance(decode_inner(spoon), UnknownVariant)
    unknown = decode({"kind": "robot"})
    assert isinstance(unknown, UnknownVariant)
    assert unknown.to_dict() == {"kind": "robot"}


def test_pointers_lead_into_a_union_inside_a_union() -> None:
    kitchen = {"chefs": [], "supplies": [{"kind": "utensil", "name": "x"}, {**TIN, "contents": {}}]}
    with pytest.raises(ResponseValidationError) as caught:
        _decoder(GOLDEN, "Kitchen")(kitchen)
    assert caught.value.pointer == "/supplies/1/contents/kind"


def test_a_tag_may_have_any_name() -> None:
    unknown = _decoder(GOLDEN, "Ingredient")({"kind": "grown in a lab", "type": "meat"})
    assert isinstance(unknown, UnknownVariant)
    assert str(unknown.type) == "grown in a lab"
