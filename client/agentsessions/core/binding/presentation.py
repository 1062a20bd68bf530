"""Functions that are made at run time, shown as if they had been written out."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def present(
    function: F, build: Callable[..., Any], name: str, result: str, *, first: str | None
) -> F:
    """Give a function the name, the documentation and the signature that it stands for.

    Args:
        function: What was made.
        build: What makes the call: its documentation and parameters are taken over.
        name: How it is called, with the class it belongs to.
        result: What it returns, `{0}` and `{1}` being the arguments of the `Call[...]` that `build`
            returns.
        first: A parameter to put in front; None takes the first one (`self`) away.
    """
    signature = inspect.signature(build)
    parameters = list(signature.parameters.values())
    if first is None:
        del parameters[0]
    else:
        parameters.insert(0, inspect.Parameter(first, inspect.Parameter.POSITIONAL_ONLY))
    returned = result.format(*type_arguments(signature.return_annotation))
    function.__module__ = build.__module__
    function.__qualname__ = name
    function.__name__ = name.rpartition(".")[2]
    function.__doc__ = build.__doc__
    function.__signature__ = inspect.Signature(parameters, return_annotation=returned)  # type: ignore[attr-defined]  # read by `inspect`
    return function


def type_arguments(annotation: str) -> list[str]:
    """The arguments of a generic type: `Call[A, B[C, D]]` -> `["A", "B[C, D]"]`."""
    arguments, depth = [""], 0
    for character in annotation[annotation.index("[") + 1 : -1]:
        depth += (character == "[") - (character == "]")
        if character == "," and depth == 0:
            arguments.append("")
        else:
            arguments[-1] += character
    return [argument.strip() for argument in arguments]
