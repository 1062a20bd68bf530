"""The lint: everything that would make the generator fail, or produce a wrong client in silence.

openapi-python-client drops much of a document without a word. Each such loss, and each thing that
this project's templates and facade do not support, is a rule and an error with a line number.
`engine` says what a rule is and runs them; `rules` holds them; `codegen.reader.shapes` says which
keywords exist at all.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from codegen.document import Document
from codegen.lint.engine.run import run
from codegen.lint.rules import RULES
from codegen.problem import DocumentError, Problem

__all__ = ["RULES", "lint", "valid_document"]


def lint(document: Document) -> list[Problem]:
    """Every problem of the document, each once, in line order. An empty list means it is fine."""
    return run(RULES, document)


def valid_document(path: Path) -> Document:
    """The document of a path. Raises `DocumentError` with all that is wrong with it."""
    return _valid_document(Document.read(path), str(path))


@lru_cache(maxsize=4)  # code and reference are made of one document, those of services at once
def _valid_document(text: str, name: str) -> Document:
    document = Document.parse(text, name)
    if problems := lint(document):
        raise DocumentError(problems)
    return document
