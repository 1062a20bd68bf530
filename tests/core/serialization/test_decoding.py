"""The pieces of `from_dict`: lists, maps and unions, and errors that say where."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from agentsessions.core.errors import ResponseValidationError
from agentsessions.core.serialization.decoding import (
    Variants,
    decode_list,
    decode_map,
    kind,
    unchanged,
)
from agentsessions.core.serialization.unknown import UnknownVariant
from tests.golden.kitchen_sink.models import WaitStep
from tests.golden.kitchen_sink.models.step import decode_step

ROOT = Path(__file__).parents[3]


def _odd(value: Any) -> int:
    if value["n"] % 2 == 0:
        raise ValueError("it is even")
    return int(value["n"])


def test_lists_and_maps() -> None:
    assert decode_list(_odd, [{"n": 1}, {"n": 3}]) == [1, 3]
    assert decode_map(_odd, {"a": {"n": 1}}) == {"a": 1}
    assert decode_list(_odd, []) == []


@pytest.mark.parametrize("value", [None, {}, "text", 5, (1,)])
def test_only_arrays_are_lists(value: object) -> None:
    with pytest.raises(TypeError, match="an array is needed, not"):
        decode_list(_odd, value)


@pytest.mark.parametrize("value", [None, [], "text", 5])
def test_only_objects_are_maps(value: object) -> None:
    with pytest.raises(TypeError, match="an object is needed, not"):
        decode_map(_odd, value)


@pytest.mark.parametrize("wrong", [{"n": 2}, {}, None, [], 5, "text", {"n": None}])
def test_members_that_cannot_be_read_are_named(wrong: object) -> None:
    with pytest.raises(ResponseValidationError) as caught:
        decode_list(_odd, [{"n": 1}, wrong])
    assert caught.value.pointer == "/1"
    with pytest.raises(ResponseValidationError) as caught:
        decode_map(_odd, {"a": {"n": 1}, "b/c": wrong})
    assert caught.value.pointer == "/b~1c"


def test_pointers_grow_outwards() -> None:
    with pytest.raises(ResponseValidationError) as caught:
        decode_list(lambda inner: decode_map(_odd, inner), [{}, {"x": {"n": 2}}])
    assert caught.value.pointer == "/1/x"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (True, "a boolean"),
        (1, "a number"),
        (1.5, "a number"),
        ("", "a string"),
        ([], "an array"),
        ({}, "an object"),
        (b"", "bytes"),
    ],
)
def test_kinds_have_names(value: object, name: str) -> None:
    assert kind(value) == name


def test_plain_answers() -> None:
    assert unchanged(value := [1]) is value


def test_tags_decide() -> None:
    assert isinstance(decode_step({"type": "wait"}), WaitStep)
    assert isinstance(decode_step({"type": "WAIT"}), UnknownVariant)


@pytest.mark.parametrize("tag", [None, True, 5, 1.5, "", "newer"])
def test_tags_that_are_not_known_are_kept(tag: object) -> None:
    unknown = decode_step(raw := {"type": tag, "x": 1})
    assert isinstance(unknown, UnknownVariant)
    assert unknown.raw is raw
    assert unknown.type == (tag if isinstance(tag, str) else "")


def test_unknown_tags_do_not_fill_memory() -> None:
    union = Variants[Any]("Step", "type", {"wait": "wait_step:WaitStep"}, decode_step.__module__)
    for number in range(100):
        union.decode({"type": f"newer {number}"})
    assert len(union._decoders) == 0


def test_a_union_is_a_type_at_run_time() -> None:
    module = import_module("tests.golden.kitchen_sink.models.step")
    assert UnknownVariant in module.Step.__args__
    assert WaitStep in module.Step.__args__
    with pytest.raises(AttributeError, match="has no attribute 'Stepp'"):
        _ = module.Stepp


def test_members_are_imported_when_they_first_occur() -> None:
    program = """
import sys
from agentsessions.models.session_event import decode_session_event
def events():
    loaded = {name.rpartition(".")[2] for name in sys.modules if name.endswith("_event")}
    return loaded - {"session_event"}
running = {
    "type": "session.status_running", "id": "x", "processed_at": "2026-01-01T00:00:00Z"
}
assert events() == set(), events()
decode_session_event({"type": "agent.newer"})
assert events() == set(), events()
decode_session_event(running)
assert events() == {"session_status_running_event"}, events()
"""
    _run(program)


def test_every_module_of_the_golden_package_can_be_imported_first() -> None:
    program = """
import sys
from importlib import import_module
from pathlib import Path
root = Path("tests/golden/kitchen_sink")
for file in sorted(root.rglob("*.py")):
    name = ".".join(file.with_suffix("").parts).removesuffix(".__init__")
    for loaded in [key for key in sys.modules if key.startswith("tests.golden.kitchen_sink")]:
        del sys.modules[loaded]
    import_module(name)
"""
    _run(program)


def _run(program: str) -> None:
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)
