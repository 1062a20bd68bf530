"""The rules, one module for each thing that they look at; `lost` and `taken` are their tables.

A new rule is a function with `@rule` in one of these modules, and a case in
`tests/codegen/lint_cases`; a new module is named in `_FAMILIES` too.
"""

from __future__ import annotations

from codegen.lint.engine.rule import Rule
from codegen.lint.rules import (
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
    streams,
    structure,
    unions,
    words,
)

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
    streams,
    structure,
    unions,
    words,
)
RULES = tuple(
    entry for family in _FAMILIES for entry in vars(family).values() if isinstance(entry, Rule)
)
