"""Which schemas refer to which: needed to import in an order that works."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

SCHEMAS = "#/components/schemas/"


def reachable(
    schemas: Mapping[str, Any], roots: Iterable[Any], *, at_import: bool = False
) -> set[str]:
    """The components that `roots` refer to, and those that these refer to, and so on.

    With `at_import` only those that importing the roots imports: a union loads its members later.
    """
    found: set[str] = set()
    waiting = [name for root in roots for name in _names(root)]
    while waiting:
        name = waiting.pop()
        if at_import and "discriminator" in schemas[name]:
            continue
        if name not in found:
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
