"""The document as a side of the comparison; it has passed the lint."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from codegen.drift.facts import Field, Literal, Object, Operation, Shape, merged, parameter_key
from codegen.names import pascal_case
from codegen.reader import Reader, Site, beta_values, types
from codegen.reader.forms import is_null

_FORMATS = {"date-time": "datetime", "date": "date", "binary": "bytes"}
_ANSWERS = {
    "application/json": "json",
    "text/event-stream": "events",
    "application/octet-stream": "binary",
}


class Described:
    """What the document says. Objects are named by their pointers."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._schemas = {site.pointer: site for site in reader.all("schema")}
        self._objects: dict[str, Object] = {}
        self.operations: dict[str, Operation] = {
            operation.id: operation for operation in map(self._operation, reader.all("operation"))
        }
        receivers = reader.all("webhook operation")
        self.webhook: Shape | None = self._body(receivers[0]) if receivers else None

    def object(self, key: str) -> Object:
        """The object schema at a pointer."""
        if key not in self._objects:
            self._objects[key] = self._object(self._schemas[key])
        return self._objects[key]

    def _object(self, schema: Site) -> Object:
        required = schema.texts("required")
        fields = {
            site.name: Field(
                shape=self.shape(site), required=site.name in required, place=site.pointer
            )
            for site in schema.children("properties")
        }
        free = schema.value.get("additionalProperties") is True
        return Object(name=pascal_case(schema.name), place=schema.pointer, fields=fields, free=free)

    def shape(self, schema: Site) -> Shape:
        """What a value with this schema may be."""
        target = self._reader.resolved(schema)
        branches = [*target.children("oneOf"), *target.children("anyOf")]
        union = target.child("discriminator")
        parts = [self.shape(branch) for branch in branches if not is_null(branch.value)]
        shape = merged(target.pointer, [*parts, self._own(target)])
        return evolve(
            shape,
            place=target.pointer if union else shape.place,
            nullable=shape.nullable or any(is_null(branch.value) for branch in branches),
            tag=union.text("propertyName") if union else shape.tag,
        )

    def _own(self, schema: Site) -> Shape:
        """What a schema says itself, apart from what it unites."""
        literals = _literals(schema)
        names = set(types(schema))
        kinds = frozenset(_kinds(schema)) if not literals else frozenset[str]()
        items, values = schema.child("items"), schema.child("additionalProperties")
        is_map = "object" in names and "properties" not in schema.value
        free = is_map and schema.value.get("additionalProperties") is True
        anything = Shape(place=schema.pointer, kinds=frozenset(["any"]))
        is_object = "object" in names and not free and not (is_map and values)
        return Shape(
            place=schema.pointer,
            nullable="null" in names,
            kinds=kinds,
            literals=literals,
            listed_at=schema.pointer if literals else "",
            objects=(schema.pointer,) if is_object else (),
            items=(self.shape(items),) if items else (),
            values=(anything,) if free else (self.shape(values),) if is_map and values else (),
        )

    # Operations

    def _operation(self, site: Site) -> Operation:
        request = site.child("requestBody")
        media = self._reader.media(request) if request else None
        response, answers = self._response(site)
        return Operation(
            id=site.text("operationId"),
            resource=site.texts("tags")[0],
            place=site.pointer,
            method=site.keyword,
            path=site.parent.name if site.parent else "",
            parameters=self._parameters(site),
            betas=tuple(beta_values(site)),
            content_type=media.name if media else "",
            body=self._body(site),
            answers=answers,
            response=response,
        )

    def _parameters(self, operation: Site) -> dict[tuple[str, str], Field]:
        return {
            parameter_key(parameter.text("in"), parameter.text("name")): Field(
                shape=self.shape(parameter.expect("schema")),
                required=parameter.value.get("required") is True,
                place=reference.pointer,
            )
            for reference, parameter in self._reader.parameters(operation)
        }

    def _body(self, operation: Site) -> Shape | None:
        request = operation.child("requestBody")
        media = self._reader.media(request) if request else None
        return self.shape(media.expect("schema")) if media else None

    def _response(self, operation: Site) -> tuple[Shape | None, str]:
        response = self._reader.success(operation)
        media = self._reader.media(response) if response else None
        if media is None:
            return None, "nothing"
        answers = _ANSWERS[media.name]
        return None if answers == "binary" else self.shape(media.expect("schema")), answers


def _kinds(schema: Site) -> Iterator[str]:
    for name in types(schema):
        if name == "string":
            yield _FORMATS.get(schema.text("format"), name)
        elif name in ("integer", "number", "boolean"):
            yield name


def _literals(schema: Site) -> tuple[Literal, ...]:
    stated = [schema.value["const"]] if "const" in schema.value else schema.items("enum")
    return tuple(value for value in stated if isinstance(value, str | int))
