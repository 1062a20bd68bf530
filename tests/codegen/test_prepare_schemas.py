"""What the generator would lose of schemas is carried where it keeps it."""

from __future__ import annotations

import pytest

from codegen.reader import Reader
from tests.codegen.pieces import (
    STRING,
    Json,
    document_of,
    facts_of,
    json_content,
    object_of,
    operation_of,
    prepared_document,
    prepared_field,
    prepared_schemas,
    ref,
    union_of,
)


def test_unions_become_objects_with_a_table() -> None:
    schemas = prepared_schemas(
        Shape={**union_of("kind", circle="Circle", square="Square"), "description": "A\n shape."},
        Circle=object_of(kind={**STRING, "const": "circle"}),
        Square=object_of(kind={**STRING, "const": "square"}),
    )
    assert schemas["Shape"] == {
        "type": "object",
        "x-union": {
            "tag": "kind",
            "members": {"circle": "Circle", "square": "Square"},
            "objects": ["Circle", "Square"],
            "sent": False,
            "tools": False,
            "doc": "A shape.",
        },
    }


def test_unions_inside_unions_give_their_members() -> None:
    outer = {
        "oneOf": [ref("Inner"), ref("Square")],
        "discriminator": {"propertyName": "type", "mapping": {"square": ref("Square")["$ref"]}},
    }
    schemas = prepared_schemas(
        Outer=outer, Inner=union_of(circle="Circle"), Circle=object_of(), Square=object_of()
    )
    assert schemas["Outer"]["x-union"]["members"] == {"square": "Square", "circle": "Circle"}


def test_a_union_with_a_second_tag_is_one_member_of_several_objects() -> None:
    schemas = prepared_schemas(
        Outer=union_of(image="Image", text="Text"),
        Image=union_of("source", url="Linked", data="Inline"),
        Linked=object_of(),
        Inline=object_of(),
        Text=object_of(),
    )
    assert schemas["Outer"]["x-union"]["members"] == {"image": "Image", "text": "Text"}
    assert schemas["Outer"]["x-union"]["objects"] == ["Linked", "Inline", "Text"]


def test_members_without_tags_are_known_by_the_first_required_key_of_their_own() -> None:
    schemas = prepared_schemas(
        Refusal={"oneOf": [ref("Denied"), ref("Late")]},
        Denied={**object_of(name=STRING, by=STRING), "required": ["name", "by"]},
        Late={**object_of(name=STRING, at=STRING), "required": ["name", "at"]},
    )
    union = schemas["Refusal"]["x-union"]
    assert (union["tag"], union["members"]) == (None, {"by": "Denied", "at": "Late"})


def test_passwords_of_a_body_are_named_however_deep_they_are() -> None:
    secret = {**STRING, "format": "password"}
    old_secret = {"type": ["string", "null"], "format": "password"}
    schemas = {
        "Note": object_of(locks={"type": "object", "additionalProperties": ref("Lock")}),
        "Lock": object_of(one=old_secret, key=secret, hint=STRING, inner=ref("Either")),
        "Either": union_of(pin="Pin"),
        "Pin": object_of(pins={"type": "array", "items": secret}, note=ref("Note")),
        "Answer": object_of(token=secret),
    }
    body = {"required": True, "content": json_content(ref("Note"))}
    prepared = prepared_document(operation_of(requestBody=body), **schemas)
    facts = prepared["paths"]["/v1/notes"]["post"]["responses"]["204"]["x-op"]
    assert facts["secrets"] == ["key", "one", "pins"]
    assert facts_of()["secrets"] == []


def test_enums_stay_enums() -> None:
    schemas = prepared_schemas(Mood={**STRING, "enum": ["a", "2nd"], "description": "A\n mood."})
    assert schemas["Mood"] == {
        **STRING,
        "enum": ["a", "2nd"],
        "x-enum-varnames": ["A", "VALUE_2ND"],
        "description": "A mood.",
    }


def test_an_open_enum_is_the_enum_it_knows() -> None:
    others: Json = {
        "Known": {**STRING, "enum": ["a"]},
        "Open": {"anyOf": [ref("Known"), STRING]},
    }
    assert prepared_field(ref("Open"), **others)["shape"] == ref("Known")
    assert "Open" not in prepared_schemas(**others)


def test_strings_or_objects_are_written_in_place() -> None:
    others: Json = {"Either": {"oneOf": [STRING, ref("Thing")]}, "Thing": object_of()}
    assert prepared_field(ref("Either"), **others)["shape"] == {"oneOf": [STRING, ref("Thing")]}
    assert "Either" not in prepared_schemas(**others)


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
        (ref("Thing"), ref("Thing"), []),
        (STRING, STRING, []),
    ],
)
def test_maps_travel_as_lists(schema: Json, shape: Json, containers: list[str]) -> None:
    field = prepared_field(schema, Thing=object_of())
    assert (field["shape"], field["containers"]) == (shape, containers)


def test_nullable_references_stay() -> None:
    nullable = {"oneOf": [ref("Thing"), {"type": "null"}], "description": "It."}
    field = prepared_field(nullable, Thing=object_of())
    assert field["shape"] == {"oneOf": [ref("Thing"), {"type": "null"}]}
    assert field["doc"] == "It."


