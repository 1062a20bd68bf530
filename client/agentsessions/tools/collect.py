"""The tools of a run, by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from inspect import isroutine
from types import MappingProxyType, MethodType
from typing import Any, TypeGuard

from ..core.errors import ConfigurationError
from .functions import Tool
from .making import make_tool


def collect_tools(tools: Any) -> Mapping[str, Tool]:
    """Tools by name, from tools, functions and objects with methods that are tools.

    Raises ConfigurationError for two of one name, and for what is no tool.
    """
    if not hasattr(tools, "__iter__") or isinstance(tools, str | Mapping):
        raise ConfigurationError(f"tools must be a list, not {tools!r}")
    collected: dict[str, Tool] = {}
    for source in tools:
        for each in _tools_of(source):
            if each.name in collected:
                raise ConfigurationError(f"there are two tools of the name {each.name!r}")
            collected[each.name] = each
    return MappingProxyType(collected)


def _tools_of(source: Any) -> Iterable[Tool]:
    made = _tool_behind(source)
    if made is not None:
        return [made]
    if isroutine(source) or isinstance(source, type):
        return [make_tool(source)]
    found = [*_methods_of(source)]
    if found:
        return found
    if callable(source):
        return [make_tool(source)]
    if isinstance(source, Mapping):
        raise ConfigurationError(
            "a mapping only declares a tool to an agent; to run it, a function is needed"
        )
    raise ConfigurationError(f"{type(source).__name__} is no tool, and has none")


def _tool_behind(source: Any) -> Tool | None:
    """The tool itself, or that of a class method which was made a tool first."""
    if isinstance(source, MethodType):
        function: object = source.__func__
        return function.__get__(source.__self__) if _is_tool(function) else None
    if not _is_tool(source):
        return None
    if source.is_unbound:
        raise ConfigurationError(f"{source!r} is a method; give an instance of its class instead")
    return source


def _is_tool(value: object) -> TypeGuard[Tool]:
    return isinstance(value, Tool)


def _methods_of(source: object) -> Iterator[Tool]:
    """The tools of an object: those of its class, base classes first, then its own."""
    names = {name: None for cls in reversed(type(source).__mro__) for name in vars(cls)}
    own = getattr(source, "__dict__", {})
    for name in dict.fromkeys([*names, *own]):
        written = own.get(name) or _written(type(source), name)
        if _is_tool(getattr(written, "__func__", written)):
            yield from _tools_of(getattr(source, name))


def _written(cls: type, name: str) -> object:
    return next((vars(each)[name] for each in cls.__mro__ if name in vars(each)), None)
