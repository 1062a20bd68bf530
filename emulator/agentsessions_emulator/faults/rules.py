"""Faults on order: rules that say which requests go wrong, and how."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from fnmatch import fnmatchcase
from itertools import count
from typing import Any

from agentsessions_emulator.document.checking import refuse_misfit
from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import invalid, not_found
from agentsessions_emulator.faults.schema import RULE
from agentsessions_emulator.jsontypes import JsonObject

_WHOLE = ("status", "events", "bytes")
"""Numbers that JSON may write as 1.0."""


@dataclass(frozen=True)
class Effect:
    """What happens to a request that a rule applies to.

    `type` is one of

    - `status`: answer with `status`, `headers` and `body` (JSON, or a string sent as it is; left
      out, the documented error body). With `commit` the request is carried out all the same.
    - `delay`: carry on after `seconds` of the emulator's clock; with `commit`, carry out first and
      hold the answer back.
    - `reset`: a TCP reset `when` "before_read" (of the body), "before_commit" or "after_commit".
    - `truncate`: the real answer, cut after `bytes` of its body without a proper end.
    - `cut`: end a stream after `events` events and `bytes` bytes more, `how` "eof" (a proper end),
      "close" (without one) or "reset".
    - `stall`: send nothing more after `events` events, with `pings` or without, for `seconds` or
      for ever.
    - `frame`: put `body` into the stream as it is after `events` events; by default a frame whose
      data is not JSON.
    - `lose`: leave out the event with the number `events`, or every one, in silence.
    - `duplicate`: send the event with the number `events` twice.
    - `error_event`: send an `error` event with `body` after `events` events, then end the stream.
    - `chunk`: send the stream in pieces of `bytes` bytes.
    """

    type: str
    status: int = 500
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = None
    commit: bool = False
    seconds: float | None = None
    when: str = "before_commit"
    events: int = 0
    bytes: int = 0
    how: str = "reset"
    pings: bool = False


@dataclass
class Rule:
    """A fault for the requests that match: from the `nth` on, `times` times (None: always)."""

    effect: Effect
    operation: str | None = None
    method: str | None = None
    path: str | None = None
    nth: int = 1
    times: int | None = 1
    seen: int = 0
    used: int = 0
    id: str = ""

    def applies(self, operation: str | None, method: str, path: str) -> bool:
        """Count a request; whether the fault is due."""
        matches = (
            self.operation in (None, operation)
            and self.method in (None, method)
            and (self.path is None or fnmatchcase(path, self.path))
        )
        if not matches:
            return False
        self.seen += 1
        if self.seen < self.nth or (self.times is not None and self.used >= self.times):
            return False
        self.used += 1
        return True


class Faults:
    """The rules in order. The first that is due decides."""

    def __init__(self, operations: frozenset[str]) -> None:
        self._operations = operations
        self._schemas = Schemas({})
        self._rules: list[Rule] = []
        self._numbers = count(1)

    def add(self, *rules: JsonObject) -> None:
        """Add rules at the end, as JSON: the fields of `Rule`, with `effect` as an object.

        Raises a 400 that names the place where one breaks the schema `RULE`; then none is added.
        """
        self._rules += [self._read(rule) for rule in rules]

    def remove(self, rule_id: str) -> None:
        """Take a rule back. Raises a 404 where there is none with this id."""
        kept = [rule for rule in self._rules if rule.id != rule_id]
        if len(kept) == len(self._rules):
            raise not_found("Fault", rule_id)
        self._rules = kept

    def clear(self) -> None:
        self._rules.clear()

    def due(self, operation: str | None, method: str, path: str) -> Effect | None:
        """The effect on a request that comes in now."""
        for rule in self._rules:
            if rule.applies(operation, method, path):
                return rule.effect
        return None

    def listed(self) -> list[JsonObject]:
        """The rules with how often each was seen to match and used."""
        return [
            {
                "id": rule.id,
                "operation": rule.operation,
                "method": rule.method,
                "path": rule.path,
                "nth": rule.nth,
                "times": rule.times,
                "effect": _shown(rule.effect),
                "seen": rule.seen,
                "used": rule.used,
            }
            for rule in self._rules
        ]

    def _read(self, rule: JsonObject) -> Rule:
        refuse_misfit(rule, RULE, self._schemas, "rule")
        operation = rule.get("operation")
        if operation is not None and operation not in self._operations:
            raise invalid(f"Invalid rule: there is no operation {operation!r}.")
        effect = rule["effect"]
        numbers = {name: int(effect[name]) for name in _WHOLE if name in effect}
        matching = {name: value for name, value in rule.items() if name != "effect"}
        return Rule(Effect(**effect | numbers), **matching, id=f"fault_{next(self._numbers)}")


def _shown(effect: Effect) -> JsonObject:
    """An effect with what was said of it."""
    usual = asdict(Effect(effect.type))
    said = {name: value for name, value in asdict(effect).items() if value != usual[name]}
    return {"type": effect.type, **said}
