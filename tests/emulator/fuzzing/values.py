"""Values by schema, and values that are wrong on purpose."""

import json
from collections.abc import Mapping
from random import Random
from typing import Any

from agentsessions_emulator.jsontypes import is_list, is_object

Schema = Mapping[str, Any]

DEEPEST = 4
NASTY: tuple[Any, ...] = (
    None,
    True,
    False,
    -1,
    0,
    1.5,
    2**31,
    2**63,
    2**64,
    10**300,
    1e308,
    "",
    " ",
    "\x00",
    "\n",
    "a" * 70_000,
    "\U0001f648",
    "\u2028",
    "%0A",
    "../..",
    "'; DROP TABLE events; --",
    "${x}",
    "null",
    "9999-12-31T23:59:59Z",
    "0000-00-00",
    "Infinity",
    [],
    {},
    [[]],
    {"": ""},
    {"$ref": "#"},
)
RAW: tuple[str, ...] = (
    "NaN",
    "Infinity",
    "-Infinity",
    "1e999",
    "9" * 5000,
    '"\\ud800"',
    '"\\udc00\\ud800"',
    "[" * 100_000,
    '{"a":' * 5000,
    '{"a":1,"a":2}',
    '"\\x"',
    "'",
    "\x00",
    "01",
    "1.",
    '"\t"',
    "",
    "/**/",
    "tru",
)
"""Texts that take the place of a value in a body: not all of them are JSON."""


class Values:
    """Makes values; `schemas` are what references lead to, by the reference."""

    def __init__(self, random: Random, schemas: Mapping[str, Schema]) -> None:
        self._random = random
        self._schemas = schemas

    def nasty(self) -> Any:
        return self._random.choice(NASTY)

    def fitting(self, schema: Schema, depth: int = 0) -> Any:
        """A value that mostly fits."""
        random = self._random
        while "$ref" in schema:
            schema = self._schemas[schema["$ref"]]
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self.fitting(random.choice(schema[keyword]), depth + 1)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return random.choice(schema["enum"])
        declared: Any = schema.get("type", "object" if "properties" in schema else "string")
        kind: str = random.choice(declared) if is_list(declared) else declared
        return self._of_kind(kind, schema, depth)

    def _of_kind(self, kind: str, schema: Schema, depth: int) -> Any:
        random = self._random
        match kind:
            case "object":
                return self._object(schema, depth)
            case "array":
                count = schema.get("minItems", 0) + random.choice((0, 1, 1, 2))
                items = schema.get("items", {})
                return [self.fitting(items, depth + 1) for _ in range(min(count, 5))]
            case "integer" | "number":
                low = schema.get("minimum", 0)
                return low + random.choice((0, 1, 7))
            case "boolean":
                return random.random() < 0.5
            case "null":
                return None
            case _:
                return self._text(schema)

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        chance = 0.5 if depth < DEEPEST else 0.0
        return {
            name: self.fitting(field, depth + 1)
            for name, field in schema.get("properties", {}).items()
            if name in required or self._random.random() < chance
        }

    def _text(self, schema: Schema) -> str:
        if schema.get("format") == "date-time":
            return "2026-11-28T10:00:00Z"
        example = schema.get("example") or next(iter(schema.get("examples", ())), None)
        if isinstance(example, str):
            return example
        least: int = schema.get("minLength", 0)
        return "x" * max(least, self._random.choice((1, 1, 8)))

    def spoilt(self, value: Any) -> Any:
        """The same value with something in it that is wrong."""
        random = self._random
        if is_object(value) and value and random.random() < 0.85:
            name = random.choice(list(value))
            match random.randrange(4):
                case 0:
                    return {k: v for k, v in value.items() if k != name}
                case 1:
                    return {**value, f"{name}x": self.nasty()}
                case _:
                    return {**value, name: self.spoilt(value[name])}
        if is_list(value) and value and random.random() < 0.85:
            place = random.randrange(len(value))
            return [*value[:place], self.spoilt(value[place]), *value[place:]]
        return self.nasty()

    def written(self, value: Any) -> bytes:
        """A value as a body, sometimes with something in it that is no JSON."""
        text = json.dumps(value)
        random = self._random
        if random.random() < 0.15:
            place = random.randrange(len(text) + 1)
            text = text[:place] + random.choice(RAW) + text[place + random.choice((0, 1, 4)) :]
        content = text.encode()
        if random.random() < 0.05:
            content = content[: random.randrange(len(content) + 1)] + bytes([random.randrange(256)])
        return content
