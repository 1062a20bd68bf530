"""`tool`: from a function to a `Tool`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from copy import deepcopy
from functools import partial
from importlib.util import find_spec
from inspect import (
    Parameter,
    getdoc,
    isasyncgenfunction,
    isgeneratorfunction,
    signature as inspect_signature,
)
from typing import TYPE_CHECKING, Any, overload

from ..core.errors import ConfigurationError
from .docstrings import Docstring, read_docstring
from .functions import Tool
from .inputs import GivenInputs, Inputs
from .limits import check_name, check_schema
from .references import inline_references
from .signatures import Signature, innermost, read_signature, wire_name

if TYPE_CHECKING:
    from typing_extensions import ParamSpec, TypeVar

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
    function: Any = None,
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
    scope = sys._getframe(1).f_locals
    if function is None:
        return lambda made: _make(made, name, description, input_schema, scope)
    return _make(function, name, description, input_schema, scope)


def _make(
    function: Any,
    name: str | None,
    description: str | None,
    input_schema: Mapping[str, Any] | None,
    scope: Mapping[str, Any],
) -> Tool[..., Any]:
    if isinstance(function, staticmethod):
        function = function.__func__
    if not callable(function) and not isinstance(function, classmethod):
        raise ConfigurationError(f"a tool is made of a function, not of {function!r}")
    inner = innermost(function)
    where = f"the tool {inner.__qualname__}"
    _check_function(function, inner, where)
    name = name or getattr(function, "__name__", None) or _name_behind(function, where)
    check_name(name, where)
    is_method = _is_method(function, inner)
    signature = read_signature(
        inner if isinstance(function, classmethod) else function,
        where,
        scope,
        is_method=is_method,
        needs_types=input_schema is None,
    )
    docstring = read_docstring(getdoc(inner))
    if input_schema is None:
        inputs = _annotated_inputs(signature, docstring, where)
    else:
        inputs = _given_inputs(input_schema, signature, where)
    check_schema(inputs.schema, where)
    return Tool[..., Any](
        function,
        name=name,
        description=docstring.text if description is None else description,
        inputs=inputs,
        signature=signature,
        is_method=is_method,
    )


def _check_function(function: Any, inner: Any, where: str) -> None:
    if isinstance(function, Tool):
        raise ConfigurationError(f"{where}: it is a tool already")
    if isinstance(function, type):
        raise ConfigurationError(f"{where}: it is a class; make tools of its methods")
    if isgeneratorfunction(inner) or isasyncgenfunction(inner):
        raise ConfigurationError(f"{where}: it is a generator; return a list instead")


def _name_behind(function: Any, where: str) -> str:
    if isinstance(function, partial):
        return str(innermost(function).__name__)
    raise ConfigurationError(f"{where}: it has no name of its own; give one as name=")


def _is_method(function: Any, inner: Any) -> bool:
    """Whether the function still wants an instance or a class as its first argument."""
    if isinstance(function, classmethod):
        return True
    home = getattr(inner, "__qualname__", "").rpartition(".")[0]
    if function is not inner or not home or home.endswith("<locals>"):
        return False
    first = next(iter(inspect_signature(inner).parameters.values()), None)
    return first is not None and (
        first.name in ("self", "cls") or first.annotation is first.default is Parameter.empty
    )


def _annotated_inputs(signature: Signature, docstring: Docstring, where: str) -> Inputs:
    if find_spec("pydantic") is None:
        raise ConfigurationError(
            f"{where}: to make a schema of a function, pydantic has to be installed: "
            "`pip install 'agentsessions[tools]'`; or give input_schema="
        )
    from .annotated import AnnotatedInputs

    return AnnotatedInputs.of(signature, docstring, where)


def _given_inputs(given: Mapping[str, Any], signature: Signature, where: str) -> Inputs:
    schema = inline_references(deepcopy(dict(given)), where)
    check_schema(schema, where)
    takes = {wire_name(each.name): each for each in signature.parameters}
    takes_any = any(each.kind is Parameter.VAR_KEYWORD for each in signature.parameters)
    for name in schema.get("properties") or {}:
        if name not in takes and not takes_any:
            raise ConfigurationError(f"{where}: it has no parameter for /properties/{name}")
    return GivenInputs(schema, signature)
