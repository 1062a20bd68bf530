"""The lint: silent about a valid document, and precise about each way to break it."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, strategies as st

from codegen.document import Document, Json, JsonObject
from codegen.lint import RULES, lint
from codegen.lint.engine.index import Index
from tests.codegen.lint_cases import betas, contents, operations, root, schemas, structure
from tests.codegen.lint_cases.case import BASE, Case

CASES: list[Case] = [
    *structure.CASES,
    *root.CASES,
    *operations.CASES,
    *betas.CASES,
    *schemas.CASES,
    *contents.CASES,
]
IDS = [f"{case.rule}-{number}" for number, case in enumerate(CASES)]


def test_a_valid_document_has_no_problems() -> None:
    assert lint(Document.parse(BASE)) == []


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_each_break_is_reported_where_it_is(case: Case) -> None:
    problems = lint(Document.parse(case.text))
    found = [problem for problem in problems if problem.rule == case.rule]
    assert [problem.line for problem in found] == [case.line], problems
    assert case.message in found[0].message
    assert case.remedy in found[0].remedy
    assert {problem.rule for problem in problems} == {case.rule, *case.also}, problems


def test_no_rule_is_without_a_case() -> None:
    assert {rule.name for rule in RULES} == {case.rule for case in CASES}


def test_all_problems_are_reported_at_once_in_line_order() -> None:
    text = (
        BASE.replace("summary: List notes", "summary: List notes.")
        .replace("format: date-time", "format: datetime")
        .replace("version: '2026-10-21'", "version: 2")
    )
    problems = lint(Document.parse(text, "notes.yaml"))
    assert [problem.rule for problem in problems] == [
        "wrong-value",
        "summary-form",
        "known-format",
        "known-format",
    ]
    assert [problem.line for problem in problems] == sorted(problem.line for problem in problems)


def test_unions_that_contain_each_other_are_reported_as_such() -> None:
    schemas = "".join(
        f"""    {name}:
      description: d
      oneOf: [{{$ref: '#/components/schemas/{other}'}}]
      discriminator: {{propertyName: type, mapping: {{}}}}
      examples: [{{type: person}}]
"""
        for name, other in (("One", "Other"), ("Other", "One"))
    )
    body = "        extra: {$ref: '#/components/schemas/One', description: d}\n"
    text = BASE.replace("    #[schema]\n", schemas).replace("        #[property]\n", body)
    problems = lint(Document.parse(text))
    assert [problem.message for problem in problems] == [
        "union One contains itself",
        "union Other contains itself",
    ]


def test_a_problem_prints_as_one_line() -> None:
    (problem,) = lint(Document.parse(BASE.replace("enum: [asc, desc]", "enum: [asc, desc, 1]")))
    assert str(problem) == (
        f"openapi.yaml:{problem.line}: enum value 1 is not a string"
        " (/components/schemas/Order/enum/2); quote it: '1', or describe the numbers in words"
    )


def test_the_document_stays_as_it_is() -> None:
    document = Document.parse(BASE)
    before = copy.deepcopy(document.root)
    lint(document)
    assert document.root == before


def test_a_long_document_takes_rules_one_site_at_a_time() -> None:
    """Some 12,000 lines; a rule that compared every component with every other would not end."""
    component = BASE.partition("    Person:\n")[2].partition("    Robot:\n")[0]
    names = [f"Person{number}Copy" for number in range(1500)]
    copies = "".join(f"    {name}:\n{component}" for name in names)
    properties = "".join(
        f"        field_{number}: {{$ref: '#/components/schemas/{name}'}}\n"
        for number, name in enumerate(names)
    )
    text = BASE.replace("        #[property]\n", properties).replace("    #[schema]\n", copies)
    assert text.count("\n") > 12_000
    assert lint(Document.parse(text)) == []


VALID = Document.parse(BASE)
PLACES = [place for place in VALID.lines if place]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from(["", "x", "string", "null"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


def _parent(data: Json, pointer: str) -> tuple[Json, str]:
    *path, last = [part.replace("~1", "/").replace("~0", "~") for part in pointer.split("/")[1:]]
    for part in path:
        data = data[int(part)] if isinstance(data, list) else _object(data)[part]
    return data, last


def _object(value: Json) -> JsonObject:
    assert isinstance(value, dict)
    return value


@given(place=st.sampled_from(PLACES), value=JSON, delete=st.booleans())
def test_no_document_makes_the_lint_crash(place: str, value: Json, delete: bool) -> None:
    data = copy.deepcopy(VALID.root)
    parent, key = _parent(data, place)
    if isinstance(parent, list):
        parent[int(key)] = value
    elif delete:
        del _object(parent)[key]
    else:
        _object(parent)[key] = value
    document = Document("openapi.yaml", data, VALID.lines)
    if not lint(document):
        check_every_example(document)


def check_every_example(document: Document) -> None:
    """Of a document without problems, every schema can be evaluated."""
    index = Index(document)
    for schema in index.all("schema"):
        index.instances.mismatches(schema.pointer, None)
