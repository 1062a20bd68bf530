"""What a run wants to have done, next to the steps of `agentsessions.core.steps`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, NamedTuple, TypeVar

from ..core.request.operation import Call
from ..core.steps import Ask, Wait
from ..tools.context import ToolContext
from ..tools.functions import Tool

T = TypeVar("T")


class Attach(NamedTuple):
    """Follow a session; the outcome is the follow. It ends with the turn, unless `until` is the
    caller's.
    """

    stream: Call[Any, Any]
    after: str | int | None = None
    send: Call[Any, Any] | None = None
    until: Callable[[Any], bool] | None = None


class Next(NamedTuple):
    """Wait for the next event; the outcome is that, or None at the end."""


class Confirm(NamedTuple):
    """Have it decided whether a tool may run; the outcome is what was said."""

    about: Any


class RunTool(NamedTuple):
    """Run a tool; the outcome is its result."""

    tool: Tool
    input: dict[str, Any]
    context: ToolContext


class Begin(NamedTuple):
    """Carry out these steps too, beside everything else."""

    work: Generator[RunTool | Ask | Wait, Any, None]


class Emit(NamedTuple):
    """Hand out an event."""

    event: Any


class Say(NamedTuple):
    """Hand out words of the agent."""

    text: str


Work = RunTool | Ask | Wait
Step = Attach | Next | Confirm | Begin | Emit | Say | Work
Steps = Generator[Step, Any, T]
