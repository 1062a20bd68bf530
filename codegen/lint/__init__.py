"""The lint: everything that would make the generator fail, or produce a wrong client in silence.

openapi-python-client drops much of a document without a word. Each such loss, and each thing that
this project's templates and facade do not support, is a rule and an error with a line number.
`engine` says what a rule is and runs them; `rules` holds them; `codegen.reader.shapes` says which
keywords exist at all.
"""

from __future__ import annotations

from codegen.document import Document
from codegen.lint.engine.run import run
from codegen.lint.rules import RULES
from codegen.problem import Problem

__all__ = ["RULES", "lint"]


def lint(document: Document) -> list[Problem]:
    """Every problem of the document, each once, in line order. An empty list means it is fine."""
    return run(RULES, document)
