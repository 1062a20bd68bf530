"""The forms that a schema may take in this document. Everything else is an error."""

from __future__ import annotations

from enum import StrEnum

from codegen.document import Json, JsonObject
from codegen.reader.sites import Site

TYPES = ("string", "integer", "number", "boolean", "array", "object")


class Form(StrEnum):
    """The form of a schema; the value is its name in messages."""

    REFERENCE = "a $ref"
    NULLABLE = "a nullable reference"
    UNION = "a union"
    STRING_OR_OBJECT = "a string or an object"
    STRING_OR_ARRAY = "a string or an array"
    OPEN_ENUM = "an open enum"
    ENUM = "an enum"
    CONST = "a const"
    OBJECT = "an object"
    MAP = "a map"
    FREE_JSON = "free JSON"
    ANY = "any JSON"
    ARRAY = "an array"
    SCALAR = "a scalar"
    UNKNOWN = "a schema without a type"


# Each of these is one class in Python, named by its component; all others are written in place.
NAMED_FORMS = (
    Form.OBJECT,
    Form.ENUM,
    Form.OPEN_ENUM,
    Form.UNION,
    Form.STRING_OR_OBJECT,
    Form.STRING_OR_ARRAY,
)

# Those of them that the generator makes a module of.
CLASS_FORMS = (Form.OBJECT, Form.ENUM, Form.UNION)

# What says nothing about the type of a value.
_WORDS = {"title", "description", "examples"}


def types(schema: Site) -> list[str]:
    """The schema's types, null included; unknown ones and other values left out."""
    stated = schema.value.get("type")
    names = stated if isinstance(stated, list) else [stated]
    return [name for name in names if isinstance(name, str) and name in (*TYPES, "null")]


def base_type(schema: Site) -> str:
    """The schema's type apart from null; "" if it states none or several."""
    names = [name for name in types(schema) if name != "null"]
    return names[0] if len(names) == 1 else ""


def is_nullable(schema: Site) -> bool:
    """Whether the schema itself takes null."""
    return "null" in types(schema) or any(is_null(one.value) for one in schema.children("oneOf"))


def form(schema: Site) -> Form:
    """The form that the schema has, or is meant to have: mistakes inside are left to the rules."""
    value = schema.value
    if "$ref" in value:
        return Form.REFERENCE
    if "discriminator" in value:
        return Form.UNION
    for keyword in ("oneOf", "anyOf"):
        if keyword in value:
            branches = list(schema.children(keyword))
            nullable = any(is_null(branch.value) for branch in branches)
            return Form.NULLABLE if nullable else _form_of_choice(keyword, branches)
    if "enum" in value:
        return Form.ENUM
    if "const" in value:
        return Form.CONST
    return _form_of_type(schema)


def _form_of_choice(keyword: str, branches: list[Site]) -> Form:
    if keyword == "anyOf":
        return Form.OPEN_ENUM
    if any(base_type(branch) == "array" for branch in branches):
        return Form.STRING_OR_ARRAY
    return Form.UNION if all(map(_names_object, branches)) else Form.STRING_OR_OBJECT


def _names_object(branch: Site) -> bool:
    """Whether it is a reference to an object."""
    target: Json = branch.document
    for key in branch.text("$ref").removeprefix("#/").split("/"):
        target = target.get(key) if isinstance(target, dict) else None
    return isinstance(target, dict) and target.get("type") == "object"


def _form_of_type(schema: Site) -> Form:
    match base_type(schema):
        case "array":
            return Form.ARRAY
        case "object" if "properties" not in schema.value:
            extras = schema.value.get("additionalProperties")
            if isinstance(extras, dict):
                return Form.MAP
            return Form.FREE_JSON if extras is True else Form.OBJECT
        case "object":
            return Form.OBJECT
        case "":
            return Form.UNKNOWN if schema.value.keys() - _WORDS else Form.ANY
        case _:
            return Form.SCALAR


def is_null(schema: JsonObject) -> bool:
    """Whether a schema is `{type: 'null'}`."""
    return schema.get("type") == "null"
