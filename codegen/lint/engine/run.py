"""Running rules over a document."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.document import Document
from codegen.lint.engine.index import Index
from codegen.lint.engine.rule import Rule
from codegen.problem import Problem


def run(rules: Iterable[Rule], document: Document) -> list[Problem]:
    """Every problem that the rules find, each once, in line order."""
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
        for rule in rules
        for kind in rule.kinds
        for site in index.all(kind)
        for finding in rule.check(index, site)
    }
    return sorted(problems)
