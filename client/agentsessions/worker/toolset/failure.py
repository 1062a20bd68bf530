"""How a built-in tool refuses."""

from __future__ import annotations


class ToolFailure(Exception):  # noqa: N818  # no bug: it is the answer
    """A call that cannot be carried out; the message tells the model what to do instead."""
