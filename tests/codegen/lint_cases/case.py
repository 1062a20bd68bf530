"""A case: edits that break the valid document, and the problem that the lint must report."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

BASE = (Path(__file__).parent.parent / "lint_base.yaml").read_text(encoding="utf-8")
MARK = "  # <-"


def schema(name: str) -> str:
    """A reference to a component schema, in flow style."""
    return f"{{$ref: '#/components/schemas/{name}'}}"


@dataclass(frozen=True)
class Case:
    """One broken document.

    Attributes:
        rule: the rule that must fire.
        edits: texts that stand once in the base, and what replaces them. `# <-` in a replacement
            marks the expected line. Lines after the first are indented like the first one.
        message: part of the expected message.
        remedy: part of the expected remedy.
        also: other rules that cannot but fire too.
    """

    rule: str
    edits: dict[str, str]
    message: str
    remedy: str
    also: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The broken document."""
        return self._marked.replace(MARK, "")

    @property
    def _marked(self) -> str:
        text = BASE
        for old, new in self.edits.items():
            text = _replace(text, old, new)
        return text

    @property
    def line(self) -> int:
        """The line where the problem must be reported."""
        before, mark, _ = self._marked.partition(MARK)
        assert mark, "no edit marks the expected line"
        return before.count("\n") + 1


def _replace(text: str, old: str, new: str) -> str:
    first = old.partition("\n")[0]
    found: list[tuple[int, str]] = []
    for match in re.finditer(re.escape(first), text):
        before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        indent = "\n" + " " * (len(before) - len(before.lstrip(" ")))
        if text.startswith(old.replace("\n", indent), match.start()):
            found.append((match.start(), indent))
    assert len(found) == 1, f"{old!r} stands {len(found)} times in the base"
    start, indent = found[0]
    end = start + len(old.replace("\n", indent))
    return text[:start] + new.replace("\n", indent) + text[end:]
