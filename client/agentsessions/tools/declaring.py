"""Tools as requests declare them to an agent."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ..core.errors import ConfigurationError
from ..core.serialization.decoding import is_object


def declare(tools: Sequence[Any]) -> list[Any]:
    """The JSON of toolsets and tools, among which may be functions and objects with tools.

    Raises ConfigurationError for what no agent can call, and for two tools of one name.
    """
    declared = [each for tool in tools for each in _declarations(tool)]
    names: set[str] = set()
    for each in declared:
        name = each.get("name") if is_object(each) else None
        if name in names:
            raise ConfigurationError(f"there are two tools of the name {name!r}")
        if name is not None:
            names.add(name)
    return declared


def _declarations(tool: Any) -> Iterator[Any]:
    if tool is None or isinstance(tool, str | int | float | dict | list):  # for the service
        yield tool
        return
    from .collect import collect_tools  # most agents have no functions

    for each in collect_tools([tool]).values():
        yield each.to_dict()
