"""Schemas: their type, and which forms may stand in place and which need a name."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Finding, rule
from codegen.lint.engine.spelling import did_you_mean
from codegen.reader.forms import NAMED_FORMS, TYPES, Form, form, types
from codegen.reader.sites import Site

_SYNONYMS = {
    "str": "string",
    "text": "string",
    "date": "string, format: date",
    "datetime": "string, format: date-time",
    "date-time": "string, format: date-time",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "list": "array",
    "dict": "object",
    "map": "object, additionalProperties: {type: string}",
    "file": "string, format: binary",
}
_IN_UNION = ("oneOf", "anyOf")


@rule("schema")
def schema_type(_: Index, site: Site) -> Iterator[Finding]:
    """The type is one name, or one name and 'null'."""
    stated = site.value.get("type")
    where = site.at("type")
    if "type" not in site.value:
        return
    names = stated if isinstance(stated, list) else [stated]
    for name in names:
        if name is None:
            message = "the type null is read as a null value"
            yield Finding(where, message, "quote it: 'null'")
        elif not isinstance(name, str) or name not in (*TYPES, "null"):
            synonym = _SYNONYMS.get(str(name), "")
            otherwise = f"write one of {', '.join(TYPES)}"
            remedy = (
                f"write type: {synonym}" if synonym else did_you_mean(str(name), TYPES, otherwise)
            )
            yield Finding(where, f"unknown type {name}", remedy)
    known = types(site)
    if len(known) != len(names):
        return
    if isinstance(stated, list) and sorted(name == "null" for name in known) != [False, True]:
        message = f"the type list {known} is not one type and 'null'"
        yield Finding(where, message, "write type: T, or type: [T, 'null']")
    elif stated == "null" and site.keyword not in _IN_UNION:
        yield Finding(where, "a schema that is always null", "write type: [T, 'null']")


@rule("schema")
def schema_without_type(_: Index, site: Site) -> Iterator[Finding]:
    """Limits and values without a type would be those of any JSON."""
    value = site.value
    stated = any(key in value for key in ("type", "$ref", "oneOf", "anyOf", "discriminator"))
    if stated or form(site) is Form.ANY:
        return
    if "properties" in value or "additionalProperties" in value:
        remedy = "add type: object"
    elif "items" in value:
        remedy = "add type: array"
    elif "enum" in value or "const" in value:
        remedy = "add type: string"
    else:
        remedy = "state the type; any JSON is {} with a description alone"
    yield Finding(site.pointer, "schema without a type", remedy)


@rule("schema")
def inline_class(_: Index, site: Site) -> Iterator[Finding]:
    """What becomes a class needs a name that people can import and that stays the same."""
    found = form(site)
    if site.is_component or site.keyword in _IN_UNION or found not in NAMED_FORMS:
        return
    if found is Form.OBJECT and "properties" not in site.value:
        message = "an object without properties"
        remedy = "free JSON is {type: object, additionalProperties: true}"
    else:
        message = f"{found} without a name"
        remedy = "move it to components/schemas and refer to it"
        values = site.items("enum")
        if len(values) == 1 and site.keyword == "properties":
            message, remedy = "an enum of one value", f"write const: {values[0]}"
    yield Finding(site.pointer, message, remedy)


@rule("schema")
def component_form(_: Index, site: Site) -> Iterator[Finding]:
    """A component is a class, or a scalar that is put in place of each reference to it."""
    found = form(site)
    if not site.is_component or found in (*NAMED_FORMS, Form.SCALAR, Form.UNKNOWN):
        return
    remedy = "write it where it is used"
    if found is Form.REFERENCE:
        remedy = "refer to the other component where it is used"
    elif found is Form.NULLABLE:
        remedy = "say that it is nullable where it is used"
    yield Finding(site.pointer, f"component {site.name} is {found} and gets no class", remedy)


@rule("schema")
def nullable_component(_: Index, site: Site) -> Iterator[Finding]:
    """A class cannot be null; a reference to it can."""
    if site.is_component and form(site) is Form.OBJECT and "null" in types(site):
        message = f"component {site.name} is nullable"
        remedy = "write oneOf: [{$ref: ...}, {type: 'null'}] where it is used"
        yield Finding(site.at("type"), message, remedy)


@rule("schema")
def array_without_items(_: Index, site: Site) -> Iterator[Finding]:
    """The generator drops the model that has it."""
    if "array" in types(site) and "items" not in site.value:
        yield Finding(site.pointer, "array without items", "add items: {type: ...}")


@rule("schema")
def const_outside_property(_: Index, site: Site) -> Iterator[Finding]:
    """A const is the tag of an object; anywhere else it says nothing to a caller."""
    place = site.parent.kind if site.parent else ""
    if form(site) is Form.CONST and site.keyword != "properties" and not site.is_component:
        message = f"a const in a {place} is not supported"
        yield Finding(site.pointer, message, "use a const only as a property of an object")
