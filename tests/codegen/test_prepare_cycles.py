"""Cycles of schemas: what is imported late."""

from __future__ import annotations

from tests.codegen.pieces import STRING, Json, object_of, prepared_schemas, ref, union_of


def _late(**schemas: Json) -> dict[str, list[str]]:
    return {
        name: schema["x-model"]["late"]
        for name, schema in prepared_schemas(**schemas).items()
        if "x-model" in schema
    }


def test_cycles_are_imported_late() -> None:
    assert _late(A=object_of(b=ref("B")), B=object_of(c=ref("C")), C=object_of(a=ref("A"))) == {
        "A": ["B", "C"],
        "B": ["A", "C"],
        "C": ["A", "B"],
    }


def test_what_only_leads_to_a_cycle_is_not() -> None:
    late = _late(A=object_of(b=ref("B"), d=ref("D")), B=object_of(b=ref("B")), D=object_of())
    assert late == {"A": [], "B": [], "D": []}


def test_a_cycle_through_a_union_is_none_at_import() -> None:
    late = _late(A=object_of(u=ref("U")), U=union_of(b="B"), B=object_of(a=ref("A")))
    assert late == {"A": [], "B": []}


def test_a_cycle_through_what_is_written_in_place_is_one() -> None:
    late = _late(A=object_of(e=ref("E")), E={"oneOf": [STRING, ref("B")]}, B=object_of(a=ref("A")))
    assert late["B"] == ["A", "E"]
