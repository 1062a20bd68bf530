"""Validation of example values by JSON Schema, stricter and clearer than the plain rules.

Two keywords differ. `oneOf` with a discriminator looks only at the member that the tag names, so
that a mistake is reported where it is. `properties` refuses fields that it does not list: services
may send more than the document knows, but an example with an unknown field is a spelling mistake.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.validators import create  # pyright: ignore[reportUnknownVariableType]  # jsonschema types it in part
from referencing.jsonschema import DRAFT202012, EMPTY_REGISTRY

from codegen.document import Json, JsonObject
from codegen.lint.engine.spelling import did_you_mean
from codegen.reader import SCHEMAS

_URI = "urn:document"
_LONGEST = 160
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

# What jsonschema hands to the function of a keyword.
Schema: TypeAlias = Mapping[str, Any]
Instance: TypeAlias = Schema | list[Any] | str | int | float | bool | None
Errors: TypeAlias = Iterator[ValidationError]
# The tags of a union, each with the component that it stands for.
Variants: TypeAlias = Callable[[Schema], dict[str, str]]


@dataclass(frozen=True, slots=True)
class Misfit:
    """One way in which a value does not fit its schema; `path` leads to the place in the value."""

    path: tuple[str | int, ...]
    message: str


class UnusableSchemaError(Exception):
    """The schema is too broken to validate anything."""


class Instances:
    """Validates values against the schemas of one document."""

    def __init__(self, root: JsonObject, variants: Variants) -> None:
        self._validator = _validator_class(variants)
        self._registry = EMPTY_REGISTRY.with_resource(_URI, DRAFT202012.create_resource(root))

    def mismatches(self, pointer: str, value: Json) -> list[Misfit]:
        """Why the value does not fit the schema at the pointer; empty if it fits.

        Raises UnusableSchemaError if the schema cannot be evaluated, e.g. for a dangling $ref.
        """
        validator = self._validator(
            {"$ref": f"{_URI}#{pointer}"}, registry=self._registry, format_checker=_FORMATS
        )
        try:
            errors = list(validator.iter_errors(value))
        except Exception as error:
            raise UnusableSchemaError(type(error).__name__) from error
        return [Misfit(tuple(error.absolute_path), _shorten(error.message)) for error in errors]


def _shorten(message: str) -> str:
    line = " ".join(message.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}..."


def _untagged(validator: Any, branches: list[Schema], value: Instance) -> Errors:
    attempts = [list(validator.descend(value, branch)) for branch in branches]
    if all(attempts):
        # The branch that at least takes this type of value is the one that was meant.
        yield from min(attempts, key=_is_of_other_type)


def _is_of_other_type(errors: list[ValidationError]) -> bool:
    return any(error.validator == "type" and not error.path for error in errors)


def _tagged(validator: Any, value: Instance, tag: str, variants: dict[str, str]) -> Errors:
    if not isinstance(value, Mapping):
        yield ValidationError(f"{value!r} is not an object", validator="type")
        return
    if tag not in value:
        yield ValidationError(f"'{tag}' is missing, which tells the members of the union apart")
    elif value[tag] not in variants:
        hint = did_you_mean(str(value[tag]), variants, "the union has no such member")
        yield ValidationError(f"{value[tag]!r} is no {tag} of the union; {hint}", path=[tag])
    else:
        yield from validator.descend(value, {"$ref": SCHEMAS + variants[value[tag]]})


def _properties(validator: Any, properties: Schema, value: Instance, schema: Schema) -> Errors:
    if not isinstance(value, Mapping):
        return
    for name, field in value.items():
        if name in properties:
            yield from validator.descend(field, properties[name], path=name)
        elif "additionalProperties" not in schema:
            hint = did_you_mean(name, properties, "the schema does not have it")
            yield ValidationError(f"unknown field {name}; {hint}", path=[name])


def _is_timestamp(value: object) -> bool:
    if isinstance(value, str):
        if not _TIMESTAMP.fullmatch(value):
            return False
        datetime.fromisoformat(value)
    return True


_FORMATS = FormatChecker(formats=["date", "email"])
_FORMATS.checks("date-time", raises=ValueError)(_is_timestamp)


def _validator_class(variants: Variants) -> Any:
    """The validator class of a document, whose unions have these variants."""

    def one_of(validator: Any, branches: list[Schema], value: Instance, schema: Schema) -> Errors:
        if "discriminator" not in schema:
            return _untagged(validator, branches, value)
        tag = schema["discriminator"]["propertyName"]
        return _tagged(validator, value, tag, variants(schema))

    return create(
        Draft202012Validator.META_SCHEMA,
        {**Draft202012Validator.VALIDATORS, "oneOf": one_of, "properties": _properties},
        type_checker=Draft202012Validator.TYPE_CHECKER,
    )
