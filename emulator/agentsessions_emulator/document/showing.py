"""Values shown through a schema: what the schema does not list is left out."""

from typing import Any

from agentsessions_emulator.document.validation import union_members
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object


def show(value: Any, schema: JsonObject, schemas: dict[str, JsonObject]) -> Any:
    """`value` without the fields, however deep, that `schema` does not list.

    Objects whose fields are free stay as they are. `schemas` are what references lead to.
    """
    if is_list(value):
        items = _resolved(value, schema, schemas).get("items", {})
        return [show(item, items, schemas) for item in value]
    if not is_object(value):
        return value
    schema = _resolved(value, schema, schemas)
    known: JsonObject = schema.get("properties", {})
    if not known or "additionalProperties" in schema:
        return value
    return {
        name: show(field, known[name], schemas) if isinstance(field, dict | list) else field
        for name, field in value.items()
        if name in known
    }


def _resolved(value: object, schema: JsonObject, schemas: dict[str, JsonObject]) -> JsonObject:
    """The schema behind references, and of a union the member that is for `value`."""
    while True:
        if "$ref" in schema:
            schema = schemas[schema["$ref"]]
        elif "discriminator" in schema and is_object(value):
            tag = value[schema["discriminator"]["propertyName"]]
            schema = schemas[union_members(schema, schemas)[tag]]
        elif "oneOf" in schema:
            schema = next(branch for branch in schema["oneOf"] if branch.get("type") != "null")
        else:
            return schema
