"""Annotations that resolve, though many of their names are imported by type checkers only.

`typing.get_type_hints` looks names up in the module that something says it is from. Here that would
not find them: modules import what they need when it is first used, and public classes say that they
are from `agentsessions`. So annotations of the public interface are resolved when they are read.
Until then they cost a dict.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from importlib import import_module
from types import FunctionType
from typing import Any, ForwardRef, TypeVar

C = TypeVar("C", bound=type)


class Annotations(dict[str, Any]):
    """Annotations as they are written, until the first look at one of them.

    Args:
        written: The annotations.
        modules: Where their names are looked for, one module after the other.
    """

    def __init__(self, written: Mapping[str, Any], *modules: str) -> None:
        super().__init__(written)
        self._modules = modules

    def __iter__(self) -> Iterator[str]:
        return iter(self.keys())  # with an iterator of its own, `dict(...)` asks for each value

    def __getitem__(self, name: str) -> Any:
        self._resolve()
        return super().__getitem__(name)

    def get(self, name: str, default: Any = None, /) -> Any:
        self._resolve()
        return super().get(name, default)

    def items(self) -> Any:
        self._resolve()
        return super().items()

    def values(self) -> Any:
        self._resolve()
        return super().values()

    def _resolve(self) -> None:
        if self._modules:
            names = _Names(self._modules)
            self.update({name: _evaluate(value, names) for name, value in super().items()})
            self._modules = ()


class _Names(dict[str, Any]):
    """What names mean in the first module that knows them."""

    def __init__(self, modules: tuple[str, ...]) -> None:
        super().__init__()
        self._modules = modules

    def __missing__(self, name: str) -> Any:
        for module in self._modules:
            known = _names_of(module)
            if name in known:
                return known[name]
        raise KeyError(name)


def _evaluate(annotation: Any, names: _Names) -> Any:
    if isinstance(annotation, ForwardRef):
        annotation = annotation.__forward_arg__
    if isinstance(annotation, str):
        with suppress(NameError):  # see `_names_of`: without source, it stays as it is written
            return eval(annotation, {}, names)
    return annotation


@cache
def _names_of(module: str) -> dict[str, Any]:
    """The names of a module, and those that it has for type checkers."""
    import ast
    import inspect

    found = import_module(module)
    names = dict(vars(found))
    source = ""
    with suppress(OSError):  # a program that was packed without its source
        source = inspect.getsource(found)
    for block in ast.parse(source).body:
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING":
            exec(compile(ast.Module(block.body, []), module, "exec"), names)
    return names


def resolve_later(cls: C) -> C:
    """Have the annotations of a class, its methods and those it inherits resolve when read."""
    for each in cls.__mro__:
        if each.__module__ == cls.__module__ or each.__module__.startswith("agentsessions."):
            for value in vars(each).values():
                _resolve_function_later(value, each.__module__)
            _resolve_fields_later(each)
    return cls


def resolve_all_later(module: str) -> None:
    """The same for the fields of all classes of a module, such as the keys of a `TypedDict`."""
    for value in vars(sys.modules[module]).values():
        if isinstance(value, type) and value.__module__ == module:
            _resolve_fields_later(value)


def _resolve_fields_later(cls: type) -> None:
    written = vars(cls).get("__annotations__")
    if written and not isinstance(written, Annotations):
        cls.__annotations__ = Annotations(written, cls.__module__)


def _resolve_function_later(value: Any, module: str) -> None:
    if isinstance(value, property):
        value = value.fget
    function = getattr(value, "__func__", value)  # of a class method or static method
    if isinstance(function, FunctionType) and not isinstance(function.__annotations__, Annotations):
        function.__annotations__ = Annotations(function.__annotations__, module)
