"""Whether a JSON value fits a schema, as far as agents get it wrong: types, enums, missing and
unknown names. What else a schema says is left to the function.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..core.serialization.decoding import is_array, is_object, kind

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}


def find_mistakes(value: Any, schema: Any, at: str = "") -> Iterator[str]:
    """What is wrong with a value, a line each, with the path to it."""
    if not is_object(schema):
        return
    wanted = schema.get("type", [])
    types = [wanted] if isinstance(wanted, str) else wanted
    if types and not any(_is_a(value, each) for each in types):
        yield f"{at or 'the input'}: must be {' or '.join(types)}, not {kind(value)}"
    elif "enum" in schema and value not in schema["enum"]:
        yield f"{at}: must be one of {', '.join(map(repr, schema['enum']))}, not {value!r}"
    elif is_object(value):
        yield from _in_object(value, schema, f"{at}." if at else "")
    elif is_array(value):
        for index, item in enumerate(value):
            yield from find_mistakes(item, schema.get("items"), f"{at}[{index}]")


def _in_object(value: Mapping[str, Any], schema: Mapping[str, Any], prefix: str) -> Iterator[str]:
    properties: Mapping[str, Any] = schema.get("properties") or {}
    for name in schema.get("required") or ():
        if name not in value:
            yield f"{prefix}{name}: is missing"
    for name, item in value.items():
        if name in properties:
            yield from find_mistakes(item, properties[name], prefix + name)
        elif schema.get("additionalProperties") is False:
            yield f"{prefix}{name}: there is no such argument"


def _is_a(value: Any, type_name: str) -> bool:
    if isinstance(value, bool):
        return type_name == "boolean"
    if isinstance(value, float) and type_name == "integer":
        return value.is_integer()
    return isinstance(value, _TYPES.get(type_name, (object,)))
