"""The tools of a run, by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from inspect import isroutine
from types import MappingProxyType, MethodType
from typing import Any

from ..core.errors import ConfigurationError
from .decorator import tool
from .functions import Tool


def collect_tools(tools: Iterable[object]) -> Mapping[str, Tool]:
    """Tools by name, from tools, functions and objects with methods that are tools.

    Raises ConfigurationError for two of one name, and for what is no tool.
    """
    if isinstance(tools, str | Mapping) or not isinstance(tools, Iterable):
        raise ConfigurationError(f"tools must be a list, not {type(tools).__name__}")
    collected: dict[str, Tool] = {}
    for source in tools:
        for each in _tools_of(source):
            if each.name in collected:
                raise ConfigurationError(f"there are two tools of the name {each.name!r}")
            collected[each.name] = each
    return MappingProxyType(collected)


def _tools_of(source: Any) -> Iterable[Tool]:
    if isinstance(source, Tool):
        return [_bound(source)]
    if isinstance(source, MethodType) and isinstance(source.__func__, Tool):
        return [source.__func__.__get__(source.__self__)]
    if isroutine(source) or isinstance(source, type):
        return [tool(source)]
    found = [*_methods_of(source)]
    if found:
        return found
    if callable(source):
        return [tool(source)]
    if isinstance(source, Mapping):
        raise ConfigurationError(
            "a mapping only declares a tool to an agent; to run it, a function is needed"
        )
    raise ConfigurationError(f"{type(source).__name__} is no tool, and has none")


def _bound(source: Tool) -> Tool:
    if source.is_unbound:
        raise ConfigurationError(f"{source!r} is a method; give an instance of its class instead")
    return source


def _methods_of(source: object) -> Iterator[Tool]:
    """The tools of an object: those of its class, base classes first, then its own."""
    names = {name: None for cls in reversed(type(source).__mro__) for name in vars(cls)}
    own = getattr(source, "__dict__", {})
    for name in dict.fromkeys([*names, *own]):
        written = own.get(name) or _written(type(source), name)
        if isinstance(getattr(written, "__func__", written), Tool):
            yield from _tools_of(getattr(source, name))


def _written(cls: type, name: str) -> object:
    return next((vars(each)[name] for each in cls.__mro__ if name in vars(each)), None)
