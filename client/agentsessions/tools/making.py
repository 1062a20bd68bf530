"""What a tool is made of: a name, a description and inputs, each from its source."""

from __future__ import annotations

from collections.abc import Mapping
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
from types import MappingProxyType
from typing import Any

from ..core.errors import ConfigurationError
from .docstrings import Docstring, read_docstring
from .functions import Tool
from .inputs import GivenInputs, Inputs
from .limits import check_name, check_schema
from .references import inline_references
from .signatures import Signature, innermost, read_signature, wire_name


def make_tool(
    function: Any,
    *,
    name: str | None = None,
    description: str | None = None,
    input_schema: Mapping[str, Any] | None = None,
    names: Mapping[str, Any] = MappingProxyType({}),
) -> Tool:
    """What `tool` does; `names` are what annotations can mean besides the names of the module."""
    if isinstance(function, staticmethod):
        function = function.__func__
    inner = innermost(function)
    where = f"the tool {getattr(inner, '__qualname__', inner)}"
    _check_function(function, inner, where)
    tool_name = name or _name_of(function, where)
    check_name(tool_name, where)
    is_method = _is_method(function, inner)
    signature = read_signature(
        inner if isinstance(function, classmethod) else function,
        where,
        names,
        is_method=is_method,
        needs_types=input_schema is None,
    )
    docstring = read_docstring(getdoc(inner))
    if input_schema is None:
        inputs = _annotated_inputs(signature, docstring, where)
    else:
        inputs = _given_inputs(input_schema, signature, where)
    check_schema(inputs.schema, where)
    return Tool(
        function,
        name=tool_name,
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
    if not callable(function) and not isinstance(function, classmethod):
        raise ConfigurationError(f"a tool is made of a function, not of {function!r}")
    if isgeneratorfunction(inner) or isasyncgenfunction(inner):
        raise ConfigurationError(f"{where}: it is a generator; return a list instead")


def _name_of(function: Any, where: str) -> str:
    named = innermost(function) if isinstance(function, partial) else function
    name: str | None = getattr(named, "__name__", None)
    if name is None:
        raise ConfigurationError(f"{where}: it has no name of its own; give one as name=")
    return name


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
    taken = {wire_name(each.name) for each in signature.parameters}
    takes_any = any(each.kind is Parameter.VAR_KEYWORD for each in signature.parameters)
    properties: Mapping[str, Any] = schema.get("properties") or {}
    for name in properties:
        if name not in taken and not takes_any:
            raise ConfigurationError(f"{where}: it has no parameter for /properties/{name}")
    return GivenInputs(schema, signature)
