"""What the generator would lose is carried where it keeps it."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from codegen.cycles import reachable
from codegen.prepare import argument_name, prepare
from codegen.prose import describe

Json = dict[str, Any]

STRING = {"type": "string"}


def _ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(**properties: Json) -> Json:
    return {"type": "object", "properties": properties}


def _union(tag: str = "type", **members: str) -> Json:
    return {
        "oneOf": [_ref(member) for member in members.values()],
        "discriminator": {
            "propertyName": tag,
            "mapping": {name: _ref(member)["$ref"] for name, member in members.items()},
        },
    }


def _operation(**more: Any) -> Json:
    return {
        "operationId": "notes_list",
        "tags": ["notes"],
        "summary": "List notes",
        "description": "Lists\n  notes.",
        "x-safe-to-repeat": True,
        "responses": {"204": {"description": "Nothing."}},
        **more,
    }


def _document(operation: Json | None = None, **schemas: Json) -> Json:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Notes", "version": "7"},
        "tags": [{"name": "notes", "description": "All notes."}],
        "paths": {"/v1/notes": {"post": operation or _operation()}},
        "components": {"schemas": schemas},
    }


def _prepared(operation: Json | None = None, **schemas: Json) -> Json:
    document = _document(operation, **schemas)
    before = copy.deepcopy(document)
    prepared = prepare(document)
    assert document == before
    return prepared


def _schemas(**schemas: Json) -> dict[str, Json]:
    result: dict[str, Json] = _prepared(None, **schemas)["components"]["schemas"]
    return result


def _field(schema: Json, **others: Json) -> Json:
    model = _schemas(Note=_object(field=schema), **others)["Note"]
    fields: Json = model["x-model"]["fields"]["field"]
    return {**fields, "shape": model["properties"]["field"]}


def _operation_prepared(**more: Any) -> Json:
    prepared: Json = _prepared(_operation(**more))["paths"]["/v1/notes"]["post"]
    return prepared


def _facts(**more: Any) -> Json:
    (response,) = _operation_prepared(**more)["responses"].values()
    facts: Json = response["x-op"]
    return facts


# Operations


def test_operation_keys_travel_on_the_answer() -> None:
    facts = _facts(
        **{
            "x-betas": ["notes-1"],
            "x-preview-betas": ["notes-1-preview"],
            "x-safe-to-repeat": True,
            "x-retry-on-conflict": True,
        }
    )
    assert facts["id"] == "notes_list"
    assert (facts["betas"], facts["preview_betas"]) == (["notes-1"], ["notes-1-preview"])
    assert (facts["safe"], facts["retry_conflict"]) == (True, True)


NEAREST_BETAS: list[tuple[Json, Json, tuple[list[str], list[str]]]] = [
    ({}, {}, ([], [])),
    ({"notes": {"x-betas": ["a"], "x-preview-betas": ["p"]}}, {}, (["a"], ["p"])),
    ({"notes": {"x-betas": ["a"]}, "notes.lines": {"x-betas": []}}, {}, ([], [])),
    ({"notes": {"x-betas": ["a"], "x-preview-betas": ["p"]}}, {"x-betas": []}, ([], ["p"])),
    ({"note": {"x-betas": ["a"]}, "notes.lines.words": {"x-betas": ["b"]}}, {}, ([], [])),
]


@pytest.mark.parametrize(("tags", "operation", "expected"), NEAREST_BETAS)
def test_betas_are_those_of_the_nearest_that_says_them(
    tags: Json, operation: Json, expected: tuple[list[str], list[str]]
) -> None:
    document = _document(_operation(operationId="notes_lines_list", **operation))
    document["paths"]["/v1/notes"]["post"]["tags"] = ["notes.lines"]
    document["tags"] = [{"name": name, "description": "d", **keys} for name, keys in tags.items()]
    facts = prepare(document)["paths"]["/v1/notes"]["post"]["responses"]["204"]["x-op"]
    assert (facts["betas"], facts["preview_betas"]) == expected


def test_words_travel_as_one_paragraph() -> None:
    facts = _facts()
    assert (facts["summary"], facts["doc"]) == ("List notes", "Lists notes.")
    assert (facts["answer"], facts["tag_doc"]) == ("Nothing.", "All notes.")


def test_the_body_keeps_its_words() -> None:
    body = {"description": "A\n note.", "required": True, "content": _json(_ref("Note"))}
    prepared = _prepared(_operation(requestBody=body), Note=_object())
    operation = prepared["paths"]["/v1/notes"]["post"]
    assert operation["responses"]["204"]["x-op"]["body_doc"] == "A note."
    assert operation["requestBody"] == {"required": True, "content": _json(_ref("Note"))}


def _json(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


@pytest.mark.parametrize(
    ("content", "accepts", "schema"),
    [
        ({}, "nothing", None),
        ({"application/octet-stream": {"schema": {**STRING, "format": "binary"}}}, "binary", None),
        ({"text/event-stream": {"schema": _ref("Note")}}, "events", _ref("Note")),
        (_json(_ref("Note")), "json", _ref("Note")),
    ],
)
def test_every_kind_of_answer(content: Json, accepts: str, schema: Json | None) -> None:
    responses = {"200": {"description": "It.", "content": content}}
    prepared = _prepared(_operation(responses=responses), Note=_object())
    answer = prepared["paths"]["/v1/notes"]["post"]["responses"]["200"]
    assert answer["x-op"]["accepts"] == accepts
    assert answer.get("content") == (_json(schema) if schema else None)


def test_a_shared_answer_is_looked_up() -> None:
    document = _document(_operation(responses={"200": {"$ref": "#/components/responses/Done"}}))
    document["components"]["responses"] = {"Done": {"description": "Done."}}
    answer = prepare(document)["paths"]["/v1/notes"]["post"]["responses"]["200"]
    assert answer["x-op"]["answer"] == "Done."


def test_paging_is_carried_by_the_lists_alone() -> None:
    document = _document(_operation(**{"x-paginated": True}))
    document["x-pagination"] = {"parameter": "page", "items": "data", "next": "next_page"}
    document["paths"]["/v1/note"] = {"get": _operation(operationId="notes_retrieve")}
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
    prepared = _operation_prepared(parameters=[parameter])
    assert prepared["responses"]["204"]["x-op"]["parameters"]["created_at[gte]"] == {
        "argument": "created_at_gte",
        "doc": "Not before. At most 5 items.",
        "containers": ["list"],
        "open": True,
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
    operation = _operation(parameters=[{"$ref": "#/components/parameters/a~1b"}])
    document = _document(operation)
    document["components"]["parameters"] = {
        "a/b": {"name": "x", "in": "query", "description": "X.", "schema": STRING}
    }
    prepared = prepare(document)["paths"]["/v1/notes"]["post"]
    assert [parameter["name"] for parameter in prepared["parameters"]] == ["x"]


@pytest.mark.parametrize(
    ("wire", "argument"),
    [
        ("limit", "limit"),
        ("statuses[]", "statuses"),
        ("created_at[gte]", "created_at_gte"),
        ("from", "from_"),
        ("X-Request-Id", "x_request_id"),
        ("createdAt", "created_at"),
        ("If-Match", "if_match"),
        ("Class", "class_"),
        ("type", "type"),
    ],
)
def test_arguments_are_snake_case(wire: str, argument: str) -> None:
    assert argument_name(wire) == argument


def test_file_parts_of_forms() -> None:
    binary = {**STRING, "format": "binary"}
    form = _object(title=STRING, cover=binary, photos={"type": "array", "items": binary})
    body = {"required": True, "content": {"multipart/form-data": {"schema": _ref("Form")}}}
    prepared = _prepared(_operation(requestBody=body), Form=form)
    facts = prepared["paths"]["/v1/notes"]["post"]["responses"]["204"]["x-op"]
    assert facts["file_parts"] == ["cover", "photos"]
    assert prepared["components"]["schemas"]["Form"]["properties"]["cover"] == binary


# Schemas


def test_unions_become_objects_with_a_table() -> None:
    schemas = _schemas(
        Shape={**_union("kind", circle="Circle", square="Square"), "description": "A\n shape."},
        Circle=_object(kind={**STRING, "const": "circle"}),
        Square=_object(kind={**STRING, "const": "square"}),
    )
    assert schemas["Shape"] == {
        "type": "object",
        "x-union": {
            "tag": "kind",
            "members": {"circle": "Circle", "square": "Square"},
            "doc": "A shape.",
        },
    }


def test_unions_inside_unions_give_their_members() -> None:
    outer = {
        "oneOf": [_ref("Inner"), _ref("Square")],
        "discriminator": {"propertyName": "type", "mapping": {"square": _ref("Square")["$ref"]}},
    }
    schemas = _schemas(
        Outer=outer, Inner=_union(circle="Circle"), Circle=_object(), Square=_object()
    )
    assert schemas["Outer"]["x-union"]["members"] == {"square": "Square", "circle": "Circle"}


def test_passwords_of_a_body_are_named_however_deep_they_are() -> None:
    secret = {**STRING, "format": "password"}
    old_secret = {"type": ["string", "null"], "format": "password"}
    schemas = {
        "Note": _object(locks={"type": "object", "additionalProperties": _ref("Lock")}),
        "Lock": _object(one=old_secret, key=secret, hint=STRING, inner=_ref("Either")),
        "Either": _union(pin="Pin"),
        "Pin": _object(pins={"type": "array", "items": secret}, note=_ref("Note")),
        "Answer": _object(token=secret),
    }
    body = {"required": True, "content": _json(_ref("Note"))}
    prepared = _prepared(_operation(requestBody=body), **schemas)
    facts = prepared["paths"]["/v1/notes"]["post"]["responses"]["204"]["x-op"]
    assert facts["secrets"] == ["key", "one", "pins"]
    assert _facts()["secrets"] == []


def test_enums_stay_enums() -> None:
    schemas = _schemas(Mood={**STRING, "enum": ["a", "2nd"], "description": "A\n mood."})
    assert schemas["Mood"] == {
        **STRING,
        "enum": ["a", "2nd"],
        "x-enum-varnames": ["A", "VALUE_2ND"],
        "description": "A mood.",
    }


def test_an_open_enum_is_the_enum_it_knows() -> None:
    others: Json = {
        "Known": {**STRING, "enum": ["a"]},
        "Open": {"anyOf": [_ref("Known"), STRING]},
    }
    assert _field(_ref("Open"), **others)["shape"] == _ref("Known")
    assert "Open" not in _schemas(**others)


def test_strings_or_objects_are_written_in_place() -> None:
    others: Json = {"Either": {"oneOf": [STRING, _ref("Thing")]}, "Thing": _object()}
    assert _field(_ref("Either"), **others)["shape"] == {"oneOf": [STRING, _ref("Thing")]}
    assert "Either" not in _schemas(**others)


@pytest.mark.parametrize(
    ("schema", "shape", "containers"),
    [
        ({"type": "array", "items": STRING}, {"type": "array", "items": STRING}, ["list"]),
        (
            {"type": "object", "additionalProperties": STRING, "maxProperties": 16},
            {"type": "array", "items": STRING},
            ["map"],
        ),
        (
            {"type": ["object", "null"], "additionalProperties": STRING},
            {"type": ["array", "null"], "items": STRING},
            ["map"],
        ),
        (
            {"type": "object", "additionalProperties": True},
            {"type": "array", "items": {}},
            ["map"],
        ),
        (
            {"type": "array", "items": {"type": "object", "additionalProperties": STRING}},
            {"type": "array", "items": {"type": "array", "items": STRING}},
            ["list", "map"],
        ),
        (
            {"type": "object", "additionalProperties": {"type": "array", "items": STRING}},
            {"type": "array", "items": {"type": "array", "items": STRING}},
            ["map", "list"],
        ),
        (_ref("Thing"), _ref("Thing"), []),
        (STRING, STRING, []),
    ],
)
def test_maps_travel_as_lists(schema: Json, shape: Json, containers: list[str]) -> None:
    field = _field(schema, Thing=_object())
    assert (field["shape"], field["containers"]) == (shape, containers)


def test_nullable_references_stay() -> None:
    nullable = {"oneOf": [_ref("Thing"), {"type": "null"}], "description": "It."}
    field = _field(nullable, Thing=_object())
    assert field["shape"] == {"oneOf": [_ref("Thing"), {"type": "null"}]}
    assert field["doc"] == "It."


@pytest.mark.parametrize("form", ["date-time", "binary"])
def test_formats_with_a_type_of_their_own_stay(form: str) -> None:
    assert _field({**STRING, "format": form})["shape"] == {**STRING, "format": form}


@pytest.mark.parametrize("form", ["date", "password", "uri", "email"])
def test_other_formats_are_plain_strings(form: str) -> None:
    assert _field({**STRING, "format": form})["shape"] == STRING


@pytest.mark.parametrize(
    ("schema", "secret"),
    [
        ({**STRING, "format": "password"}, True),
        ({"type": ["string", "null"], "format": "password"}, True),
        ({"type": "array", "items": {**STRING, "format": "password"}}, True),
        ({"type": "object", "additionalProperties": {**STRING, "format": "password"}}, True),
        ({"type": "object", "additionalProperties": True}, False),
        (STRING, False),
    ],
)
def test_secrets_are_marked(schema: Json, secret: bool) -> None:
    assert _field(schema)["secret"] is secret


def test_attributes_are_wire_names_where_python_lets_them() -> None:
    model = _schemas(Note=_object(**{"class": STRING, "a-b": STRING, "type": STRING, "A": STRING}))
    fields = model["Note"]["x-model"]["fields"]
    assert {key: field["attribute"] for key, field in fields.items()} == {
        "class": "class_",
        "a-b": "a_b",
        "type": "type",
        "A": "A",
    }


def test_what_requests_hold_takes_plain_strings_for_enums() -> None:
    body = {"required": True, "content": _json(_ref("Request"))}
    schemas = _prepared(
        _operation(requestBody=body),
        Request=_object(part=_ref("Part")),
        Part=_union(deep="Deep"),
        Deep=_object(x=STRING),
        Answer=_object(x=STRING),
    )["components"]["schemas"]
    opened = {name: schemas[name]["x-model"]["fields"]["x"]["open"] for name in ("Deep", "Answer")}
    assert opened == {"Deep": True, "Answer": False}


# Cycles


def _late(**schemas: Json) -> dict[str, list[str]]:
    return {
        name: schema["x-model"]["late"]
        for name, schema in _schemas(**schemas).items()
        if "x-model" in schema
    }


def test_cycles_are_imported_late() -> None:
    assert _late(A=_object(b=_ref("B")), B=_object(c=_ref("C")), C=_object(a=_ref("A"))) == {
        "A": ["B", "C"],
        "B": ["A", "C"],
        "C": ["A", "B"],
    }


def test_what_only_leads_to_a_cycle_is_not() -> None:
    late = _late(A=_object(b=_ref("B"), d=_ref("D")), B=_object(b=_ref("B")), D=_object())
    assert late == {"A": [], "B": [], "D": []}


def test_a_cycle_through_a_union_is_none_at_import() -> None:
    late = _late(A=_object(u=_ref("U")), U=_union(b="B"), B=_object(a=_ref("A")))
    assert late == {"A": [], "B": []}


def test_a_cycle_through_what_is_written_in_place_is_one() -> None:
    late = _late(A=_object(e=_ref("E")), E={"oneOf": [STRING, _ref("B")]}, B=_object(a=_ref("A")))
    assert late["B"] == ["A", "E"]


def test_a_property_may_have_the_name_of_a_keyword() -> None:
    schemas = {"A": _object(discriminator=_ref("B"), examples=_ref("C")), "B": {}, "C": {}}
    assert reachable(schemas, [schemas["A"]]) == {"B", "C"}


# Words


@pytest.mark.parametrize(
    ("schema", "sentence"),
    [
        ({}, ""),
        ({"minLength": 1, "maxLength": 256}, "1 to 256 characters."),
        ({"minLength": 1}, "At least 1 character."),
        ({"minLength": 5, "maxLength": 5}, "Exactly 5 characters."),
        ({"maxItems": 1}, "At most 1 item."),
        ({"maxProperties": 16}, "At most 16 entries."),
        ({"minimum": 0}, "At least 0."),
        ({"minimum": 0.5, "maximum": 2}, "0.5 to 2."),
        ({"exclusiveMinimum": 0}, "More than 0."),
        ({"exclusiveMaximum": 1}, "Less than 1."),
        ({"multipleOf": 5}, "A multiple of 5."),
        ({"uniqueItems": True}, "No item twice."),
        ({"pattern": "^a$"}, "Must match `^a$`."),
        ({"format": "date"}, "A date such as `2026-01-31`."),
        ({"const": "x"}, "Always `x`."),
        ({"default": 20}, "Default: `20`."),
        ({"default": False}, "Default: False."),
        (
            {"maxItems": 5, "items": {"maxLength": 9}},
            "At most 5 items; each: at most 9 characters.",
        ),
        (
            {"propertyNames": {"maxLength": 9}, "additionalProperties": {"minLength": 1}},
            "Keys: at most 9 characters; values: at least 1 character.",
        ),
        ({"additionalProperties": True, "items": {}}, ""),
    ],
)
def test_limits_are_said(schema: Json, sentence: str) -> None:
    assert describe("", schema) == sentence
    assert describe("A\n thing", schema) == f"A thing. {sentence}" if sentence else "A thing"


@pytest.mark.parametrize("text", ["Really?", "It is.", "Yes!"])
def test_sentences_end_once(text: str) -> None:
    assert describe(text, {"minimum": 0}) == f"{text} At least 0."


def test_limits_of_the_type_that_is_referred_to_are_said() -> None:
    assert _field({**_ref("Mood"), "default": "a"}, Mood={**STRING, "enum": ["a"]})["doc"] == (
        "Default: `a`."
    )


SHORT = {**STRING, "description": "A short text.", "maxLength": 9}


@pytest.mark.parametrize(
    ("field", "doc"),
    [
        (_ref("Short"), "A short text. At most 9 characters."),
        ({**_ref("Short"), "description": "A name."}, "A name. At most 9 characters."),
        ({**_ref("Short"), "maxLength": 3}, "A short text. At most 3 characters."),
        (
            {"type": "array", "items": _ref("Short"), "description": "Names."},
            "Names. Each: at most 9 characters.",
        ),
        (
            {"type": "object", "additionalProperties": _ref("Short"), "description": "Names."},
            "Names. Values: at most 9 characters.",
        ),
    ],
)
def test_a_shared_scalar_says_its_words_and_limits_where_it_is_used(field: Json, doc: str) -> None:
    assert _field(field, Short=SHORT)["doc"] == doc


def test_a_shared_scalar_is_written_in_place() -> None:
    assert _field(_ref("Short"), Short=SHORT)["shape"] == STRING
    assert "Short" not in _schemas(Note=_object(field=_ref("Short")), Short=SHORT)


def test_the_words_of_a_class_stand_in_the_class_alone() -> None:
    assert _field(_ref("Other"), Other={**_object(), "description": "Another."})["doc"] == ""
