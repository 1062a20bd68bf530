"""The lint: everything that would make the generator fail, or produce a wrong client in silence.

openapi-python-client drops much of a document without a word. Each such loss, and each thing that
this project's templates and facade do not support, is a rule here and an error with a line number.
The rules are grouped by what they look at; `shapes` says which keywords exist at all.
"""

from __future__ import annotations

from codegen.document import Document
from codegen.lint import (
    arguments,
    betas,
    bodies,
    components,
    constraints,
    enums,
    examples,
    nesting,
    objects,
    operations,
    pagination,
    parameters,
    references,
    responses,
    root,
    schemas,
    structure,
    unions,
    words,
)
from codegen.lint.index import Index
from codegen.lint.rules import Rule
from codegen.problem import Problem

__all__ = ["RULES", "lint"]

_FAMILIES = (
    arguments,
    betas,
    bodies,
    components,
    constraints,
    enums,
    examples,
    nesting,
    objects,
    operations,
    pagination,
    parameters,
    references,
    responses,
    root,
    schemas,
    structure,
    unions,
    words,
)
RULES = tuple(
    entry for family in _FAMILIES for entry in vars(family).values() if isinstance(entry, Rule)
)


def lint(document: Document) -> list[Problem]:
    """Every problem of the document, each once, in line order. An empty list means it is fine."""
    index = Index(document)
    problems = {
        Problem(
            document.name,
            document.line(finding.pointer),
            finding.pointer,
            rule.name,
            finding.message,
            finding.remedy,
        )
        for rule in RULES
        for kind in rule.kinds
        for site in index.all(kind)
        for finding in rule.check(index, site)
    }
    return sorted(problems)
