"""Schemas in the forms that openapi-python-client compiles without losses."""

from __future__ import annotations

from typing import Any

from codegen.names import enum_member, python_name as attribute_name
from codegen.prose import describe, paragraph
from codegen.reader import CLASS_FORMS, SCHEMAS, Form, Reader, Site, form

# A piece of the document that the generator gets.
Prepared = dict[str, Any]

SHAPE_KEYWORDS = ("type", "format", "const", "enum")
FORMATS = ("date-time", "binary")


class Schemas:
    """The schemas of a document, which has passed the lint."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._sent = _pointers(reader.reachable(_requests(reader)))
        self._read = _pointers(reader.reachable(self._read_first()))

    def _read_first(self) -> list[Site]:
        """Where reading begins: at responses, and at components that no request holds."""
        schemas = self._reader.all("schema")
        unsent = [one for one in schemas if one.is_component and one.pointer not in self._sent]
        operations = self._reader.all("operation")
        return [*(one for each in operations for one in each.children("responses")), *unsent]

    def components(self) -> Prepared:
        """The components that become classes; the others are written where they are used."""
        return {
            schema.name: self._component(schema)
            for schema in self._reader.all("schema")
            if schema.is_component and form(schema) in CLASS_FORMS
        }

    def _component(self, schema: Site) -> Prepared:
        match form(schema):
            case Form.UNION:
                return self._union(schema)
            case Form.ENUM:
                return _enum(schema)
            case _:
                return self._object(schema)

    def _union(self, schema: Site) -> Prepared:
        discriminator = schema.child("discriminator")
        return {
            "type": "object",
            "x-union": {
                "tag": discriminator.text("propertyName") if discriminator else None,
                "members": self._reader.variants(schema.value),
                "objects": self._reader.objects(schema.value),
                "sent": schema.pointer in self._sent,
                "tools": schema.value.get("x-tools", False),
                "doc": paragraph(schema.text("description")),
            },
        }

    def _object(self, schema: Site) -> Prepared:
        properties = list(schema.children("properties"))
        return {
            "type": "object",
            "required": self._reader.needed(schema),
            "properties": {one.name: self.shape(one) for one in properties},
            "additionalProperties": True,
            "x-model": {
                "doc": paragraph(schema.text("description")),
                "late": self._classes_referring_back(schema),
                "sent": schema.pointer in self._sent,
                "read": schema.pointer not in self._sent or schema.pointer in self._read,
                "open": schema.value.get("additionalProperties") is True,
                "secret_keys": self.secrets(schema) if schema.pointer in self._sent else [],
                "fields": {one.name: self._field(one) for one in properties},
            },
        }

    def _field(self, schema: Site) -> Prepared:
        return {
            "attribute": attribute_name(schema.name),
            "doc": self.words(schema, self._reader.description(schema)),
            "containers": self.containers(schema),
            "open": self.takes_any_text(schema),
            "secret": self._is_secret(schema),
        }

    def _classes_referring_back(self, schema: Site) -> list[str]:
        imported = self._imported_with(schema)
        return sorted(
            other.name
            for other in imported
            if other is not schema and schema in self._imported_with(other)
        )

    def _imported_with(self, schema: Site) -> list[Site]:
        return self._reader.reachable([schema], at_import=True)

    def words(self, schema: Site, description: str) -> str:
        """The description of a value, and its limits."""
        return describe(description, self._reader.limits(schema))

    def secrets(self, body: Site) -> list[str]:
        """The names of all passwords that the components in a body may hold, however deep."""
        return sorted(
            {
                field.name
                for component in self._reader.reachable([body])
                for field in component.children("properties")
                if self._is_secret(field)
            }
        )

    def _is_secret(self, schema: Site) -> bool:
        """Whether it is a password, or a list or map of them."""
        schema = self._reader.without_null(schema)
        inner = [*schema.children("items"), *schema.children("additionalProperties")]
        return schema.text("format") == "password" or any(map(self._is_secret, inner))

    def takes_any_text(self, schema: Site) -> bool:
        """Whether any text will do for the enums in it."""
        schema = self._reader.without_null(schema)
        match form(schema):
            case Form.OPEN_ENUM:
                return True
            case Form.ARRAY | Form.MAP | Form.STRING_OR_OBJECT | Form.STRING_OR_ARRAY:
                parts = ("items", "additionalProperties", "oneOf")
                inner = [one for part in parts for one in schema.children(part)]
                return any(map(self.takes_any_text, inner))
            case _:
                return False

    def containers(self, schema: Site) -> list[str]:
        """Whether it is a map or a list, then what its values are, and so on inwards."""
        schema = self._reader.without_null(schema)
        match form(schema):
            case Form.FREE_JSON:
                return ["map"]
            case Form.MAP:
                return ["map", *self.containers(schema.expect("additionalProperties"))]
            case Form.ARRAY:
                return ["list", *self.containers(schema.expect("items"))]
            case Form.STRING_OR_ARRAY:
                return next(filter(None, map(self.containers, schema.children("oneOf"))))
            case _:
                return []

    def shape(self, schema: Site) -> Prepared:
        """The part of a schema that decides about types, in forms that the generator keeps."""
        match form(schema):
            case Form.REFERENCE:
                return self._reference(schema)
            case Form.OPEN_ENUM:  # known values or any string: enums are open anyway
                known = next(one for one in schema.children("anyOf") if "$ref" in one.value)
                return self.shape(known)
            case Form.NULLABLE | Form.STRING_OR_OBJECT | Form.STRING_OR_ARRAY:
                return {"oneOf": [self.shape(one) for one in schema.children("oneOf")]}
            case Form.MAP | Form.FREE_JSON:
                return self._map(schema)
            case Form.ARRAY:
                return {**_shape(schema), "items": self.shape(schema.expect("items"))}
            case _:
                return _shape(schema)

    def _reference(self, schema: Site) -> Prepared:
        target = self._reader.resolved(schema)
        if form(target) in CLASS_FORMS:
            return {"$ref": SCHEMAS + target.name}
        return self.shape(target)

    def _map(self, schema: Site) -> Prepared:
        """A map travels as an array, and is told apart by x-model."""
        values = schema.child("additionalProperties")
        return {
            "type": ["array", "null"] if isinstance(schema.value["type"], list) else "array",
            "items": self.shape(values) if values else {},
        }


def _requests(reader: Reader) -> list[Site]:
    """What the operations send."""
    operations = reader.all("operation")
    return [body for operation in operations for body in operation.children("requestBody")]


def _pointers(components: list[Site]) -> set[str]:
    return {component.pointer for component in components}


def _enum(schema: Site) -> Prepared:
    values = schema.texts("enum")
    return {
        "type": "string",
        "enum": values,
        "description": paragraph(schema.text("description")),
        "x-enum-varnames": [enum_member(value, place) for place, value in enumerate(values)],
    }


def _shape(schema: Site) -> Prepared:
    shape: Prepared = {key: schema.value[key] for key in SHAPE_KEYWORDS if key in schema.value}
    if shape.get("format") not in FORMATS:  # the others say nothing about the type in Python
        shape.pop("format", None)
    return shape
