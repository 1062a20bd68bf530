"""How the reference writes values, and which sentences it takes for errors."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from codegen.document import Json
from codegen.reader import Reader
from codegen.reference.layout import Code, as_json, as_python, call
from codegen.reference.markdown import page, table
from codegen.reference.operations import Operation
from codegen.reference.refusals import refusals
from codegen.reference.values import parameter_value


def test_what_fits_stays_on_one_line() -> None:
    value: Json = {"a": [1, 2.5, True, None], "b": {}, "c": "ü"}

    assert as_json(value) == '{"a": [1, 2.5, true, null], "b": {}, "c": "ü"}'
    assert as_python(value) == '{"a": [1, 2.5, True, None], "b": {}, "c": "ü"}'


def test_what_does_not_fit_has_an_entry_a_line() -> None:
    value: Json = {"short": [1], "long": ["x" * 50, "y" * 50]}

    long = f'"{"x" * 50}",\n    "{"y" * 50}"'
    assert as_json(value) == f'{{\n  "short": [1],\n  "long": [\n    {long}\n  ]\n}}'


@pytest.mark.parametrize("size", range(60, 100))
def test_no_line_is_too_long_that_could_be_shorter(size: int) -> None:
    value: Json = {"key": {"inner": ["x" * (size // 2), "y" * (size // 2)]}, "z": [size, size]}

    assert max(map(len, as_python(value).splitlines())) <= 88
    assert eval(as_python(value)) == value


def test_a_call_has_its_arguments_on_one_line_or_one_on_each() -> None:
    given: list[tuple[str, Json]] = [("", "sesn_1"), ("title", "Tuesday"), ("file", Code("b''"))]

    assert call("update", given) == 'update("sesn_1", title="Tuesday", file=b\'\')'
    assert call("update", [*given, ("text", "x" * 80)]).splitlines() == [
        "update(",
        '    "sesn_1",',
        '    title="Tuesday",',
        "    file=b'',",
        f'    text="{"x" * 80}",',
        ")",
    ]


def test_a_table_needs_rows_and_escapes_bars() -> None:
    assert list(table(["a", "b"], [])) == []
    assert list(table(["a", "b"], [["x|y", "two\nlines"]])) == [
        "| a | b |",
        "|---|---|",
        "| x\\|y | two lines |",
        "",
    ]


def test_a_page_has_single_empty_lines_and_ends_with_its_last() -> None:
    assert page(["# A", "", "", "b\n\n\nc", ""]) == "# A\n\nb\n\n\nc\n"


NOTES = """
openapi: 3.1.0
paths:
  /v1/notes/{note_id}:
    post:
      operationId: notes_update
      tags: [notes]
      description: >-
        Changes up to 500 notes of 409 kB. Refused with 400 `note_closed` once it is closed,
        with 403 for readers. A second call is refused with 409; see 404.1 and 4040. Odd notes
        get 403 too.
      parameters:
        - {name: note_id, in: path, required: true, description: An id., schema: {type: string}}
        - name: mood
          in: query
          description: Which mood. Others are refused with 400.
          schema: {type: string}
      responses:
        '200': {description: The note.}
        '404': {$ref: '#/components/responses/Gone'}
        '499': {description: The note was cancelled.}
        '500': {description: It has failed.}
components:
  responses:
    Gone: {description: The note is gone.}
"""


def test_errors_are_the_sentences_that_name_a_status() -> None:
    root: dict[str, Any] = yaml.safe_load(NOTES)
    reader = Reader(root)
    (site,) = reader.all("operation")

    closed = "Refused with 400 `note_closed` once it is closed, with 403 for readers."
    assert refusals(Operation(reader, site)) == {
        "400": ["An argument breaks its limits.", closed, "`mood`: Others are refused with 400."],
        "403": [closed, "Odd notes get 403 too."],
        "404": ["There is nothing with this `note_id`.", "The note is gone."],
        "409": ["A second call is refused with 409; see 404.1 and 4040."],
        "499": ["The note was cancelled."],
    }


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string"}, "note_id01"),
        ({"type": "string", "examples": ["019a8f2e"]}, "019a8f2e"),
    ],
)
def test_a_parameter_of_the_path_may_bring_its_example(schema: Json, value: str) -> None:
    root: dict[str, Any] = yaml.safe_load(NOTES)
    root["paths"]["/v1/notes/{note_id}"]["post"]["parameters"][0]["schema"] = schema
    reader = Reader(root)
    (operation,) = reader.all("operation")

    assert parameter_value(reader, next(iter(reader.parameters(operation)))[1], {}) == value
