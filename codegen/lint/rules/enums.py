"""Enums, consts and defaults: the values themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.document import Json
from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.names import enum_member
from codegen.reader.forms import Form, base_type, form, types
from codegen.reader.sites import Site

_PYTHON_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}
_HARMLESS = re.compile(r"[^\"'\\]*")
_WITH_DEFAULT = (Form.SCALAR, Form.ENUM, Form.OPEN_ENUM, Form.STRING_OR_OBJECT)


@rule("schema")
def enum_values(_: Index, site: Site) -> Iterator[Finding]:
    """Enums are of strings; null makes three classes out of one, other types fail."""
    values = site.items("enum")
    if "enum" in site.value and not values:
        yield Finding(site.at("enum"), "enum without values", "list them, or leave enum out")
    if "enum" in site.value and types(site) not in ([], ["string"]):
        message = f"enum of type {' or '.join(types(site))}"
        yield Finding(site.at("enum"), message, "write type: string; null goes where it is used")
    for position, value in enumerate(values):
        where = site.at("enum", position)
        if value is None:
            remedy = "take it out and write oneOf: [{$ref: ...}, {type: 'null'}] where it is used"
            yield Finding(where, "null inside an enum", remedy)
        elif not isinstance(value, str):
            spelt = str(value).lower() if isinstance(value, bool) else value
            message = f"enum value {spelt} is not a string"
            yield Finding(where, message, f"quote it: '{spelt}', or describe the numbers in words")


@rule("schema")
def enum_members(_: Index, site: Site) -> Iterator[Finding]:
    """Values with one Python name overwrite each other; values that differ in case crash."""
    first: dict[str, str] = {}
    for position, value in enumerate(site.items("enum")):
        if not isinstance(value, str):
            continue
        where = site.at("enum", position)
        member = enum_member(value, position)
        if first.get(member) == value:
            yield Finding(where, f"enum value {value!r} is listed twice", "keep one")
        elif member in first:
            message = f"enum values {first[member]!r} and {value!r} are both {member} in Python"
            yield Finding(where, message, "keep one, or make it a plain string")
        elif not value[:1].isalpha() and not value[:1].isdecimal():
            message = f"enum value {value!r} would be called {member}, after its place in the list"
            yield Finding(where, message, "make it a plain string")
        first.setdefault(member, value)


@rule("schema")
def const_value(_: Index, site: Site) -> Iterator[Finding]:
    """A const is a string, an integer or a boolean, and of the type beside it."""
    if "const" not in site.value:
        return
    value = site.value["const"]
    where = site.at("const")
    if "enum" in site.value:
        yield Finding(where, "const beside enum", "keep one of the two")
    if not isinstance(value, str | int):
        message = f"const {_spelt(value)} is not supported"
        yield Finding(where, message, "use a string, an integer or a boolean")
    elif "null" in types(site):
        yield Finding(where, "a const that may be null", "write type: string")
    elif base_type(site) and not _is_of(value, base_type(site)):
        message = f"const {_spelt(value)} is not of type {base_type(site)}"
        yield Finding(where, message, _quote_or_retype(value, base_type(site)))


@rule("schema")
def default_value(index: Index, site: Site) -> Iterator[Finding]:
    """A default must be a scalar that its own schema accepts."""
    if "default" not in site.value:
        return
    value = site.value["default"]
    where = site.at("default")
    schema = index.non_null(site)
    if isinstance(value, list | dict) or value is None:
        message = f"default {_spelt(value)} is lost"
        yield Finding(where, message, "leave it out and say it in the description")
    elif schema is None:
        return
    elif form(schema) not in _WITH_DEFAULT:
        message = f"default for {form(schema)} is lost"
        yield Finding(where, message, "leave it out and say it in the description")
    elif isinstance(value, str) and not _HARMLESS.fullmatch(value):
        message = "a default with quotes or backslashes is corrupted by the generator"
        yield Finding(where, message, "leave it out and say it in the description")
    elif form(schema) is Form.SCALAR and not _is_of(value, base_type(schema)):
        message = f"default {_spelt(value)} is not of type {base_type(schema)}"
        yield Finding(where, message, _quote_or_retype(value, base_type(schema)))
    else:
        for mismatch in index.mismatches(site, value):
            message = f"the default does not fit its schema: {mismatch.message}"
            yield Finding(where, message, "correct one of the two")


def _is_of(value: Json, type_name: str) -> bool:
    if isinstance(value, bool):
        return type_name == "boolean"
    return isinstance(value, _PYTHON_TYPES.get(type_name, object))


def _spelt(value: Json) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return repr(value)
        case _:
            return str(value)


def _quote_or_retype(value: Json, type_name: str) -> str:
    if type_name == "string" and isinstance(value, bool | int | float):
        return f"quote it: '{_spelt(value)}'"
    return f"write a value of type {type_name}"
