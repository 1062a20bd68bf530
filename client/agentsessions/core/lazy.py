"""Packages whose names are imported when they are first used (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from typing import Any

Lookup = tuple[Callable[[str], Any], Callable[[], list[str]]]


def lazy_names(
    module: str,
    modules: Mapping[str, str],
    submodules: Mapping[str, str] | None = None,
    *,
    package: str | None = None,
) -> Lookup:
    """`__getattr__` and `__dir__` of a module.

    Args:
        module: Its name.
        modules: Names to the submodules that define them.
        submodules: Names that stand for a submodule itself, to its path.
        package: Where the submodules are; default: the module, being a package.
    """
    package = package or module
    paths = submodules or {}

    def get(name: str) -> Any:
        if name in modules:
            value = getattr(import_module(f"{package}.{modules[name]}"), name)
        elif name in paths:
            value = import_module(f"{package}.{paths[name]}")
        else:
            raise AttributeError(f"module {module!r} has no attribute {name!r}", name=name)
        setattr(sys.modules[module], name, value)
        return value

    def list_names() -> list[str]:
        own = vars(sys.modules[module])
        public = {name for name in own if name.startswith("__") or name in own.get("__all__", ())}
        return sorted({*public, *modules, *paths})

    return get, list_names


def lazy_modules(package: str, names: Iterable[str]) -> Lookup:
    """The same for a package whose names are its submodules."""
    return lazy_names(package, {}, {name: name for name in names})
