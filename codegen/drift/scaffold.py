"""What the document lacks, in its dialect: all but the words and the examples."""

from __future__ import annotations

import re

from codegen.drift.allowed import is_allowed
from codegen.drift.compare import missing_field
from codegen.drift.facts import Difference, Field, Operation, Shape
from codegen.drift.schemas import SchemaWriter
from codegen.names import python_name
from codegen.paste import HEAD, Part, pasted
from codegen.reader import BETAS, Reader

_MEDIA = {"json": "application/json", "events": "text/event-stream"}
_BINARY: Part = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}


class Scaffold:
    """Collects what is missing; `result` is what to add to the document."""

    def __init__(self, reader: Reader, writer: SchemaWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.result: Part = {}

    def add(self, difference: Difference) -> None:
        """Take in one thing that is missing."""
        match difference.addition:
            case Operation() as operation:
                self._operation(operation)
            case Field() as field:
                self._field(difference, field)
            case Shape(objects=(_, *_)) as variant:
                self._variant(difference.pointer, variant)
            case Shape() as values:
                self._values(difference.pointer, values)
            case None:
                pass

    def text(self) -> str:
        """What to paste, or "" if nothing is missing."""
        if self._writer.components:
            schemas = self._at("/components/schemas")
            for name, schema in self._writer.components.items():
                schemas[name] = {**schemas.get(name, {}), **schema}
        if not self.result:
            return ""
        order = [name for name in ("tags", BETAS, "paths", "components") if name in self.result]
        guessed = "descriptions and examples are missing, `x-safe-to-repeat` is a guess"
        return HEAD.format(guessed=guessed) + pasted({name: self.result[name] for name in order})

    # Additions to what is there

    def _field(self, difference: Difference, field: Field) -> None:
        pointer, (place, name) = difference.pointer, difference.key
        if place:
            self._list(pointer, "parameters").append(self._parameter(place, name, field))
            return
        schema, owner = self._at(pointer), pointer.rpartition("/")[2]
        schema.setdefault("properties", {})[name] = self._writer.schema(field.shape, owner, name)
        if field.required:
            schema.setdefault("required", []).append(name)

    def _variant(self, pointer: str, variant: Shape) -> None:
        for tag, reference in self._writer.variants(variant).items():
            self._list(pointer, "oneOf").append({"$ref": reference})
            union = self._at(pointer)
            union.setdefault("discriminator", {}).setdefault("mapping", {})[tag] = reference

    def _values(self, pointer: str, values: Shape) -> None:
        there = [site for site in self._reader.all("schema") if site.pointer == pointer]
        known = there[0].items("enum") if there else []
        listed = self._list(pointer, "enum")
        listed += [value for value in values.literals if value not in (*known, *listed)]

    def _at(self, pointer: str) -> Part:
        """The part of the result at a pointer, made if need be."""
        part = self.result
        for key in pointer.split("/")[1:]:
            part = part.setdefault(key.replace("~1", "/").replace("~0", "~"), {})
        return part

    def _list(self, pointer: str, key: str) -> list[object]:
        listed: list[object] = self._at(pointer).setdefault(key, [])
        return listed

    # Operations

    def _operation(self, operation: Operation) -> None:
        self._tags(operation.resource)
        known = [site for site in self._reader.all("path item") if site.name == operation.path]
        path = self.result.setdefault("paths", {}).setdefault(operation.path, {})
        if not known:
            path[BETAS] = list(operation.betas)
        declared = self._reader.root.entries(BETAS)
        for beta in operation.betas:
            if beta not in declared:
                self.result.setdefault(BETAS, {})[beta] = []
        path[operation.method] = self._described(operation)

    def _tags(self, resource: str) -> None:
        parts = resource.split(".")
        names = [".".join(parts[: depth + 1]) for depth in range(len(parts))]
        for name in names:
            entry = {"name": name}
            if not self._reader.tag(name) and entry not in self.result.get("tags", []):
                self.result.setdefault("tags", []).append(entry)

    def _described(self, operation: Operation) -> Part:
        words = re.sub(r"[._]", " ", operation.id.removeprefix(python_name(operation.resource)))
        things = operation.resource.rpartition(".")[2].replace("_", " ")
        described: Part = {
            "operationId": operation.id,
            "tags": [operation.resource],
            "summary": f"{words.strip().capitalize()} {things}",
            "x-safe-to-repeat": operation.method in ("get", "delete"),
        }
        scheme = self._reader.root.child("x-pagination")
        if scheme and ("query", scheme.text("parameter")) in operation.parameters:
            described["x-paginated"] = True
        parameters = [
            self._parameter(*key, field)
            for key, field in operation.parameters.items()
            if not is_allowed(missing_field("", operation.place, key, field))
        ]
        if parameters:
            described["parameters"] = parameters
        if operation.body is not None and operation.content_type:
            schema = self._writer.body(operation)
            content = {operation.content_type: {"schema": schema}}
            described["requestBody"] = {"required": True, "content": content}
        described["responses"] = {"200": self._response(operation), "default": self._error()}
        return described

    def _response(self, operation: Operation) -> Part:
        if operation.answers == "binary":
            return {"content": _BINARY}
        if operation.response is None:
            return {}
        schema = self._writer.schema(operation.response, *operation.place.rsplit(".", 1))
        return {"content": {_MEDIA[operation.answers]: {"schema": schema}}}

    def _error(self) -> Part:
        responses = self._reader.all("operation")[0].children("responses")
        return next(response.value for response in responses if response.name == "default")

    def _parameter(self, place: str, name: str, field: Field) -> Part:
        for one in self._reader.all("parameter"):
            if one.is_component and (one.text("in"), one.text("name")) == (place, name):
                return {"$ref": f"#/components/parameters/{one.name}"}
        parameter: Part = {"name": name, "in": place}
        if field.required:
            parameter["required"] = True
        return {**parameter, "schema": self._writer.schema(field.shape, "", name, sent=True)}
