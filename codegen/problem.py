"""What is wrong with the document, said in one line, and the errors that carry such lines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One mistake in the document, placed where the person who edits it has to look.

    Attributes:
        file: name of the document as the user gave it.
        line: 1-based line in that file.
        pointer: JSON pointer (RFC 6901) to the place; empty for the document itself.
        rule: name of the rule, in kebab-case.
        message: what is wrong, without a full stop.
        remedy: what to write instead, as an instruction.
    """

    file: str
    line: int
    pointer: str
    rule: str
    message: str
    remedy: str

    def __str__(self) -> str:
        place = f" ({self.pointer})" if self.pointer else ""
        return f"{self.file}:{self.line}: {self.message}{place}; {self.remedy}"


class DocumentError(Exception):
    """The document cannot be used. `problems` says why, in line order; str() has one line each."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))
