"""Values shown through a schema: what the schema does not list is left out."""

from collections.abc import Callable
from typing import Any, TypeAlias

from agentsessions_emulator.document.validation import union_members
from agentsessions_emulator.jsontypes import JsonObject, is_object

View: TypeAlias = Callable[[Any], Any]
"""Gives a value without the fields, however deep, that its schema does not list."""

_CONTAINERS = frozenset({dict, list})


def view_of(schema: JsonObject, schemas: dict[str, JsonObject]) -> View:
    """The view through `schema`, worked out once; `schemas` are what references lead to.

    Objects whose fields are free are shown as they are.
    """
    known: dict[str, View] = {}

    def referenced(target: str) -> View:
        def show(value: Any) -> Any:
            if target not in known:  # not before it is needed: schemas may lead back to themselves
                known[target] = view(schemas[target])
            return known[target](value)

        return show

    def view(schema: JsonObject) -> View:
        if "$ref" in schema:
            return referenced(schema["$ref"])
        if "discriminator" in schema:
            members = union_members(schema, schemas)
            views = {tag: referenced(target) for tag, target in members.items()}
            return _by_tag(schema["discriminator"]["propertyName"], views)
        if "oneOf" in schema:
            return _unless_null(view(next(b for b in schema["oneOf"] if b.get("type") != "null")))
        if "items" in schema:
            return _of_list(view(schema["items"]))
        if "properties" in schema and "additionalProperties" not in schema:
            return _of_object({name: view(field) for name, field in schema["properties"].items()})
        if is_object(values := schema.get("additionalProperties")):
            return _of_map(view(values))
        return _as_is

    return view(schema)


def _of_object(fields: dict[str, View]) -> View:
    return lambda value: {
        name: fields[name](field) if field and type(field) in _CONTAINERS else field
        for name, field in value.items()
        if name in fields
    }


def _of_map(view: View) -> View:
    if view is _as_is:
        return _as_is
    return lambda value: {name: view(field) for name, field in value.items()}


def _of_list(view: View) -> View:
    if view is _as_is:
        return _as_is
    return lambda value: [view(item) for item in value]


def _unless_null(view: View) -> View:
    return lambda value: value if value is None else view(value)


def _by_tag(tag: str, views: dict[str, View]) -> View:
    return lambda value: views[value[tag]](value)


def _as_is(value: Any) -> Any:
    return value
