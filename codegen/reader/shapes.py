"""What each kind of object in the document may hold.

One table drives three things: the walk over the document (which objects exist, and of which kind),
the check for unknown or missing keywords, and the check that each keyword has the right JSON type.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from codegen.document import Json


@dataclass(frozen=True)
class Value:
    """What one keyword takes.

    Attributes:
        wording: how to say it in a message.
        accepts: whether a value (in a container: each item) has the right JSON type.
        container: `list` or `dict` if the keyword holds several such values.
        kind: the kind of the objects, if the walk goes on there.
    """

    wording: str
    accepts: Callable[[Json], bool]
    container: type | None = None
    kind: str = ""


@dataclass(frozen=True)
class Shape:
    """The keywords of one kind of object: `required` ones (unless it is a $ref) and the others."""

    required: Mapping[str, Value] = field(default_factory=dict[str, Value])
    optional: Mapping[str, Value] = field(default_factory=dict[str, Value])

    @cached_property
    def keywords(self) -> dict[str, Value]:
        """All keywords that the kind knows."""
        return {**self.required, **self.optional}


def _is_text(value: Json) -> bool:
    return isinstance(value, str)


def _is_texts(value: Json) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_flag(value: Json) -> bool:
    return isinstance(value, bool)


def _is_flag_or_text(value: Json) -> bool:
    return isinstance(value, bool | str)


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_count(value: Json) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_object(value: Json) -> bool:
    return isinstance(value, dict)


def _is_flag_or_object(value: Json) -> bool:
    return isinstance(value, bool | dict)


def _is_anything(_: Json) -> bool:
    return True


TEXT = Value("a string", _is_text)
TEXTS = Value("a list of strings", _is_text, list)
NAMED_TEXTS = Value("a mapping of strings", _is_text, dict)
NAMED_LISTS = Value("a mapping of lists of strings", _is_texts, dict)
FLAG = Value("true or false", _is_flag)
FLAG_OR_TEXT = Value("true, false or a string", _is_flag_or_text)
NUMBER = Value("a number", _is_number)
COUNT = Value("a whole number from 0", _is_count)
OBJECT = Value("a mapping", _is_object)
LIST = Value("a list", _is_anything, list)
ANYTHING = Value("any value", _is_anything)
TRUE_OR_SCHEMA = Value("true or a schema", _is_flag_or_object, kind="schema")


def one(kind: str) -> Value:
    """One object of the kind."""
    return Value(f"a {kind} (a mapping)", _is_object, None, kind)


def many(kind: str) -> Value:
    """A list of objects of the kind."""
    return Value(f"a list of {kind}s (mappings)", _is_object, list, kind)


def named(kind: str) -> Value:
    """A mapping from names to objects of the kind."""
    return Value(f"a mapping from names to {kind}s (mappings)", _is_object, dict, kind)


METHODS = ("get", "put", "post", "patch", "delete")

_OPERATION = {
    "summary": TEXT,
    "description": TEXT,
    "responses": named("response"),
}

SHAPES: dict[str, Shape] = {
    "document": Shape(
        required={
            "openapi": TEXT,
            "info": one("info"),
            "servers": many("server"),
            "security": LIST,
            "tags": many("tag"),
            "paths": named("path item"),
            "components": one("components"),
        },
        optional={
            "webhooks": named("webhook"),
            "x-betas": NAMED_LISTS,
            "x-pagination": named("pagination"),
        },
    ),
    "info": Shape(
        required={"title": TEXT, "version": TEXT},
        optional={"summary": TEXT, "description": TEXT, "contact": OBJECT, "license": OBJECT},
    ),
    "server": Shape(required={"url": TEXT}, optional={"description": TEXT}),
    "tag": Shape(
        required={"name": TEXT, "description": TEXT},
        optional={"x-runs": TEXT, "x-streams-turns": TEXT},
    ),
    "pagination": Shape(
        required={"parameter": TEXT},
        optional={
            "scheme": TEXT,
            "items": TEXT,
            "next": TEXT,
            "total": TEXT,
            "order": TEXT,
            "size": TEXT,
            "page_size": COUNT,
        },
    ),
    "components": Shape(
        optional={
            "schemas": named("schema"),
            "parameters": named("parameter"),
            "responses": named("response"),
            "securitySchemes": named("security scheme"),
        },
    ),
    "security scheme": Shape(
        required={"type": TEXT},
        optional={
            "scheme": TEXT,
            "bearerFormat": TEXT,
            "in": TEXT,
            "name": TEXT,
            "description": TEXT,
        },
    ),
    "path item": Shape(
        optional={**{method: one("operation") for method in METHODS}, "x-betas": TEXTS},
    ),
    "webhook": Shape(required={"post": one("webhook operation")}),
    "operation": Shape(
        required={
            "operationId": TEXT,
            "tags": TEXTS,
            **_OPERATION,
            "x-safe-to-repeat": FLAG,
        },
        optional={
            "x-retry-on-conflict": FLAG,
            "x-reconciled-by": TEXT,
            "x-caught-up-by": TEXT,
            "x-follow": one("follow"),
            "x-paginated": FLAG_OR_TEXT,
            "x-idempotency-key": TEXT,
            "security": LIST,
            "parameters": many("parameter"),
            "requestBody": one("request body"),
        },
    ),
    "follow": Shape(
        required={"summary": TEXT, "description": TEXT},
        optional={"previews": TEXT, "sends": TEXT},
    ),
    "webhook operation": Shape(
        required={**_OPERATION, "requestBody": one("request body")},
        optional={
            "operationId": TEXT,
            "tags": TEXTS,
            "security": LIST,
            "parameters": many("parameter"),
        },
    ),
    "parameter": Shape(
        required={"name": TEXT, "in": TEXT, "description": TEXT, "schema": one("schema")},
        optional={
            "$ref": TEXT,
            "required": FLAG,
            "style": TEXT,
            "explode": FLAG,
            "x-betas": TEXTS,
            "x-argument": TEXT,
        },
    ),
    "request body": Shape(
        required={"required": FLAG, "content": named("media type")},
        optional={"description": TEXT},
    ),
    "response": Shape(
        required={"description": TEXT},
        optional={"$ref": TEXT, "content": named("media type")},
    ),
    "media type": Shape(
        required={"schema": one("schema")},
        optional={"x-stream": one("stream")},
    ),
    "stream": Shape(optional={"id": TEXT, "order": TEXT, "frames": named("frame")}),
    "frame": Shape(
        required={"description": TEXT, "means": TEXT},
        optional={"delay": TEXT, "schema": one("schema")},
    ),
    "schema": Shape(
        optional={
            "$ref": TEXT,
            "title": TEXT,
            "description": TEXT,
            "type": ANYTHING,
            "format": TEXT,
            "const": ANYTHING,
            "enum": LIST,
            "default": ANYTHING,
            "examples": LIST,
            "pattern": TEXT,
            "minLength": COUNT,
            "maxLength": COUNT,
            "minimum": NUMBER,
            "maximum": NUMBER,
            "exclusiveMinimum": NUMBER,
            "exclusiveMaximum": NUMBER,
            "multipleOf": NUMBER,
            "items": one("schema"),
            "minItems": COUNT,
            "maxItems": COUNT,
            "uniqueItems": FLAG,
            "properties": named("schema"),
            "required": TEXTS,
            "additionalProperties": TRUE_OR_SCHEMA,
            "propertyNames": one("key rule"),
            "minProperties": COUNT,
            "maxProperties": COUNT,
            "oneOf": many("schema"),
            "anyOf": many("schema"),
            "discriminator": one("discriminator"),
            "x-tools": FLAG,
            "x-path-parameter": TEXT,
        },
    ),
    "key rule": Shape(optional={"minLength": COUNT, "maxLength": COUNT, "pattern": TEXT}),
    "discriminator": Shape(required={"propertyName": TEXT, "mapping": NAMED_TEXTS}),
}
