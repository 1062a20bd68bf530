"""The list of rules. A rule is a generator that looks at one site of its kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from codegen.lint.index import Index
from codegen.lint.sites import Site


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found, where (a pointer), and what to write instead."""

    pointer: str
    message: str
    remedy: str


Check = Callable[[Index, Site], Iterator[Finding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A check with the kinds of sites that it looks at."""

    name: str
    kinds: tuple[str, ...]
    check: Check


RULES: list[Rule] = []


def rule(*kinds: str) -> Callable[[Check], Check]:
    """Registers a check for kinds of sites; its name in problems is the function's, in kebabs."""

    def register(check: Check) -> Check:
        RULES.append(Rule(check.__name__.replace("_", "-"), kinds, check))
        return check

    return register
