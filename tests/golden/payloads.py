"""JSON that a service may send, made from the schemas of a document; newer services included.

Beside what a schema asks for, objects get fields that it does not know, enums and unions get
members that it does not know, and timestamps come in every spelling that is about. Nothing is
told to the models under test but the document itself.
"""

from __future__ import annotations

import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from tests.support.document import root_of

ROOT = Path(__file__).parents[2]
SCHEMAS = "#/components/schemas/"
TIMESTAMPS = (
    "2026-10-21T09:30:00Z",
    "2026-10-21T09:30:00.5Z",
    "2026-10-21T09:30:00.123456789Z",
    "2026-10-21T09:30:00.000000Z",
    "2026-10-21T09:30:00+00:00",
    "2026-10-21T11:30:00.120+02:00",
    "2026-10-21 09:30:00-00:00",
    "2026-10-21t09:30:00z",
    "0001-01-01T00:00:00Z",
)
DEEPEST = 4

Schema = dict[str, Any]
Draw = Callable[[st.SearchStrategy[Any]], Any]

_words = st.text(string.ascii_letters + string.digits + ' ._-~/"\\é\u2028🦊', max_size=12)
_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_words, inner, max_size=3),
    max_leaves=6,
)
_objects = st.dictionaries(_words, _json, max_size=3)
_names = _words.map("newer ".__add__)  # a field or value that no document knows
_extras = st.dictionaries(_names, _json, max_size=2)
_seldom = st.integers(0, 7)  # false once in eight times


class Payloads:
    """The payloads of one document."""

    def __init__(self, document: Path) -> None:
        self._root = root_of(document)
        self._schemas: dict[str, Schema] = self._root["components"]["schemas"]

    @property
    def models(self) -> list[str]:
        """The components that are objects."""
        return [name for name, schema in self._schemas.items() if "properties" in schema]

    @property
    def unions(self) -> list[str]:
        """The components that are unions with names."""
        return [
            name
            for name, schema in self._schemas.items()
            if "discriminator" in schema or self._are_told_by_keys(schema.get("oneOf", [{}]))
        ]

    @property
    def enums(self) -> dict[str, list[str]]:
        """The values of each component that is an enum."""
        return {name: schema["enum"] for name, schema in self._schemas.items() if "enum" in schema}

    def of(self, name: str) -> st.SearchStrategy[Any]:
        """What may stand where the component is referred to."""

        @st.composite
        def payloads(draw: Draw) -> Any:
            return self._draw(draw, self._schemas[name], 0)

        return payloads()

    def known(self, name: str, depth: int = 0) -> st.SearchStrategy[Any]:
        """The same, but a union has one of the members that it knows."""

        @st.composite
        def payloads(draw: Draw) -> Any:
            schema = self._schemas[name]
            if "discriminator" in schema:
                return self._draw_member(draw, schema, depth, known=True)
            if self._are_told_by_keys(members := schema.get("oneOf", [{}])):
                return self._draw(draw, draw(st.sampled_from(members)), depth)
            return self._draw(draw, schema, depth)

        return payloads()

    def _draw(self, draw: Draw, schema: Schema, depth: int) -> Any:
        match schema:
            case {"$ref": reference}:
                return self._draw(draw, self._schemas[reference.removeprefix(SCHEMAS)], depth)
            case {"discriminator": {"propertyName": tag}}:
                if depth > DEEPEST or not draw(_seldom):
                    return {**draw(_objects), tag: draw(_names), **draw(_extras)}
                return self._draw_member(draw, schema, depth)
            case {"oneOf": members} if self._are_told_by_keys(members) and not draw(_seldom):
                return {draw(_names): draw(_json), **draw(_extras)}
            case {"oneOf": members} | {"anyOf": members}:
                return self._draw(draw, draw(st.sampled_from(members)), depth)
            case {"const": value}:
                return value
            case {"enum": values}:
                return draw(st.sampled_from(values) | _names)
            case {"type": [kind, "null"]}:
                return (
                    draw(st.none())
                    if draw(st.booleans())
                    else self._draw_type(draw, {**schema, "type": kind}, depth)
                )
            case _:
                return self._draw_type(draw, schema, depth)

    def _draw_member(self, draw: Draw, union: Schema, depth: int, *, known: bool = False) -> Any:
        member = draw(st.sampled_from(union["oneOf"]))["$ref"]
        schema = self._schemas[member.removeprefix(SCHEMAS)]
        discriminator = union["discriminator"]
        tags = [tag for tag, ref in discriminator["mapping"].items() if ref == member]
        if tags and "discriminator" in schema:  # told apart by another tag, which may be newer
            draw_inner = self._draw_member if known else self._draw
            drawn = draw_inner(draw, schema, depth)
            return {**drawn, discriminator["propertyName"]: tags[0]}
        if "discriminator" in schema:
            return self._draw_member(draw, schema, depth, known=known)
        return self._draw(draw, schema, depth + 1)

    def _are_told_by_keys(self, members: list[Schema]) -> bool:
        refs = [member.get("$ref", "").removeprefix(SCHEMAS) for member in members]
        return all("properties" in self._schemas.get(ref, {}) for ref in refs)

    def _draw_type(self, draw: Draw, schema: Schema, depth: int) -> Any:
        match schema:
            case {"type": "object", "properties": _}:
                return self._draw_object(draw, schema, depth + 1)
            case {"type": "object", "additionalProperties": True}:
                return draw(_objects)
            case {"type": "object", "additionalProperties": values}:
                keys = draw(st.lists(_words, max_size=_most(depth), unique=True))
                return {key: self._draw(draw, values, depth + 1) for key in keys}
            case {"type": "array", "items": items}:
                length = draw(st.integers(0, _most(depth)))
                return [self._draw(draw, items, depth + 1) for _ in range(length)]
            case {"type": "string", "format": "date-time"}:
                return draw(st.sampled_from(TIMESTAMPS))
            case {"type": kind}:
                return draw(_SCALARS[kind])
            case _ if schema.keys() <= {"title", "description", "examples"}:
                return draw(_json)
            case _:
                raise NotImplementedError(schema)

    def _draw_object(self, draw: Draw, schema: Schema, depth: int) -> Any:
        properties: dict[str, Schema] = schema["properties"]
        required = schema.get("required", [])
        optional = [name for name in properties if name not in required]
        present = draw(st.sets(st.sampled_from(optional))) if optional and depth <= DEEPEST else ()
        result = {
            name: self._draw(draw, value, depth)
            for name, value in properties.items()
            if name in required or name in present
        }
        result |= draw(_extras)
        return {name: result[name] for name in draw(st.permutations(list(result)))}


_SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "string": _words,
    "integer": st.integers(),
    "number": st.integers() | st.floats(allow_nan=False),
    "boolean": st.booleans(),
    "null": st.none(),
}


def _most(depth: int) -> int:
    return 3 if depth < DEEPEST else 0
