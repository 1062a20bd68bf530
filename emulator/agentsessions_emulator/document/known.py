"""What a schema knows of a value: the fields that it has no word for are left out."""

from collections.abc import Mapping
from typing import Any

from agentsessions_emulator.document.validation import union_members
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object

_FORMS = ("oneOf", "anyOf")


def known_part(value: Any, schema: JsonObject, schemas: Mapping[str, JsonObject]) -> Any:
    """A value that fits, without the fields that are not known.

    Where nothing tells which of several forms a value has, it is left as it is.
    """
    if "$ref" in schema:
        return known_part(value, schemas[schema["$ref"]], schemas)
    if "discriminator" in schema and is_object(value):
        tag = value[schema["discriminator"]["propertyName"]]
        return known_part(value, schemas[union_members(schema, schemas)[tag]], schemas)
    for form in _FORMS:
        if form in schema:
            return _of_one_form(value, schema[form], schemas)
    if is_list(value) and "items" in schema:
        return [known_part(item, schema["items"], schemas) for item in value]
    if is_object(value) and "properties" in schema:
        fields = schema["properties"]
        return {
            name: known_part(field, fields[name], schemas)
            for name, field in value.items()
            if name in fields
        }
    return value


def _of_one_form(value: Any, forms: list[JsonObject], schemas: Mapping[str, JsonObject]) -> Any:
    """By the only form that such a value can have."""
    wanted = "array" if is_list(value) else "object" if is_object(value) else None
    fitting = [form for form in forms if wanted in _types(form, schemas)]
    return known_part(value, fitting[0], schemas) if len(fitting) == 1 else value


def _types(schema: JsonObject, schemas: Mapping[str, JsonObject]) -> list[str]:
    while "$ref" in schema:
        schema = schemas[schema["$ref"]]
    if "discriminator" in schema:
        return ["object"]
    declared = schema.get("type", [])
    return [declared] if isinstance(declared, str) else declared
