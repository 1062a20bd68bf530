"""Packages whose names are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from importlib import import_module
from typing import Any

Lookup = tuple[Callable[[str], Any], Callable[[], list[str]]]


def lazy_names(package: str, modules: Mapping[str, str], submodules: Iterable[str] = ()) -> Lookup:
    """`__getattr__` and `__dir__` of a package; `modules` says which submodule defines a name.

    `submodules` are names that stand for a submodule itself.
    """

    def find(name: str) -> Any:
        if name not in modules:
            return import_module(f"{package}.{name}")
        return getattr(import_module(f"{package}.{modules[name]}"), name)

    return _lookup(package, {*modules, *submodules}, find)


def lazy_modules(package: str, names: Iterable[str]) -> Lookup:
    """The same for a package whose names are its submodules."""
    return lazy_names(package, {}, names)


def _lookup(package: str, names: Collection[str], find: Callable[[str], Any]) -> Lookup:
    def get(name: str) -> Any:
        if name not in names:
            raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name)
        value = find(name)
        setattr(sys.modules[package], name, value)
        return value

    return get, lambda: sorted({*vars(sys.modules[package]), *names})
