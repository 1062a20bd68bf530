"""What rules say of an agent: findings, which are advice and stop nothing."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from agentsessions_emulator.jsontypes import JsonObject

_PLACEHOLDER = re.compile(r"\{\{\s*[\w.-]+\s*\}\}")
_TOOL = re.compile(r"`([a-z][a-z0-9]*(?:_[a-z0-9]+)+)`")
_PARAGRAPH = re.compile(r"\S.*?(?=\n\s*\n|\Z)", re.DOTALL)
_LONG_PARAGRAPH = 80
_LONG_PROMPT = 32 * 1024
_BRIEF = ("be brief", "be concise", "short answers", "terse")
_DETAILED = ("be detailed", "be thorough", "be exhaustive", "comprehensive", "in depth")
_MOST = 25


def findings(prompt: str, tools: Sequence[JsonObject]) -> list[JsonObject]:
    """What there is to say of instructions and the tools that go with them."""
    found = [*_of_prompt(prompt), *_repeated(prompt), *_unknown_tools(prompt, tools)]
    return [*found, *_same_names(tools)][:_MOST]


def _of_prompt(prompt: str) -> Iterator[JsonObject]:
    if not prompt.strip():
        yield _finding("prompt.empty", "completeness", "info", "There are no instructions.")
    size = len(prompt.encode())
    if size > _LONG_PROMPT:
        message = f"The instructions have {size // 1024} KiB, which each request repeats."
        yield _finding("prompt.very_long", "cost", "warning", message)
    if placeholder := _PLACEHOLDER.search(prompt):
        message = f"{placeholder[0]} goes to the model as it is: nothing is filled in."
        span = _span(prompt, placeholder)
        yield _finding("prompt.template_variables", "structure", "warning", message, span)
    lower = prompt.lower()
    if any(one in lower for one in _BRIEF) and any(one in lower for one in _DETAILED):
        message = "The instructions ask for brevity and for detail."
        yield _finding("prompt.conflicting_style", "structure", "info", message)


def _repeated(prompt: str) -> Iterator[JsonObject]:
    seen: set[str] = set()
    for paragraph in _PARAGRAPH.finditer(prompt):
        text = " ".join(paragraph[0].split()).lower()
        if len(text) >= _LONG_PARAGRAPH and text in seen:
            message = "This paragraph stands there more than once."
            span = _span(prompt, paragraph)
            yield _finding("prompt.duplicate_paragraphs", "structure", "warning", message, span)
        seen.add(text)


def _unknown_tools(prompt: str, tools: Sequence[JsonObject]) -> Iterator[JsonObject]:
    """Without any tool, a word in backticks is no tool that is missing."""
    known = {tool.get("name") for tool in tools}
    for name in _TOOL.finditer(prompt) if known else ():
        if name[1] not in known:
            known.add(name[1])
            message = f"There is no tool {name[1]!r} that the model could call."
            span = _span(prompt, name, 1)
            yield _finding("tools.unknown_reference", "completeness", "info", message, span)


def _same_names(tools: Iterable[JsonObject]) -> Iterator[JsonObject]:
    for name, number in Counter(str(tool.get("name")) for tool in tools).items():
        if number > 1:
            message = f"{number} tools are called {name!r}."
            place: JsonObject = {"field": "tools"}
            yield _finding("tools.duplicate_names", "structure", "warning", message, place)


def _span(prompt: str, match: re.Match[str], group: int = 0) -> JsonObject:
    """A passage of the instructions, in bytes."""
    start, end = (len(prompt[:at].encode()) for at in match.span(group))
    return {"field": "system_prompt", "start": start, "end": end}


def _finding(
    rule: str, category: str, severity: str, message: str, location: JsonObject | None = None
) -> JsonObject:
    return {
        "rule_id": rule,
        "category": category,
        "severity": severity,
        "source": "builtin",
        "message": message,
        "location": location or {"field": "system_prompt"},
    }
