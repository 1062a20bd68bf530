"""What a function takes: which of its parameters the agent fills, and which the context."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from inspect import Parameter
from keyword import iskeyword
from types import SimpleNamespace, UnionType
from typing import Annotated, Any, Union

from attrs import frozen

from ..core.errors import ConfigurationError
from .context import ToolContext

_KNOWN = {"ToolContext": ToolContext, "agentsessions": SimpleNamespace(ToolContext=ToolContext)}
"""Names of annotations that a module may import for type checkers only."""

_SEVERAL = (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD)


class InputError(ValueError):
    """The agent called a tool with an input that it does not take; the message is for the agent."""

    def __init__(self, mistakes: Iterable[str]) -> None:
        super().__init__("\n".join(["The input does not fit the tool:", *mistakes]))


@frozen
class Signature:
    """The parameters that the agent fills, with annotations resolved, and the names of those that
    receive the context.
    """

    parameters: tuple[Parameter, ...]
    context: frozenset[str]
    all: tuple[Parameter, ...]

    def by_parameter(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values by the names that the agent uses, as values by parameter.

        Raises InputError for a name that no parameter takes.
        """
        names = {wire_name(each.name): each for each in self.parameters}
        others = next(
            (each for each in self.parameters if each.kind is Parameter.VAR_KEYWORD), None
        )
        read: dict[str, Any] = {}
        for name, value in values.items():
            parameter = names.get(name, others)
            if parameter is None:
                raise InputError([f"{name}: there is no such argument"])
            if parameter is others:
                read.setdefault(parameter.name, {})[name] = value
            else:
                read[parameter.name] = value
        return read

    def arguments(
        self, values: Mapping[str, Any], context: ToolContext
    ) -> tuple[list[Any], dict[str, Any]]:
        """Positional and named arguments for a call with these values, by parameter.

        What `values` leaves out keeps the function's default. Raises InputError where there is
        none.
        """
        positional: list[Any] = []
        named: dict[str, Any] = {}
        for parameter in self.all:
            value: Any = parameter.default
            if parameter.name in self.context:
                value = context
            elif parameter.name in values:
                value = values[parameter.name]
            elif parameter.kind in _SEVERAL:
                continue
            elif value is Parameter.empty:
                raise InputError([f"{wire_name(parameter.name)}: is missing"])
            match parameter.kind:
                case Parameter.VAR_POSITIONAL:
                    positional += value
                case Parameter.VAR_KEYWORD:
                    named |= value
                case Parameter.KEYWORD_ONLY:
                    named[parameter.name] = value
                case _:
                    positional.append(value)
        return positional, named


def wire_name(parameter: str) -> str:
    """The name that the agent uses: without the underscore that makes a keyword a parameter."""
    bare = parameter.removesuffix("_")
    return bare if iskeyword(bare) else parameter


def read_signature(
    function: Callable[..., Any],
    where: str,
    names: Mapping[str, Any],
    *,
    is_method: bool,
    needs_types: bool,
) -> Signature:
    """The signature of a function.

    Args:
        function: It, or what can be called like one.
        where: How errors call it.
        names: What annotations can mean besides the names of the function's module.
        is_method: Whether the first parameter is the instance or the class.
        needs_types: Whether an annotation has to mean something.

    Raises ConfigurationError for an annotation that cannot be resolved.
    """
    try:
        parameters = [*inspect.signature(function).parameters.values()][is_method:]
    except (TypeError, ValueError) as error:
        raise ConfigurationError(f"{where}: its parameters cannot be read: {error}") from None
    fixed = _fixed_by_partial(function)
    scope = {**_KNOWN, **getattr(innermost(function), "__globals__", {})}
    resolved = [
        each.replace(annotation=_resolve(each, where, scope, names, needs_types))
        for each in parameters
        if each.name not in fixed
    ]
    context = frozenset(each.name for each in resolved if _is_context(each.annotation))
    return Signature(
        tuple(each for each in resolved if each.name not in context), context, tuple(resolved)
    )


def _fixed_by_partial(function: Callable[..., Any]) -> set[str]:
    names: set[str] = set()
    while isinstance(function, partial):
        names |= function.keywords.keys()
        function = function.func
    return names


def innermost(function: Any) -> Any:
    """The function behind partials, decorators, methods and objects that can be called."""
    while isinstance(function, partial):
        function = function.func
    function = inspect.unwrap(getattr(function, "__func__", function))
    if inspect.isroutine(function) or isinstance(function, type) or not callable(function):
        return function
    return function.__class__.__call__


def _resolve(
    parameter: Parameter,
    where: str,
    scope: dict[str, Any],
    names: Mapping[str, Any],
    needs_types: bool,
) -> Any:
    def holder() -> None:
        """Holds the annotation of one parameter."""

    if parameter.annotation is Parameter.empty:
        return Any
    holder.__annotations__ = {parameter.name: parameter.annotation}
    failure: Exception | None = None
    for local in (dict(names), dict[str, Any]()):
        try:
            return typing.get_type_hints(holder, scope, local, include_extras=True)[parameter.name]
        except Exception as error:  # noqa: BLE001  # what an annotation runs may raise anything
            failure = failure or error
    if not needs_types:
        return Any
    raise ConfigurationError(
        f"{where}: the annotation {parameter.annotation!r} of its parameter {parameter.name!r} "
        f"cannot be resolved: {failure}"
    )


def _is_context(annotation: Any) -> bool:
    origin = typing.get_origin(annotation)
    if origin in (Union, UnionType, Annotated):
        return any(_is_context(each) for each in typing.get_args(annotation))
    return annotation is ToolContext
