"""Validation agrees with JSON Schema, and refuses what it does not know."""

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from jsonschema import Draft202012Validator

from agentsessions_emulator.document.document import load_document
from agentsessions_emulator.document.validation import Schemas
from codegen.services import SERVICES, Service

TEXTS = st.text("ab1", max_size=3)
SMALL = st.integers(-2, 3)
SCALARS = st.one_of(st.none(), st.booleans(), SMALL, st.sampled_from([0.5, 1.0, -2.0]), TEXTS)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
TYPES = ["string", "object", "array", "integer", "number", "boolean", "null"]
RULES: list[tuple[str, st.SearchStrategy[Any]]] = [
    ("type", st.sampled_from(TYPES) | st.lists(st.sampled_from(TYPES), min_size=1, unique=True)),
    ("const", VALUES),
    ("enum", st.lists(VALUES, min_size=1, max_size=3)),
    ("pattern", st.sampled_from(["a", "^b", "1$"])),
    *[(name, st.integers(0, 3)) for name in ("minLength", "maxLength", "minItems", "maxItems")],
    *[(name, st.integers(0, 3)) for name in ("minProperties", "maxProperties")],
    *[(name, SMALL) for name in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")],
    ("multipleOf", st.integers(1, 3)),
    ("uniqueItems", st.booleans()),
    ("required", st.lists(TEXTS, unique=True, max_size=2)),
]


def schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    holding = {
        "items": inner,
        "properties": st.dictionaries(TEXTS, inner, max_size=3),
        "additionalProperties": st.booleans() | inner,
        "propertyNames": inner,
        "anyOf": st.lists(inner, min_size=1, max_size=3),
    }
    return st.fixed_dictionaries({}, optional=dict(RULES) | holding).map(closed)


def closed(schema: dict[str, Any]) -> dict[str, Any]:
    """The same in so many words: to the emulator, fields that are not listed are not allowed."""
    return {"additionalProperties": False, **schema} if "properties" in schema else schema


SCHEMAS = st.recursive(st.fixed_dictionaries({}, optional=dict(RULES)), schemas, max_leaves=4)


@settings(max_examples=60)
@given(SCHEMAS, VALUES)
def test_it_agrees_with_json_schema(schema: Any, value: Any) -> None:
    expected: bool = Draft202012Validator(schema).is_valid(value)  # pyright: ignore[reportUnknownMemberType]  # jsonschema types it in part
    assert (not Schemas({}).problems(value, schema)) == expected


def test_every_problem_is_found() -> None:
    schema = {"required": ["a", "b"], "properties": {"c/~": {"items": {"minimum": 1}}}}
    problems = Schemas({}).problems({"c/~": [0, 1, -1], "d": 1}, schema)
    assert [problem.pointer for problem in problems] == ["", "", "/c~1~0/0", "/c~1~0/2", "/d"]


def test_an_unknown_keyword_is_refused() -> None:
    with pytest.raises(ValueError, match="keyword 'contains' is not known"):
        Schemas({}).problems([], {"contains": {}})


@pytest.mark.parametrize("service", SERVICES, ids=lambda service: service.name)
def test_every_keyword_of_the_documents_is_known(service: Service) -> None:
    document = load_document(service.document, "")
    schemas = [*document.schemas.values()]
    for operation in document.operations.values():
        schemas += [operation.body_schema or {}, operation.response_schema or {}]
        schemas += [parameter["schema"] for parameter in operation.parameters]
    for schema in schemas:
        document.checks.problems(None, schema)
