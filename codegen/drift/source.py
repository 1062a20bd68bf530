"""The client's source files, parsed but not run: what each name at the top of a module means."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

from attrs import define, field, frozen

PACKAGE = "anthropic"


class ClientError(Exception):
    """The official client cannot be read; the text says why, and what to do."""


@frozen
class Name:
    """A name and the module that defines it."""

    module: Module
    name: str

    def __str__(self) -> str:
        return f"{self.module.name}.{self.name}"


@define(eq=False)
class Module:
    """One parsed module.

    Attributes:
        imports: what each imported name stands for: a module, and a name in it or None.
        classes: the classes that it defines.
        aliases: the types that it gives names.
    """

    sources: Sources
    name: str
    is_package: bool
    imports: dict[str, tuple[str, str | None]] = field(factory=dict[str, tuple[str, str | None]])
    classes: dict[str, ast.ClassDef] = field(factory=dict[str, ast.ClassDef])
    aliases: dict[str, ast.expr] = field(factory=dict[str, ast.expr])

    def find(self, name: str) -> Name | None:
        """Where a name that is used here is defined; None if outside of the client."""
        if name in self.classes or name in self.aliases:
            return Name(self, name)
        module, original = self.imports.get(name, ("", None))
        if original is None or not self.sources.has(module):
            return None
        return self.sources.module(module).find(original)

    def read(self, statements: list[ast.stmt]) -> None:
        """Take in what the statements define."""
        for node in statements:
            match node:
                case ast.ImportFrom():
                    for alias in node.names:
                        self.imports[alias.asname or alias.name] = (
                            self._absolute(node),
                            alias.name,
                        )
                case ast.ClassDef():
                    self.classes[node.name] = node
                case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                    self.aliases[name] = value
                case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call() as value):
                    self.aliases[name] = value
                case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                    self.read(node.body)
                case _:
                    pass

    def _absolute(self, node: ast.ImportFrom) -> str:
        if not node.level:
            return node.module or ""
        parts = self.name.split(".")
        kept = parts[: len(parts) - node.level + self.is_package]
        return ".".join([*kept, *([node.module] if node.module else [])])


class Sources:
    """The modules below the folder of the package, each parsed when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.module = cache(self._read)

    def has(self, name: str) -> bool:
        """Whether the package has a module of that name."""
        return name.partition(".")[0] == PACKAGE and self._file(name) is not None

    def _read(self, name: str) -> Module:
        file = self._file(name)
        if file is None:
            raise ClientError(f"the official client has no module {name}")
        module = Module(self, name, file.name == "__init__.py")
        module.read(ast.parse(file.read_text(encoding="utf-8"), str(file)).body)
        return module

    def _file(self, name: str) -> Path | None:
        place = self._folder.joinpath(*name.split(".")[1:])
        candidates = (place.with_suffix(".py"), place / "__init__.py")
        return next((file for file in candidates if file.is_file()), None)
