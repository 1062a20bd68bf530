"""Checks JSON values against the document's schemas and says what is wrong in plain words.

Each schema is compiled once into a function that gives the rules which a value breaks. Two things
differ from stock JSON Schema: a `oneOf` is decided by the discriminator's tag (or by the JSON type
of the value) instead of by trying every branch, and an object may only have the properties that its
schema lists. A keyword that is not known here is an error, so that no rule is passed over in
silence.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from agentsessions_emulator.document.explain import (
    TYPE_OF_CLASS,
    explain,
    json_class,
    json_type,
    listed,
    shown,
)
from agentsessions_emulator.document.rules import Rule, classes_of, rule_of
from agentsessions_emulator.jsontypes import JsonObject, is_list, is_object

_FOR_READERS = frozenset({"title", "description", "examples", "default", "discriminator"})
_TYPE_WORDS = {
    "string": "a string",
    "object": "an object",
    "array": "a list",
    "integer": "a number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One broken rule: where (a JSON pointer, empty for the whole value) and what."""

    pointer: str
    rule: str

    def __str__(self) -> str:
        return f"{self.pointer or 'the value'} {self.rule}"


_Problems: TypeAlias = tuple[Problem, ...]
_Check: TypeAlias = Callable[[Any], _Problems]

_FINE: _Problems = ()
_NO_CLASSES = frozenset[type]()


class Schemas:
    """Checks of one document's schemas; `schemas` are what references lead to.

    Where they are `open`, an object may have other properties than those that its schema lists.
    """

    def __init__(self, schemas: dict[str, JsonObject], *, is_open: bool = False) -> None:
        self._schemas = schemas
        self._is_open = is_open
        self._checks: dict[int, tuple[JsonObject, _Check]] = {}
        self._referenced: dict[str, _Check] = {}

    def problems(self, value: object, schema: JsonObject) -> _Problems:
        """Every rule of `schema` that `value` breaks, in document order."""
        known = self._checks.get(id(schema))
        if known is None:
            # The schema is kept as well, so that no other can get its identity.
            known = self._checks[id(schema)] = schema, self._compiled(schema)
        return known[1](value)

    def types(self, schema: JsonObject) -> frozenset[str]:
        """The JSON types that `schema` can accept, as `json_type` names them."""
        if "$ref" in schema:
            return self.types(self._schemas[schema["$ref"]])
        if "discriminator" in schema:
            return frozenset({"an object"})
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return frozenset[str]().union(*map(self.types, schema[keyword]))
        declared = schema.get("type", "object" if "properties" in schema else "string")
        names: list[str] = [declared] if isinstance(declared, str) else declared
        return frozenset(_TYPE_WORDS[name] for name in names)

    def _compiled(self, schema: JsonObject) -> _Check:
        rules: list[_Check] = []
        parts: list[_Check] = []
        for keyword, argument in schema.items():
            if keyword in _FOR_READERS or keyword.startswith("x-"):
                continue
            if rule := rule_of(keyword, argument):
                fitting = classes_of(argument) if keyword == "type" else _NO_CLASSES
                rules.append(_keeps(rule, keyword, argument, fitting))
            else:
                parts.append(self._part(keyword, argument, schema))
        return _every([*rules, *parts])

    def _part(self, keyword: str, argument: Any, schema: JsonObject) -> _Check:
        """A check of what a value holds, or of which form of several it has."""
        match keyword:
            case "$ref":
                return self._reference(argument)
            case "oneOf" if "discriminator" in schema:
                return self._tagged(schema)
            case "oneOf":
                return self._by_type(argument)
            case "anyOf":
                return _any(list(map(self._compiled, argument)))
            case "items":
                return _items(self._compiled(argument))
            case "required":
                return _required(argument)
            case "properties":
                return self._fields(argument, schema.get("additionalProperties", self._is_open))
            case "additionalProperties":
                return _anything if "properties" in schema else self._fields({}, argument)
            case "propertyNames":
                return _names(self._compiled(argument))
            case _:
                raise ValueError(f"The schema keyword {keyword!r} is not known to the emulator.")

    def _reference(self, target: str) -> _Check:
        def check(value: Any) -> _Problems:
            known = self._referenced.get(target)
            if known is None:  # not before it is needed: schemas may lead back to themselves
                known = self._referenced[target] = self._compiled(self._schemas[target])
            return known(value)

        return check

    def _tagged(self, union: JsonObject) -> _Check:
        tag_name = union["discriminator"]["propertyName"]
        members = union_members(union, self._schemas)
        checks = {tag: self._reference(target) for tag, target in members.items()}
        tags = listed(sorted(members))

        def check(value: Any) -> _Problems:
            if not is_object(value):
                return _broken(f"must be an object, not {json_type(value)}")
            if tag_name not in value:
                return _broken(f"lacks the required field {tag_name!r}: {tags}")
            tag = value[tag_name]
            if not isinstance(tag, str) or tag not in checks:
                return _broken(f"is {tag!r} but must be {tags}", tag_name)
            return checks[tag](value)

        return check

    def _by_type(self, branches: list[JsonObject]) -> _Check:
        of_type: dict[str, list[_Check]] = {}
        for branch in branches:
            check_branch = self._compiled(branch)
            for name in self.types(branch):
                of_type.setdefault(name, []).append(check_branch)
        of_class = {
            each: _any(of_type[name]) for each, name in TYPE_OF_CLASS.items() if name in of_type
        }
        expected = listed(sorted(of_type))

        def check(value: Any) -> _Problems:
            fitting = of_class.get(json_class(value))
            if fitting is None:
                return _broken(f"must be {expected}, not {json_type(value)}")
            return fitting(value)

        return check

    def _fields(self, known: JsonObject, others: JsonObject | bool) -> _Check:
        """Of an object: the fields by name, and what any `others` must be, if they may be."""
        fields = {name: self._compiled(schema) for name, schema in known.items()}
        rest: _Check | None = None
        if is_object(others):
            rest = self._compiled(others)
        elif others:
            rest = _anything

        def check(value: Any) -> _Problems:
            found = _FINE
            if not is_object(value):
                return found
            for name, field in value.items():
                check_field = fields.get(name, rest)
                if check_field is None:
                    rule = f"is not a known field; known here: {listed(sorted(fields))}"
                    found += _broken(rule, name)
                elif problems := check_field(field):
                    found += _within(name, problems)
            return found

        return check


