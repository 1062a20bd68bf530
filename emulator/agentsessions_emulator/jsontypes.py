"""JSON values as they travel through the emulator."""

import json
from typing import Any, TypeAlias, TypeGuard

JsonObject: TypeAlias = dict[str, Any]
"""A decoded JSON object."""

JsonObjects: TypeAlias = list[JsonObject]
"""A list of them. In a class with a method `list`, that name cannot be used for a type."""


def is_object(value: object) -> TypeGuard[JsonObject]:
    """Whether a decoded JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether a decoded JSON value is a list."""
    return isinstance(value, list)


_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def dump(data: JsonObject | list[Any] | None) -> str:
    """Compact JSON."""
    return _encoder.encode(data)
