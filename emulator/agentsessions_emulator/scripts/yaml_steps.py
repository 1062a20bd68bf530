"""The steps of a script in YAML, checked when they are read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from agentsessions_emulator.document.explain import listed, shown
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object
from agentsessions_emulator.scripts.patterns import Pattern, is_pattern
from agentsessions_emulator.scripts.turn import RETRY_STATUSES, VERDICTS


@dataclass(frozen=True)
class Step:
    """One step: its action, its fields, and the steps inside it by the field that holds them.

    `line` is where it begins; 0 where it is a mere word.
    """

    action: str
    fields: JsonObject
    inner: Mapping[str, Sequence["Step"]]
    line: int


@dataclass(frozen=True)
class Kind:
    """What a field may hold, in words, and the test for it."""

    words: str
    fits: Callable[[Any], bool]


_TEXT = Kind("a text", lambda value: isinstance(value, str))
_TEXTS = Kind("a text or a list of texts", lambda v: isinstance(v, str) or _all_text(v))
_DETAILS = Kind("an object of texts", lambda v: is_object(v) and _all_text([*v.values()]))
_FLAG = Kind("true or false", lambda value: isinstance(value, bool))
_OBJECT = Kind("an object", is_object)
_STEPS = Kind("a list of steps", is_list)
_AGENT = Kind("a name or an object with a name", lambda v: isinstance(v, str) or _has_name(v))
_PHASES = Kind(
    "a list of phases, each with a name and tasks", lambda v: is_list(v) and all(map(_is_phase, v))
)
_SECONDS = Kind(
    "a number of seconds",
    lambda value: isinstance(value, int | float) and not isinstance(value, bool) and value >= 0,
)
_COUNT = Kind(
    "a whole number", lambda value: isinstance(value, int) and not isinstance(value, bool)
)
_PATTERN = Kind("a regular expression or {exactly: TEXT}", is_pattern)
_RETRY = Kind(listed(sorted(RETRY_STATUSES)), lambda value: value in RETRY_STATUSES)
_VERDICT = Kind(listed(sorted(VERDICTS)), lambda value: value in VERDICTS)
_PERMISSION = Kind("allow, ask or deny", lambda value: value in ("allow", "ask", "deny"))

_OF_OUTCOMES = {"result": _PATTERN, "is_error": _FLAG, "denied": _FLAG}
_CONDITIONS = {**_OF_OUTCOMES, "text": _PATTERN, "iteration": _COUNT}
_EXPECTED = Kind(
    f"an object of {listed(sorted(_OF_OUTCOMES))}",
    lambda v: is_object(v) and all(k in _OF_OUTCOMES and _OF_OUTCOMES[k].fits(v[k]) for k in v),
)
_ACTIONS: dict[str, dict[str, Kind]] = {
    "say": {"text": _TEXTS, "pause": _SECONDS},
    "tool": {
        "name": _TEXT,
        "input": _OBJECT,
        "result": _TEXTS,
        "is_error": _FLAG,
        "seconds": _SECONDS,
        "verdict": _PERMISSION,
        "reason_code": _TEXT,
        "expect": _EXPECTED,
    },
    "custom_tool": {"name": _TEXT, "input": _OBJECT, "expect": _EXPECTED},
    "delegate": {"agent": _AGENT, "text": _TEXT, "again": _FLAG},
    "workflow": {"name": _TEXT, "phases": _PHASES, "description": _TEXT, "error": _TEXT},
    "together": {"calls": _STEPS},
    "if": {**_CONDITIONS, "do": _STEPS, "else": _STEPS},
    "assert": _CONDITIONS,
    "grade": {"verdict": _VERDICT, "explanation": _TEXT, "seconds": _SECONDS},
    "error": {
        "type": _TEXT,
        "message": _TEXT,
        "retry": _RETRY,
        "seconds": _SECONDS,
        "details": _DETAILS,
    },
    "sleep": {"seconds": _SECONDS},
    "refuse": {"category": _TEXT, "explanation": _TEXT},
    "think": {},
    "compact": {},
}
"""The actions, and the fields that each may have."""

_SHORT_FORMS = {
    "say": "text",
    "sleep": "seconds",
    "error": "type",
    "refuse": "explanation",
    "together": "calls",
    "grade": "verdict",
}
"""The field that stands alone in the short form of an action, such as `say: TEXT`."""

_REQUIRED = {
    "say": ("text",),
    "sleep": ("seconds",),
    "error": ("type",),
    "together": ("calls",),
    "grade": ("verdict",),
    "tool": ("name",),
    "custom_tool": ("name",),
    "delegate": ("agent", "text"),
    "workflow": ("name",),
    "if": ("do",),
}
_MOST_STEPS = 10_000
"""By references, a small text in YAML can have any number."""
_DEEPEST = 100

CALLS = ("tool", "custom_tool", "delegate", "workflow")
"""The actions that can be made together."""


class Reader:
    """Reads steps for a service with these errors; raises a 400 that names the place."""

    def __init__(self, error_types: frozenset[str]) -> None:
        self._error_types = error_types
        self._left = _MOST_STEPS

    def pattern(self, value: Any, place: str) -> Pattern:
        if not is_pattern(value):
            raise invalid(f"{place} is no regular expression or {{exactly: TEXT}}: {value!r}.")
        pattern: Pattern = value
        return pattern

    def steps(self, value: Sequence[Any], place: str) -> list[Step]:
        return [self._step(step, f"{place}/{index}") for index, step in enumerate(value)]

    def _step(self, step: Any, place: str) -> Step:
        self._left -= 1
        if self._left < 0 or place.count("/") > _DEEPEST:
            raise invalid(f"A script has at most {_MOST_STEPS} steps, not too deep in one another.")
        whole = {step: None} if isinstance(step, str) else step
        if not is_object(whole) or len(whole) != 1:
            raise invalid(f"{place} must be one action.")
        ((action, argument),) = whole.items()
        if action not in _ACTIONS:
            raise invalid(
                f"{place}: {shown(action)} is no action; there are {listed(sorted(_ACTIONS))}."
            )
        fields = argument if is_object(argument) else _written_out(action, argument)
        self._check(action, fields, place)
        inner = {
            name: self.steps(fields[name], f"{place}/{name}")
            for name, kind in _ACTIONS[action].items()
            if kind is _STEPS and name in fields
        }
        if any(call.action not in CALLS for call in inner.get("calls", ())):
            raise invalid(f"{place}: only {listed(CALLS)} can be made together.")
        own = {name: value for name, value in fields.items() if name not in inner}
        return Step(action, own, inner, getattr(step, "line", 0))

    def _check(self, action: str, fields: JsonObject, place: str) -> None:
        kinds = _ACTIONS[action]
        if unknown := sorted(set(map(str, fields)) - set(kinds)):
            raise invalid(f"{place}: {action} has no {unknown[0]!r}.")
        for name in _REQUIRED.get(action, ()):
            if name not in fields:
                raise invalid(f"{place}: {action} needs {name!r}.")
        if action == "error" and fields["type"] not in self._error_types:
            raise invalid(f"{place}: {fields['type']!r} is no session error type.")
        for name, value in fields.items():
            if not kinds[name].fits(value):
                raise invalid(f"{place}: {name} must be {kinds[name].words}, not {shown(value)}.")


def _written_out(action: str, argument: Any) -> JsonObject:
    """The long form of `say: TEXT` and its like."""
    return {} if argument is None else {_SHORT_FORMS.get(action, action): argument}


def _has_name(value: Any) -> bool:
    return is_object(value) and isinstance(value.get("name"), str)


def _is_phase(value: Any) -> bool:
    tasks = value.get("tasks", []) if is_object(value) else None
    return _has_name(value) and is_list(tasks) and all(_is_task(task) for task in tasks)


def _is_task(value: Any) -> bool:
    return is_object(value) and _AGENT.fits(value.get("agent")) and _TEXT.fits(value.get("text"))


def _all_text(value: Any) -> bool:
    return is_list(value) and all(isinstance(one, str) for one in value)
