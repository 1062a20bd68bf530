"""Types of the client as schemas of the document's dialect: what has a name becomes a component."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import evolve

from codegen.drift.facts import Literal, Object, Operation, Shape, Side, tag_of, variants
from codegen.lint.rules import taken
from codegen.names import pascal_case
from codegen.paste import Part
from codegen.reader import SCHEMAS, Reader
from codegen.stub.resource import singular

_PREFIX = re.compile(r"^Beta(ManagedAgents)?(?=[A-Z])")
_KINDS: dict[str, Part] = {
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "bytes": {"type": "string", "format": "binary"},
    "any": {"type": "object", "additionalProperties": True},
}
_NULL: Part = {"type": "null"}


class SchemaWriter:
    """Writes schemas, and collects the components that they need.

    `known` has the places of objects that the document has already, by the client's key.
    """

    def __init__(self, reader: Reader, client: Side, known: Mapping[str, str]) -> None:
        self._reader = reader
        self._client = client
        self._names = {
            key: pointer.rpartition("/")[2]
            for key, pointer in known.items()
            if pointer.startswith("/components/schemas/") and pointer.count("/") == 3
        }
        self._there = {name.lower() for name in reader.component_names("schemas")}
        self._there |= {name.lower() for name in taken.CLASSES}
        self._there |= {pascal_case(tag.replace(".", "_")).lower() for tag in reader.tags()}
        self.components: dict[str, Part] = {}

    def schema(self, shape: Shape, owner: str, name: str, *, sent: bool = False) -> Part:
        """The schema of a value that is the field `name` of `owner`.

        `sent` says that it is a parameter, which is left out where it would be null.
        """
        written = self._non_null(shape, owner, name)
        if not shape.nullable or sent or "const" in written:
            return written
        if isinstance(written.get("type"), str):
            return {**written, "type": [written["type"], "null"]}
        return {"oneOf": [written, _NULL]}

    def body(self, operation: Operation) -> Part:
        """The schema of a request's body, which is a component."""
        key = operation.body.objects[0] if operation.body else ""
        words = self._client.object(key).name.replace("_", " ").split()
        name = "".join([*(pascal_case(word) for word in words), "Request"])
        return self._object(key, name)

    def variants(self, union: Shape) -> dict[Literal, str]:
        """References to the members of a union by their tags."""
        tag = union.tag or tag_of(self._client, union)
        return {
            value: str(self._object(key)["$ref"])
            for value, key in variants(self._client, union, tag).items()
        }

    def _non_null(self, shape: Shape, owner: str, name: str) -> Part:
        if shape.items:
            return {"type": "array", "items": self.schema(shape.item, owner, name)}
        if shape.values:
            if "any" in shape.value.kinds:
                return dict(_KINDS["any"])
            inner = self.schema(shape.value, owner, name)
            return {"type": "object", "additionalProperties": inner}
        if shape.objects:
            return self._objects(shape, owner, name)
        if shape.literals:
            return self._literals(shape, owner, name)
        (kind,) = sorted(shape.kinds)[:1] or ["any"]
        return dict(_KINDS.get(kind, {"type": kind}))

    def _literals(self, shape: Shape, owner: str, name: str) -> Part:
        values = [str(value) for value in shape.literals]
        if len(values) == 1 and not shape.kinds:
            return {"type": "string", "const": values[0]}
        title = self._title(shape, owner, name)
        for site in self._reader.all("schema"):
            if site.is_component and not shape.kinds and site.items("enum") == values:
                return {"$ref": SCHEMAS + site.name}
        enum: Part = {"type": "string", "enum": values}
        if not shape.kinds:
            return self._component(title, enum)
        known = self._component(f"Known{title}", enum)
        return self._component(title, {"anyOf": [known, {"type": "string"}]})

    def _objects(self, shape: Shape, owner: str, name: str) -> Part:
        if len(shape.objects) == 1:
            whole = self._object(shape.objects[0])
        else:
            members = self.variants(shape)
            union: Part = {
                "oneOf": [{"$ref": reference} for reference in dict.fromkeys(members.values())],
                "discriminator": {
                    "propertyName": shape.tag or tag_of(self._client, shape),
                    "mapping": {str(value): reference for value, reference in members.items()},
                },
            }
            whole = self._component(self._title(shape, owner, name), union)
        if not shape.kinds and not shape.literals:
            return whole
        title = self._title(shape, owner, name)
        text = evolve(shape, objects=(), nullable=False, place=f"{title}Text")
        return self._component(
            f"{title}OrText", {"oneOf": [self._non_null(text, title, "text"), whole]}
        )

    def _object(self, key: str, name: str = "") -> Part:
        """A reference to an object: as it is there already, or a new component."""
        if key not in self._names:
            found = self._client.object(key)
            title = self._names[key] = self._free(name or self._class(found.name))
            self.components[title] = {}
            schema = self._fields(found, title)
            same = [other for other, there in self.components.items() if there == schema]
            self.components[title] = schema
            if same:
                # One schema serves requests and responses where they agree.
                del self.components[title]
                self._names[key] = same[0]
        return {"$ref": SCHEMAS + self._names[key]}

    def _fields(self, found: Object, name: str) -> Part:
        properties = {
            wire: self.schema(field.shape, name, wire) for wire, field in found.fields.items()
        }
        required = [wire for wire, field in found.fields.items() if field.required]
        schema: Part = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        if found.free:
            schema["additionalProperties"] = True
        return schema

    def _component(self, name: str, schema: Part) -> Part:
        """A reference to a component that has no key in the client."""
        for there, other in self.components.items():
            if other == schema:
                return {"$ref": SCHEMAS + there}
        free = self._free(name)
        self.components[free] = schema
        return {"$ref": SCHEMAS + free}

    def _title(self, shape: Shape, owner: str, name: str) -> str:
        """What a type is called: as in the client, or by the field that has it."""
        if shape.place.isidentifier() and shape.place[0].isupper():
            return self._class(shape.place)
        words = re.sub(r"[^0-9A-Za-z]+", " ", f"{owner.rpartition('.')[2]} {name}").split()
        return "".join(word[0].upper() + word[1:] for word in "_".join(words).split("_"))

    def _class(self, name: str) -> str:
        """The name of a class of the client in the document: `BetaFileMetadata` is FileMetadata."""
        if not name[0].isupper():
            things, _, kind = name.rpartition("_")
            return pascal_case(singular(things)) + pascal_case(kind)
        return _PREFIX.sub("", name)

    def _free(self, name: str) -> str:
        """The name, with a number if another component has it."""
        used = self._there | {other.lower() for other in self.components}
        names = [name, *(f"{name}{number}" for number in range(2, 99))]
        return next(one for one in names if one.lower() not in used)
