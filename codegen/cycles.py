"""Which schemas refer to which: needed to import in an order that works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

SCHEMAS = "#/components/schemas/"


def references(value: Any, schemas: Mapping[str, Any]) -> set[str]:
    """The components that `value` refers to; those that are only inlined are looked through."""
    found: set[str] = set()
    for name in _names(value):
        target = schemas[name]
        found.add(name)
        if "discriminator" not in target and target.get("type") != "object":
            found |= references(target, schemas)
    return found


def reachable(schemas: Mapping[str, Any], roots: Iterable[Any]) -> set[str]:
    """The components that can be reached from `roots`, themselves not counted."""
    found: set[str] = set()
    waiting = [name for root in roots for name in _names(root)]
    while waiting:
        name = waiting.pop()
        if name not in found and name in schemas:
            found.add(name)
            waiting.extend(_names(schemas[name]))
    return found


def _names(value: Any) -> Iterator[str]:
    match value:
        case {"$ref": str(reference)} if reference.startswith(SCHEMAS):
            yield reference.removeprefix(SCHEMAS)
        case dict():
            for key, member in cast("dict[str, Any]", value).items():
                if key == "properties":  # its keys are names, not keywords
                    yield from _names(list(member.values()))
                elif key not in ("discriminator", "examples"):
                    yield from _names(member)
        case [*members]:
            for member in members:
                yield from _names(member)
        case _:
            return
