"""Schemas in the forms that openapi-python-client compiles without losses."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from codegen.cycles import reachable
from codegen.lint.names import enum_member, python_name as attribute_name
from codegen.prose import describe
from codegen.unions import SCHEMAS, members

Json = dict[str, Any]

SHAPE_KEYWORDS = ("$ref", "type", "format", "const", "enum", "items", "oneOf")
FORMATS = ("date-time", "binary")


class Schemas:
    """The schemas of a document, which has passed the lint.

    `request_bodies` are what the operations send: what they hold takes plain strings for enums.
    """

    def __init__(self, document: Json, request_bodies: Iterable[Json]) -> None:
        self._document = document
        self._schemas: Json = document.get("components", {}).get("schemas", {})
        self._requested = reachable(self._schemas, map(self.resolve, request_bodies))

    def components(self) -> Json:
        """The components that become classes; the others are written where they are used."""
        return {
            name: self._component(name, schema)
            for name, schema in self._schemas.items()
            if not self._is_inlined(schema)
        }

    def resolve(self, value: Json) -> Json:
        while "$ref" in value:
            target: Any = self._document
            for step in value["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    def _is_inlined(self, schema: Json) -> bool:
        """Whether references to this component are replaced by what it holds."""
        return _kind(schema) not in ("object", "enum", "union")

    def _component(self, name: str, schema: Json) -> Json:
        match _kind(schema):
            case "union":
                return {
                    "type": "object",
                    "x-union": {
                        "tag": schema["discriminator"]["propertyName"],
                        "members": {
                            tag: reference.removeprefix(SCHEMAS)
                            for tag, reference in members(self._schemas, schema).items()
                        },
                        "doc": " ".join(schema.get("description", "").split()),
                    },
                }
            case "enum":
                return {
                    "type": "string",
                    "enum": schema["enum"],
                    "description": " ".join(schema.get("description", "").split()),
                    "x-enum-varnames": [enum_member(v, i) for i, v in enumerate(schema["enum"])],
                }
            case _:
                return self._object(name, schema)

    def _object(self, name: str, schema: Json) -> Json:
        properties: Json = schema.get("properties", {})
        return {
            "type": "object",
            "required": schema.get("required", []),
            "properties": {key: self.shape(value) for key, value in properties.items()},
            "additionalProperties": True,
            "x-model": {
                "doc": " ".join(schema.get("description", "").split()),
                "late": sorted(self._classes_referring_back(name)),
                "fields": {
                    key: {
                        "attribute": attribute_name(key),
                        "doc": describe(self.words(value), self.constraints(value)),
                        "containers": self.containers(value),
                        "open": name in self._requested,
                        "secret": self._is_secret(value),
                    }
                    for key, value in properties.items()
                },
            },
        }

    def _classes_referring_back(self, name: str) -> set[str]:
        return {
            other
            for other in self._imported_with(name) - {name}
            if name in self._imported_with(other)
        }

    def _imported_with(self, name: str) -> set[str]:
        return reachable(self._schemas, [self._schemas[name]], at_import=True)

    def words(self, schema: Json) -> str:
        """The description; without one, that of a referenced component that gets no class."""
        target = self.resolve(schema)
        shared = target.get("description", "") if self._is_inlined(target) else ""
        return str(schema.get("description", shared))

    def constraints(self, schema: Json) -> Json:
        """The keywords that limit a value, also those of the type that a reference names."""
        target = self.resolve(schema)
        if "$ref" in schema and _kind(target) == "object":
            target = {}
        limits: Json = {**target, **schema}
        for part in ("items", "additionalProperties"):
            if isinstance(limits.get(part), dict):
                limits[part] = self.resolve(limits[part])
        return limits

    def _is_secret(self, schema: Json) -> bool:
        """Whether it is a password, or a list or map of them."""
        match self.resolve(_without_null(schema)):
            case {"format": "password"}:
                return True
            case {"additionalProperties": True}:
                return False
            case {"items": inner} | {"additionalProperties": inner}:
                return self._is_secret(inner)
            case _:
                return False

    def secrets(self, body: Json) -> list[str]:
        """The names of all passwords that a request body may hold, however deep."""
        return sorted(
            {
                name
                for component in reachable(self._schemas, [self.resolve(body)])
                for name, value in self._schemas[component].get("properties", {}).items()
                if self._is_secret(value)
            }
        )

    def containers(self, schema: Json) -> list[str]:
        """Whether it is a map or a list, then what its values are, and so on inwards."""
        schema = self.resolve(_without_null(schema))
        match schema:
            case {"properties": _}:
                return []
            case {"additionalProperties": True}:
                return ["map"]
            case {"additionalProperties": values}:
                return ["map", *self.containers(values)]
            case {"items": items}:
                return ["list", *self.containers(items)]
            case _:
                return []

    def shape(self, schema: Json) -> Json:
        """The part of a schema that decides about types, in forms that the generator keeps."""
        if "$ref" in schema:
            target = self.resolve(schema)
            return self.shape(target) if self._is_inlined(target) else {"$ref": schema["$ref"]}
        if "anyOf" in schema:  # known values or any string: enums are open anyway
            return self.shape(schema["anyOf"][0])
        if _kind(schema) == "map":  # it travels as an array and is told by x-model
            values = schema["additionalProperties"]
            nullable = isinstance(schema["type"], list)
            items = {} if values is True else self.shape(values)
            return {"type": ["array", "null"] if nullable else "array", "items": items}
        shape = {key: schema[key] for key in SHAPE_KEYWORDS if key in schema}
        if shape.get("format") not in FORMATS:  # the others say nothing about the type in Python
            shape.pop("format", None)
        if "items" in shape:
            shape["items"] = self.shape(shape["items"])
        if "oneOf" in shape:
            shape["oneOf"] = [self.shape(member) for member in shape["oneOf"]]
        return shape


def _kind(schema: Json) -> str:
    if "discriminator" in schema:
        return "union"
    if "enum" in schema:
        return "enum"
    if "properties" in schema:
        return "object"
    if "additionalProperties" in schema:
        return "map"
    return "inline"


def _without_null(schema: Json) -> Json:
    """The other side of `oneOf: [X, null]`."""
    members = [m for m in schema.get("oneOf", []) if m.get("type") != "null"]
    return members[0] if len(members) == 1 else schema
