"""What the generator would lose of operations is carried where it keeps it."""

from __future__ import annotations

import pytest

from codegen.prepare import prepare
from tests.codegen.pieces import (
    STRING,
    Json,
    document_of,
    facts_of,
    json_content,
    object_of,
    operation_of,
    prepared_document,
    prepared_operation,
    ref,
)


def test_operation_keys_travel_on_the_answer() -> None:
    facts = facts_of(
        **{
            "x-safe-to-repeat": True,
            "x-retry-on-conflict": True,
        }
    )
    assert facts["id"] == "notes_list"
    assert (facts["safe"], facts["retry_conflict"]) == (True, True)


def test_betas_of_the_path_and_of_parameters_travel_on_the_answer() -> None:
    parameter = {
        "name": "scope[id]",
        "in": "query",
        "description": "Which.",
        "schema": STRING,
        "x-betas": ["scopes-1"],
    }
    document = document_of(operation_of(parameters=[parameter]))
    document["x-betas"] = {"notes-1": ["notes-1-preview"], "lines-1": [], "scopes-1": ["no"]}
    document["paths"]["/v1/notes"]["x-betas"] = ["notes-1", "lines-1"]
    facts = prepare(document)["paths"]["/v1/notes"]["post"]["responses"]["204"]["x-op"]
    assert facts["betas"] == ["notes-1", "lines-1"]
    assert facts["preview_betas"] == ["notes-1-preview"]
    assert facts["parameter_betas"] == {"scope[id]": ["scopes-1"]}
    assert facts["parameters"]["scope[id]"]["doc"] == "Which. Sent with the beta value `scopes-1`."


def test_resources_without_operations_lead_to_others() -> None:
    document = document_of(operation_of(operationId="notes_lines_words_list"))
    document["paths"]["/v1/notes"]["post"]["tags"] = ["notes.lines.words"]
    names = ("notes", "notes.lines", "notes.lines.words", "hooks")
    document["tags"] = [{"name": name, "description": f"All {name}."} for name in names]
    facts = prepare(document)["paths"]["/v1/notes"]["post"]["responses"]["204"]["x-op"]
    words: Json = {
        "tag": "notes.lines.words",
        "doc": "All notes.lines.words.",
        "own": True,
        "runs": None,
        "streams_turns": None,
        "below": [],
    }
    lines: Json = {
        "tag": "notes.lines",
        "doc": "All notes.lines.",
        "own": False,
        "runs": None,
        "streams_turns": None,
        "below": [words],
    }
    assert facts["resource"] == words
    assert facts["outermost"]["below"] == [lines]


def test_words_travel_as_one_paragraph() -> None:
    facts = facts_of()
    assert (facts["summary"], facts["doc"]) == ("List notes", "Lists notes.")
    assert (facts["answer"], facts["resource"]["doc"]) == ("Nothing.", "All notes.")


def test_the_body_keeps_its_words() -> None:
    body = {"description": "A\n note.", "required": True, "content": json_content(ref("Note"))}
    prepared = prepared_document(operation_of(requestBody=body), Note=object_of())
    operation = prepared["paths"]["/v1/notes"]["post"]
    assert operation["responses"]["204"]["x-op"]["body_doc"] == "A note."
    assert operation["requestBody"] == {"required": True, "content": json_content(ref("Note"))}


@pytest.mark.parametrize(
    ("content", "accepts", "schema"),
    [
        ({}, "nothing", None),
        ({"application/octet-stream": {"schema": {**STRING, "format": "binary"}}}, "binary", None),
        ({"text/event-stream": {"schema": ref("Note")}}, "events", ref("Note")),
        (json_content(ref("Note")), "json", ref("Note")),
    ],
)
def test_every_kind_of_answer(content: Json, accepts: str, schema: Json | None) -> None:
    responses = {"200": {"description": "It.", "content": content}}
    prepared = prepared_document(operation_of(responses=responses), Note=object_of())
    answer = prepared["paths"]["/v1/notes"]["post"]["responses"]["200"]
    assert answer["x-op"]["accepts"] == accepts
    assert answer.get("content") == (json_content(schema) if schema else None)


def test_a_shared_answer_is_looked_up() -> None:
    document = document_of(operation_of(responses={"200": {"$ref": "#/components/responses/Done"}}))
    document["components"]["responses"] = {"Done": {"description": "Done."}}
    answer = prepare(document)["paths"]["/v1/notes"]["post"]["responses"]["200"]
    assert answer["x-op"]["answer"] == "Done."


def test_paging_is_carried_by_the_lists_alone() -> None:
    document = document_of(operation_of(**{"x-paginated": True}))
    document["x-pagination"] = {
        "pages": {"parameter": "page", "items": "data", "next": "next_page"}
    }
    document["paths"]["/v1/note"] = {"get": operation_of(operationId="notes_retrieve")}
    paths = prepare(document)["paths"]
    assert paths["/v1/notes"]["post"]["responses"]["204"]["x-op"]["paging"]["items"] == "data"
    assert paths["/v1/note"]["get"]["responses"]["204"]["x-op"]["paging"] is None


def test_parameters_keep_words_limits_and_names() -> None:
    parameter = {
        "name": "created_at[gte]",
        "in": "query",
        "description": "Not\n before",
        "schema": {"type": "array", "items": STRING, "maxItems": 5},
    }
    prepared = prepared_operation(parameters=[parameter])
    assert prepared["responses"]["204"]["x-op"]["parameters"]["created_at[gte]"] == {
        "argument": "created_at_gte",
        "doc": "Not before. At most 5 items.",
        "containers": ["list"],
        "open": False,
    }
    assert prepared["parameters"] == [
        {
            "name": "created_at[gte]",
            "in": "query",
            "required": False,
            "schema": {"type": "array", "items": STRING},
        }
    ]


def test_shared_parameters_are_looked_up() -> None:
    operation = operation_of(parameters=[{"$ref": "#/components/parameters/a~1b"}])
    document = document_of(operation)
    document["components"]["parameters"] = {
        "a/b": {"name": "x", "in": "query", "description": "X.", "schema": STRING}
    }
    prepared = prepare(document)["paths"]["/v1/notes"]["post"]
    assert [parameter["name"] for parameter in prepared["parameters"]] == ["x"]


def test_file_parts_of_forms() -> None:
    binary = {**STRING, "format": "binary"}
    form = object_of(title=STRING, cover=binary, photos={"type": "array", "items": binary})
    body = {"required": True, "content": {"multipart/form-data": {"schema": ref("Form")}}}
    prepared = prepared_document(operation_of(requestBody=body), Form=form)
    facts = prepared["paths"]["/v1/notes"]["post"]["responses"]["204"]["x-op"]
    assert facts["file_parts"] == ["cover", "photos"]
    assert prepared["components"]["schemas"]["Form"]["properties"]["cover"] == binary
