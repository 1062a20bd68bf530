"""The whole comparison, and what it has to say."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from itertools import chain, islice
from pathlib import Path

from attrs import frozen

from codegen.document import Document
from codegen.drift.allowed import LEFT_OUT, Allowed, unexpected
from codegen.drift.client import Client, installed_sources
from codegen.drift.compare import Comparison
from codegen.drift.document import Described
from codegen.drift.facts import Difference
from codegen.drift.scaffold import Scaffold
from codegen.drift.schemas import SchemaWriter
from codegen.drift.source import PACKAGE, ClientError
from codegen.drift.verify_classes import class_disagreements
from codegen.drift.verify_methods import method_disagreements
from codegen.lint import valid_document
from codegen.reader import Reader

_ALLOWED_FILE = "codegen/drift/allowed.py"
_SHOWN = 20


@frozen(kw_only=True)
class Report:
    """What was found. `lines` is empty if the document says what the client does."""

    lines: tuple[str, ...]
    summary: str
    scaffold: str


def watch(document: Path, project: Path) -> Report:
    """Compare a document with the client that the project pins.

    Raises ClientError if that client is not there or cannot be read, and DocumentError if the
    document does not pass the lint.
    """
    require_pinned(project)
    return compared(valid_document(document), read_client())


def compared(document: Document, client: Client) -> Report:
    """Compare a document, which has passed the lint, with a client."""
    reader = Reader(document.root)
    comparison = Comparison(Described(reader), client)
    differences, unused = unexpected(comparison.run())
    writer = SchemaWriter(reader, client, comparison.known)
    scaffold = Scaffold(reader, writer)
    for difference in differences:
        scaffold.add(difference)
    lines = [*_lines(document, differences), *_unused(unused)]
    both = f"{document.name} and {PACKAGE} {version(PACKAGE)}"
    count = f"{len(differences)} differences over {len(client.operations)} operations"
    return Report(
        lines=tuple(lines),
        summary=f"{both}: {count}",
        scaffold=scaffold.text(),
    )


def require_pinned(project: Path) -> None:
    """Raises ClientError unless the installed client is the pinned one."""
    wanted = _pinned(project)
    try:
        found = version(PACKAGE)
    except PackageNotFoundError:
        raise ClientError(
            f"the official client is not installed: {PACKAGE} {wanted} is needed; `make drift` "
            "installs it"
        ) from None
    if found != wanted:
        raise ClientError(
            f"{PACKAGE} {found} is installed, but pyproject.toml pins {wanted}: change the pin and "
            "run `make pins`, or let `make drift` install what is pinned"
        )


def read_client() -> Client:
    """The installed client, read from its source and checked against what it does."""
    client = Client(installed_sources(), LEFT_OUT)
    found = chain(class_disagreements(client), method_disagreements(client))
    if lines := list(islice(found, _SHOWN)):
        what = "its source is not what was read; codegen/drift has to learn its new way of writing"
        raise ClientError("\n".join([f"{PACKAGE}: {what}", *lines]))
    return client


def _pinned(project: Path) -> str:
    with (project / "pyproject.toml").open("rb") as file:
        groups = tomllib.load(file)["dependency-groups"]
    pins = [entry for group in groups.values() for entry in group if isinstance(entry, str)]
    return next(pin.partition("==")[2] for pin in pins if pin.startswith(f"{PACKAGE}=="))


def _lines(document: Document, differences: list[Difference]) -> Iterator[str]:
    placed = [(document.line(one.pointer), one) for one in differences]
    for line, one in sorted(placed, key=lambda pair: pair[0]):
        where = f"{document.name}:{line}"
        yield f"{where}: {one.kind}: {one.subject}: {one.message} ({one.pointer})"


def _unused(entries: list[Allowed]) -> Iterator[str]:
    for entry in entries:
        words = f"nothing is like {entry.subject!r}, {entry.message!r} any more"
        yield f"{_ALLOWED_FILE}: {words}; delete the entry"