def union_members(union: JsonObject, schemas: Mapping[str, JsonObject]) -> dict[str, str]:
    """Tag to reference, with the members of unions inside the union."""
    members: dict[str, str] = dict(union["discriminator"]["mapping"])
    for branch in union["oneOf"]:
        schema = schemas[branch["$ref"]]
        if "discriminator" in schema:
            members |= union_members(schema, schemas)
    return members


def _anything(_value: Any) -> _Problems:
    return _FINE


def _keeps(keeps: Rule, keyword: str, argument: Any, fitting: frozenset[type]) -> _Check:
    """A check of one rule, which values of the `fitting` classes keep in any case."""

    def check(value: Any) -> _Problems:
        if type(value) in fitting or keeps(value):
            return _FINE
        return _broken(explain(keyword, argument, value))

    return check


def _every(checks: list[_Check]) -> _Check:
    if len(checks) == 1:
        return checks[0]

    def check(value: Any) -> _Problems:
        found = _FINE
        for one in checks:
            if problems := one(value):
                found += problems
        return found

    return check


def _any(checks: list[_Check]) -> _Check:
    """What breaks every one; the problems are those of the last."""
    if len(checks) == 1:
        return checks[0]

    def check(value: Any) -> _Problems:
        problems = _FINE
        for one in checks:
            problems = one(value)
            if not problems:
                break
        return problems

    return check


def _items(check_item: _Check) -> _Check:
    def check(value: Any) -> _Problems:
        found = _FINE
        for index, item in enumerate(value) if is_list(value) else ():
            if problems := check_item(item):
                found += _within(index, problems)
        return found

    return check


def _required(names: list[str]) -> _Check:
    every = frozenset(names)

    def check(value: Any) -> _Problems:
        found = _FINE
        if not is_object(value) or every <= value.keys():
            return found
        for name in names:
            if name not in value:
                found += _broken(f"lacks the required field {name!r}")
        return found

    return check


def _names(check_name: _Check) -> _Check:
    def check(value: Any) -> _Problems:
        found = _FINE
        for name in value if is_object(value) else ():
            for problem in check_name(name):
                found += _broken(f"has the key {shown(name)}, which {problem.rule}")
        return found

    return check


def _broken(rule: str, *place: str | int) -> _Problems:
    return tuple(_within(place[0], (Problem("", rule),)) if place else (Problem("", rule),))


def _within(step: str | int, problems: Iterable[Problem]) -> _Problems:
    """The same problems of a value, seen from what holds it at `step`."""
    escaped = str(step).replace("~", "~0").replace("/", "~1")
    return tuple(Problem(f"/{escaped}{one.pointer}", one.rule) for one in problems)
