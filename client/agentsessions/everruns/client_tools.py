"""Functions as tools that the client carries out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..tools.limits import check_description

if TYPE_CHECKING:
    from ..tools.functions import Tool


def declaration(tool: Tool) -> dict[str, Any]:
    """The tool as agents and sessions take it. Raises ConfigurationError without a description."""
    check_description(tool.description, repr(tool))
    return {
        "type": "client_side",
        "name": tool.name,
        "description": tool.description,
        "parameters": tool.input_schema,
    }