@pytest.mark.parametrize("form", ["date-time", "binary"])
def test_formats_with_a_type_of_their_own_stay(form: str) -> None:
    assert prepared_field({**STRING, "format": form})["shape"] == {**STRING, "format": form}


@pytest.mark.parametrize("form", ["date", "password", "uri", "email"])
def test_other_formats_are_plain_strings(form: str) -> None:
    assert prepared_field({**STRING, "format": form})["shape"] == STRING


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
    assert prepared_field(schema)["secret"] is secret


def test_attributes_are_wire_names_where_python_lets_them() -> None:
    model = prepared_schemas(
        Note=object_of(**{"class": STRING, "a-b": STRING, "type": STRING, "A": STRING})
    )
    fields = model["Note"]["x-model"]["fields"]
    assert {key: field["attribute"] for key, field in fields.items()} == {
        "class": "class_",
        "a-b": "a_b",
        "type": "type",
        "A": "A",
    }


def test_what_requests_hold_is_told_from_what_responses_hold() -> None:
    request = {"required": True, "content": json_content(ref("Request"))}
    response = {"200": {"description": "It.", "content": json_content(ref("Answer"))}}
    schemas = prepared_document(
        operation_of(requestBody=request, responses=response),
        Request=object_of(part=ref("Part")),
        Part=union_of(deep="Deep", both="Both"),
        Deep=object_of(x=STRING),
        Both=object_of(x=STRING),
        Answer=object_of(both=ref("Both")),
        Webhook=object_of(x=STRING),
    )["components"]["schemas"]
    assert schemas["Part"]["x-union"]["sent"]
    models = {name: one["x-model"] for name, one in schemas.items() if "x-model" in one}
    assert {name: (model["sent"], model["read"]) for name, model in models.items()} == {
        "Request": (True, False),
        "Deep": (True, False),
        "Both": (True, True),
        "Answer": (False, True),
        "Webhook": (False, True),
    }


@pytest.mark.parametrize(
    ("schema", "is_open"),
    [
        (ref("Known"), False),
        (ref("Open"), True),
        ({"type": "array", "items": ref("Open")}, True),
        ({"type": "object", "additionalProperties": ref("Open")}, True),
        ({"oneOf": [ref("Open"), ref("Other")]}, True),
        ({"oneOf": [ref("Open"), {"type": "null"}]}, True),
        ({"oneOf": [ref("Known"), ref("Other")]}, False),
    ],
)
def test_what_takes_any_text_is_open(schema: Json, is_open: bool) -> None:
    schemas = prepared_schemas(
        Note=object_of(x=schema),
        Other=object_of(x=STRING),
        Known={**STRING, "enum": ["a"]},
        Open={"anyOf": [ref("Known"), STRING]},
    )
    assert schemas["Note"]["x-model"]["fields"]["x"]["open"] is is_open


def test_an_object_that_may_hold_anything_else_is_open() -> None:
    schemas = prepared_schemas(
        Note=object_of(x=STRING), Open={**object_of(x=STRING), "additionalProperties": True}
    )
    assert [schemas[name]["x-model"]["open"] for name in ("Note", "Open")] == [False, True]


def test_a_property_may_have_the_name_of_a_keyword() -> None:
    schemas = {"A": object_of(discriminator=ref("B"), examples=ref("C")), "B": {}, "C": {}}
    reader = Reader(document_of(None, **schemas))
    roots = [schema for schema in reader.all("schema") if schema.name == "A"]
    assert {component.name for component in reader.reachable(roots)} == {"B", "C"}


def test_limits_of_the_type_that_is_referred_to_are_said() -> None:
    assert prepared_field({**ref("Mood"), "default": "a"}, Mood={**STRING, "enum": ["a"]})[
        "doc"
    ] == ("Default: `a`.")


SHORT = {**STRING, "description": "A short text.", "maxLength": 9}


@pytest.mark.parametrize(
    ("field", "doc"),
    [
        (ref("Short"), "A short text. At most 9 characters."),
        ({**ref("Short"), "description": "A name."}, "A name. At most 9 characters."),
        ({**ref("Short"), "maxLength": 3}, "A short text. At most 3 characters."),
        (
            {"type": "array", "items": ref("Short"), "description": "Names."},
            "Names. Each: at most 9 characters.",
        ),
        (
            {"type": "object", "additionalProperties": ref("Short"), "description": "Names."},
            "Names. Values: at most 9 characters.",
        ),
    ],
)
def test_a_shared_scalar_says_its_words_and_limits_where_it_is_used(field: Json, doc: str) -> None:
    assert prepared_field(field, Short=SHORT)["doc"] == doc


def test_a_shared_scalar_is_written_in_place() -> None:
    assert prepared_field(ref("Short"), Short=SHORT)["shape"] == STRING
    assert "Short" not in prepared_schemas(Note=object_of(field=ref("Short")), Short=SHORT)


def test_the_words_of_a_class_stand_in_the_class_alone() -> None:
    other = {**object_of(), "description": "Another."}
    assert prepared_field(ref("Other"), Other=other)["doc"] == ""
