"""What a rule is: a generator that looks at one site of its kinds and yields findings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from codegen.lint.engine.index import Index
from codegen.reader.sites import Site


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found, where (a pointer), and what to write instead."""

    pointer: str
    message: str
    remedy: str


Check = Callable[[Index, Site], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A check with the kinds of sites that it looks at. `name` is the check's, in kebab-case."""

    name: str
    kinds: tuple[str, ...]
    check: Check


def rule(*kinds: str) -> Callable[[Check], Rule]:
    """Makes a check a rule for kinds of sites; the lint finds it in its module."""

    def make(check: Check) -> Rule:
        return Rule(check.__name__.replace("_", "-"), kinds, check)

    return make
