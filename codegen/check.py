"""Whether what is committed is what the documents compile to."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from codegen.compiled import compile_document
from codegen.generate import PARTS, generate, paths_of
from codegen.reference import write_reference
from codegen.services import ROOT, Service


def check(service: Service) -> Iterator[str]:
    """Generate everything aside; the differences, each part's with what to do about it.

    Raises like `generate`.
    """
    document = shown(service.document)
    with tempfile.TemporaryDirectory() as folder:
        aside = Path(folder)
        generate(paths_of(service, package=aside))
        for part in PARTS:
            committed = service.package / part
            if changes := list(differences(files_in(committed), files_in(aside / part))):
                yield from changes
                yield f"{shown(committed)} is not what {document} compiles to: make generate"
        pages = aside / "reference"
        write_reference(service.document, pages, service.surroundings)
        if changes := list(differences(pages_in(service.reference), pages_in(pages))):
            yield from changes
            yield f"{shown(service.reference)} is not what {document} says: make generate"
    if service.compiled and not _is_current(service.compiled, service.document):
        yield f"{shown(service.compiled)} is not what {document} compiles to: make generate"


def _is_current(compiled: Path, document: Path) -> bool:
    return compiled.is_file() and compiled.read_text("utf-8") == compile_document(document)


def shown(path: Path) -> Path:
    """The path as people type it in the repository."""
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


def files_in(folder: Path) -> dict[str, str]:
    """All files of a folder but those that Python leaves there."""
    files = (file for file in folder.rglob("*") if "__pycache__" not in file.parts)
    return _texts(folder, files)


def pages_in(folder: Path) -> dict[str, str]:
    """The files right in a folder; those further inside belong to other services."""
    return _texts(folder, folder.glob("*"))


def _texts(folder: Path, files: Iterable[Path]) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8", errors="replace")
        for file in files
        if file.is_file()
    }


def differences(committed: dict[str, str], fresh: dict[str, str]) -> Iterator[str]:
    """What would change, file by file, as a unified diff."""
    for name in sorted(committed.keys() | fresh.keys()):
        if committed.get(name) != fresh.get(name):
            old, new = (texts.get(name, "").splitlines() for texts in (committed, fresh))
            lines = list(difflib.unified_diff(old, new, name, name, lineterm=""))
            yield from lines or [f"{name}: an empty file, or line ends"]
