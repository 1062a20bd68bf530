"""Functions as tools that the client carries out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..core.serialization.decoding import is_object
from ..tools.declaring import declare


def declare_client_tools(tools: Sequence[Any]) -> list[Any]:
    """The JSON of tools, among which may be functions and objects with tools.

    Raises ConfigurationError for what no agent can call, and for two tools of one name.
    """
    return [_written(tool) for tool in declare(tools)]


def _written(tool: Any) -> Any:
    """A tool as this service has it: what `Tool.to_dict` gives names its parts differently."""
    if not is_object(tool) or tool.get("type") != "custom":
        return tool
    return {
        "type": "client_side",
        "name": tool.get("name"),
        "description": tool.get("description"),
        "parameters": tool.get("input_schema"),
    }
