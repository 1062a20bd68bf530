"""`tool`: from a function to a `Tool`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from inspect import currentframe
from typing import TYPE_CHECKING, Any, overload

from .making import make_tool

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, TypeVar

    from .functions import Tool

    P = ParamSpec("P")
    R = TypeVar("R")


@overload
def tool(
    function: Callable[P, R],
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Mapping[str, Any] | None = None,
) -> Tool[P, R]: ...


@overload
def tool(
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Mapping[str, Any] | None = None,
) -> Callable[[Callable[P, R]], Tool[P, R]]: ...


def tool(
    function: Callable[..., Any] | None = None,
    /,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Mapping[str, Any] | None = None,
) -> Any:
    """Make a tool of a function: as a decorator, with or without arguments, or called with it.

    Args:
        function: Its signature, annotations and docstring say what the agent is told. A parameter
            that is annotated `ToolContext` receives the context of the call.
        name: Default: the function's name.
        description: Default: the docstring up to its sections.
        input_schema: A JSON Schema for what the agent sends. The function then receives JSON as it
            is, whatever its annotations. Without it, the extra `tools` has to be installed.

    Raises ConfigurationError for what no agent can call, with the place of the mistake.
    """
    frame = currentframe()
    make = partial(
        make_tool,
        name=name,
        description=description,
        input_schema=input_schema,
        names=frame.f_back.f_locals if frame and frame.f_back else {},
    )
    return make if function is None else make(function)
