"""How a built-in tool refuses."""

from __future__ import annotations


class ToolError(Exception):
    """A call that cannot be carried out; the message tells the model what to do instead."""
