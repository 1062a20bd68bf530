"""Checks JSON values against the document's schemas and says what is wrong in plain words.

Two things differ from stock JSON Schema: a `oneOf` is decided by the discriminator's tag (or by
the JSON type of the value) instead of by trying every branch, and an object may only have the
properties that its schema lists.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol, cast

import jsonschema
from jsonschema import validators

from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.document.explain import explain, json_type, listed, shown
from agentsessions_emulator.jsontypes import JsonObject, is_object


@dataclass(frozen=True)
class Problem:
    """One broken rule: where (a JSON pointer, empty for the whole value) and what."""

    pointer: str
    rule: str

    def __str__(self) -> str:
        return f"{self.pointer or 'the value'} {self.rule}"


class Schemas:
    """Validators for one document's schemas, each compiled once."""

    def __init__(self, schemas: dict[str, JsonObject]) -> None:
        self._schemas = schemas
        self._validator_class = _build_validator_class(schemas)
        self._compiled: dict[int, _Validator] = {}

    def problems(self, value: object, schema: JsonObject) -> Iterator[Problem]:
        """Every rule of `schema` that `value` breaks, in document order."""
        validator = self._compiled.get(id(schema))
        if validator is None:
            validator = self._validator_class(schema, format_checker=_formats)
            self._compiled[id(schema)] = validator
        for error in validator.iter_errors(value):
            yield Problem(_pointer(error.absolute_path), error.message)

    def types(self, schema: JsonObject) -> frozenset[str]:
        """The JSON types that `schema` can accept, as `json_type` names them."""
        return _types(schema, self._schemas)


class _Error(Protocol):
    message: str
    absolute_path: Any


class _Validator(Protocol):
    def iter_errors(self, instance: object) -> Iterator[_Error]: ...

    def descend(
        self, instance: object, schema: JsonObject, path: str | int | None = None
    ) -> Iterator[_Error]: ...


class _ValidatorClass(Protocol):
    def __call__(self, schema: JsonObject, *, format_checker: object) -> _Validator: ...


class _Extend(Protocol):
    def __call__(self, base: object, keywords: object) -> _ValidatorClass: ...


_formats = jsonschema.FormatChecker(formats=())


@_formats.checks("date-time", raises=ValueError)
def _is_timestamp(value: object) -> bool:
    if isinstance(value, str):
        parse_timestamp(value)
        return len(value) > len("2026-10-21") and value[10] in "Tt"
    return True


def _build_validator_class(schemas: dict[str, JsonObject]) -> _ValidatorClass:
    stock = jsonschema.Draft202012Validator

    def ref(
        validator: _Validator, target: str, instance: object, _schema: JsonObject
    ) -> Iterator[_Error]:
        yield from validator.descend(instance, schemas[target])

    def one_of(
        validator: _Validator, branches: list[JsonObject], instance: object, schema: JsonObject
    ) -> Iterator[_Error]:
        if "discriminator" in schema:
            tag = schema["discriminator"]["propertyName"]
            yield from _by_tag(validator, tag, union_members(schema, schemas), instance)
            return
        fitting = [b for b in branches if json_type(instance) in _types(b, schemas)]
        if len(fitting) == 1:
            yield from validator.descend(instance, fitting[0])
        elif fitting:
            yield from stock.VALIDATORS["oneOf"](validator, fitting, instance, schema)
        else:
            expected = sorted({name for b in branches for name in _types(b, schemas)})
            yield _error(f"must be {listed(expected)}, not {json_type(instance)}")

    def any_of(
        validator: _Validator, branches: list[JsonObject], instance: object, _schema: JsonObject
    ) -> Iterator[_Error]:
        failures: list[_Error] = []
        for branch in branches:
            failures = list(validator.descend(instance, branch))
            if not failures:
                return
        yield from failures

    def properties(
        validator: _Validator, known: JsonObject, instance: object, schema: JsonObject
    ) -> Iterator[_Error]:
        if not is_object(instance):
            return
        for name, value in instance.items():
            if name in known:
                yield from validator.descend(value, known[name], path=name)
            elif "additionalProperties" not in schema:
                yield _error(f"is not a known field; known here: {listed(sorted(known))}", name)

    def property_names(
        validator: _Validator, names: JsonObject, instance: object, _schema: JsonObject
    ) -> Iterator[_Error]:
        for name in instance if is_object(instance) else ():
            for error in validator.descend(name, names):
                yield _error(f"has the key {shown(name)}, which {error.message}")

    def worded(keyword: str) -> Any:
        check = stock.VALIDATORS[keyword]

        def run(
            validator: _Validator, argument: object, instance: object, schema: JsonObject
        ) -> Iterator[_Error]:
            for error in check(validator, argument, instance, schema):
                error.message = explain(keyword, argument, instance, error.message)
                yield error

        return run

    own = {
        "$ref": ref,
        "oneOf": one_of,
        "anyOf": any_of,
        "properties": properties,
        "propertyNames": property_names,
    }
    leaves = (
        "type", "required", "const", "enum", "format", "pattern", "minLength", "maxLength",
        "minItems", "maxItems", "uniqueItems", "minimum", "maximum", "maxProperties",
    )  # fmt: skip
    keywords = own | {keyword: worded(keyword) for keyword in leaves}
    extend = cast(_Extend, validators.extend)  # pyright: ignore[reportUnknownMemberType]  # jsonschema types it in part
    return extend(stock, keywords)


def union_members(union: JsonObject, schemas: dict[str, JsonObject]) -> dict[str, str]:
    """Tag to reference, with the members of unions inside the union."""
    members: dict[str, str] = dict(union["discriminator"]["mapping"])
    for branch in union["oneOf"]:
        schema = schemas[branch["$ref"]]
        if "discriminator" in schema:
            members |= union_members(schema, schemas)
    return members


def _by_tag(
    validator: _Validator, tag_name: str, members: dict[str, str], instance: object
) -> Iterator[_Error]:
    if not is_object(instance):
        yield _error(f"must be an object, not {json_type(instance)}")
        return
    tag = instance.get(tag_name)
    if tag_name not in instance:
        yield _error(f"lacks the required field {tag_name!r}: {listed(sorted(members))}")
    elif not isinstance(tag, str) or tag not in members:
        yield _error(f"is {tag!r} but must be {listed(sorted(members))}", tag_name)
    else:
        yield from validator.descend(instance, {"$ref": members[tag]})


def _types(schema: JsonObject, schemas: dict[str, JsonObject]) -> frozenset[str]:
    """The JSON types, as `json_type` names them, that a schema can accept."""
    if "$ref" in schema:
        return _types(schemas[schema["$ref"]], schemas)
    if "discriminator" in schema:
        return frozenset({"an object"})
    for keyword in ("oneOf", "anyOf"):
        if keyword in schema:
            return frozenset[str]().union(*(_types(branch, schemas) for branch in schema[keyword]))
    declared = schema.get("type", "object" if "properties" in schema else "string")
    names: list[str] = [declared] if isinstance(declared, str) else declared
    return frozenset(_TYPE_WORDS[name] for name in names)


_TYPE_WORDS = {
    "string": "a string",
    "object": "an object",
    "array": "a list",
    "integer": "a number",
    "number": "a number",
    "boolean": "true or false",
    "null": "null",
}


def _error(message: str, *path: str | int) -> _Error:
    return cast(_Error, jsonschema.ValidationError(message, path=path))


def _pointer(path: Any) -> str:
    steps = (str(step).replace("~", "~0").replace("/", "~1") for step in path)
    return "".join(f"/{step}" for step in steps)
