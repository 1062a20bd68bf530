"""How a built-in tool refuses."""

from __future__ import annotations


class ToolFailure(Exception):
    """A call that cannot be carried out; the message is for the model, and says what to do instead."""
