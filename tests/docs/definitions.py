"""What a document names in backticks, looked for in the source tree; nothing is imported."""

import ast
import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
BASES = (ROOT, ROOT / "client" / "agentsessions", ROOT / "emulator" / "agentsessions_emulator")
"""Where a path may begin."""
PACKAGES = {
    "agentsessions": ROOT / "client" / "agentsessions",
    "agentsessions_emulator": ROOT / "emulator" / "agentsessions_emulator",
    "codegen": ROOT / "codegen",
    "core": ROOT / "client" / "agentsessions" / "core",
    "runtime": ROOT / "client" / "agentsessions" / "runtime",
    "managed_agents": ROOT / "client" / "agentsessions" / "managed_agents",
}
"""What the first part of a dotted name of a module stands for."""

_PATH = re.compile(r"([\w.-]+(?:/[\w.-]+)*/?)(?:::([\w.]+))?")
_SUFFIXES = {".py", ".md", ".yaml", ".toml", ".jinja", ".txt", ".json"}
_MEDIA_TYPE = re.compile(r"(application|text|multipart)/[\w.+-]+")
_DOTTED = re.compile(r"[a-z_]\w*(\.\w+)+")


def missing(name: str) -> str | None:
    """Why a text in backticks names nothing; None if it does, or is no name of ours."""
    found = _PATH.fullmatch(name)
    if found is None or _MEDIA_TYPE.fullmatch(name):
        return None
    path, definition = found.groups()
    if definition or "/" in path or Path(path).suffix in _SUFFIXES:
        return _missing_in_path(path, definition)
    first, *rest = path.split(".")
    if rest and first in PACKAGES and _DOTTED.fullmatch(path):
        return None if _has_member(PACKAGES[first], rest) else "there is no such module or name"
    return None


def _missing_in_path(path: str, definition: str | None) -> str | None:
    places = [base / path for base in BASES if (base / path).exists()]
    if not places:
        return "there is no such path"
    if definition is None:
        return None
    steps = definition.split(".")
    found = any(place.is_file() and _is_defined(place, steps) for place in places)
    return None if found else f"{path} does not define it"


def _has_member(place: Path, names: Sequence[str]) -> bool:
    """Whether a chain of names leads from a package to a module, or to something in one."""
    for position, name in enumerate(names):
        place = place / name
        if place.is_dir():
            continue
        module, rest = place.with_suffix(".py"), names[position + 1 :]
        if module.is_file():
            return _is_defined(module, rest)
        return _is_defined(place.parent / "__init__.py", names[position:])
    return True


def _is_defined(file: Path, names: Sequence[str]) -> bool:
    body: Sequence[ast.stmt] = _parsed(file).body
    for name in names:
        found = next((node for bound, node in _bindings(body) if bound == name), None)
        if found is None:
            return False
        body = found.body if isinstance(found, ast.ClassDef) else []
    return True


@cache
def _parsed(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def _bindings(body: Sequence[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    """The names that statements bind, also those of `if` blocks."""
    for node in body:
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.name, node
            case ast.Import() | ast.ImportFrom():
                for alias in node.names:
                    yield alias.asname or alias.name, node
            case ast.Assign():
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        yield target.id, node
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name, node
            case ast.If():
                yield from _bindings([*node.body, *node.orelse])
            case _:
                pass
