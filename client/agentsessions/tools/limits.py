"""What the service takes for a tool, checked before anything is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ..core.errors import ConfigurationError
from ..core.serialization.decoding import is_object

BUILT_IN: Final = frozenset(
    {"bash", "read", "write", "edit", "glob", "grep", "web_fetch", "web_search"}
)
_NAME = re.compile(r"[A-Za-z0-9_-]{1,128}")
_PROPERTY = re.compile(r"[A-Za-z0-9_.-]{1,64}")


def check_name(name: str, where: str) -> None:
    """Raise ConfigurationError for a name that no tool can have."""
    if not _NAME.fullmatch(name):
        raise ConfigurationError(
            f"{where}: a tool cannot be called {name!r}: a name is 1 to 128 letters of the "
            "alphabet, digits, `_` and `-`; give another one as name="
        )
    if name.startswith("mcp__"):
        raise ConfigurationError(
            f"{where}: a tool cannot be called {name!r}: names with mcp__ are those of MCP servers"
        )


def check_declaration(name: str, description: str, where: str) -> None:
    """Raise ConfigurationError for what only an agent's declaration of a tool must not be."""
    if name in BUILT_IN:
        raise ConfigurationError(
            f"{where}: {name!r} is the name of a built-in tool; give another one as name="
        )
    if not description.strip():
        raise ConfigurationError(
            f"{where}: an agent cannot use a tool without a description: write a docstring or "
            "give description="
        )


def check_schema(schema: Mapping[str, Any], where: str) -> None:
    """Raise ConfigurationError for an input schema that the service refuses."""
    if schema.get("type") != "object":
        raise ConfigurationError(f'{where}: /type of an input schema must be "object"')
    for keyword in ("oneOf", "anyOf", "allOf"):
        if keyword in schema:
            raise ConfigurationError(f"{where}: /{keyword} cannot be at the top of an input schema")
    properties: object = schema.get("properties") or {}
    if not is_object(properties):
        raise ConfigurationError(f"{where}: /properties of an input schema must be a mapping")
    for name in properties:
        if not _PROPERTY.fullmatch(name):
            raise ConfigurationError(
                f"{where}: /properties/{name} cannot be called so: a name is 1 to 64 letters of "
                "the alphabet, digits, `_`, `.` and `-`"
            )
