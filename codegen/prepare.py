"""From the document as people write it to the document that openapi-python-client can compile.

The generator drops discriminators, parameter texts, operation-level `x-` keys and more without a
word. Each of them is carried in a place that it keeps: `x-model` on an object schema, `x-union` on
what stands in for a union, `x-op` on an operation's answer. The templates read these keys;
`templates/README.md` lists them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.cycles import reachable
from codegen.lint.names import python_name as attribute_name
from codegen.lint.names import snake_case
from codegen.prose import describe

Json = dict[str, Any]

SCHEMAS = "#/components/schemas/"
METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
SHAPE_KEYWORDS = ("$ref", "type", "format", "const", "enum", "items", "oneOf", "x-enum-varnames")
FORMATS = ("date-time", "binary")
RESPONSE_KINDS = {
    "application/json": "json",
    "text/event-stream": "events",
    "application/octet-stream": "binary",
}


def prepare(document: Json) -> Json:
    """The document for the generator; `document` stays as it is and has passed the lint."""
    return _Preparation(document).result()


class _Preparation:
    def __init__(self, document: Json) -> None:
        self.document = document
        self.schemas: Json = document.get("components", {}).get("schemas", {})
        self.requested = reachable(self.schemas, self._request_schemas())

    def result(self) -> Json:
        return {
            "openapi": self.document["openapi"],
            "info": {"title": self.document["info"]["title"], "version": "0"},
            "paths": {
                path: {
                    method: self._operation(item[method], item.get("parameters", []))
                    for method in METHODS
                    if method in item
                }
                for path, item in self.document["paths"].items()
            },
            "components": {
                "schemas": {
                    name: self._component(name, schema)
                    for name, schema in self.schemas.items()
                    if not self._is_inlined(schema)
                }
            },
        }

    # Operations

    def _operations(self) -> Iterator[Json]:
        for item in self.document["paths"].values():
            for method in METHODS:
                if method in item:
                    yield item[method]

    def _request_schemas(self) -> Iterator[Any]:
        for operation in self._operations():
            yield self._resolve(operation.get("requestBody", {}))

    def _operation(self, operation: Json, shared_parameters: list[Json]) -> Json:
        parameters = [
            self._resolve(p) for p in (*shared_parameters, *operation.get("parameters", []))
        ]
        status, response = next(
            (status, self._resolve(response))
            for status, response in operation["responses"].items()
            if status.startswith("2")
        )
        accepts, schema = self._answer(response)
        tag = operation["tags"][0]
        facts = {
            "id": operation["operationId"],
            "tag": tag,
            "tag_doc": self._tag_doc(tag),
            "method": attribute_name(
                operation["operationId"].removeprefix(attribute_name(tag) + "_")
            ),
            "summary": operation["summary"],
            "doc": " ".join(operation["description"].split()),
            "accepts": accepts,
            "safe": operation["x-safe-to-repeat"],
            "retry_conflict": operation.get("x-retry-on-conflict", False),
            "shown_by": self._shown_by(operation),
            "reconciled_by": operation.get("x-reconciled-by"),
            "betas": operation["x-betas"],
            "preview_betas": operation["x-preview-betas"],
            "paging": self.document.get("x-pagination") if operation.get("x-paginated") else None,
            "answer": " ".join(response["description"].split()),
            "file_parts": self._file_parts(operation),
            "body_doc": " ".join(operation.get("requestBody", {}).get("description", "").split()),
            "parameters": {
                p["name"]: {
                    "argument": argument_name(p["name"]),
                    "doc": describe(p["description"], self._constraints(p["schema"])),
                    "containers": self._containers(p["schema"]),
                    "open": True,
                }
                for p in parameters
            },
        }
        prepared: Json = {
            "operationId": operation["operationId"],
            "tags": operation["tags"],
            "parameters": [self._parameter(p) for p in parameters],
            "responses": {
                status: {
                    "description": "",
                    "x-op": facts,
                    **({"content": {"application/json": {"schema": schema}}} if schema else {}),
                }
            },
        }
        if "requestBody" in operation:
            body = self._resolve(operation["requestBody"])
            prepared["requestBody"] = {
                "required": body.get("required", False),
                "content": {
                    content_type: {"schema": self._shape(media["schema"])}
                    for content_type, media in body["content"].items()
                },
            }
        return prepared

    def _file_parts(self, operation: Json) -> list[str]:
        """The parts of a multipart body that are files, or lists of files."""
        content = self._resolve(operation.get("requestBody", {})).get("content", {})
        form = self._resolve(content.get("multipart/form-data", {}).get("schema", {}))
        return [
            name
            for name, part in form.get("properties", {}).items()
            if part.get("items", part).get("format") == "binary"
        ]

    def _tag_doc(self, name: str) -> str:
        """What the document says of a tag, else its name."""
        tags = {tag["name"]: tag.get("description", "") for tag in self.document.get("tags", [])}
        return " ".join(tags.get(name, "").split()) or name

    def _shown_by(self, operation: Json) -> str | None:
        """The operation to look with whether this one, not safe to repeat, took effect."""
        if operation["x-safe-to-repeat"]:
            return None
        resource = attribute_name(operation["tags"][0])
        listing, retrieving = f"{resource}_list", f"{resource}_retrieve"
        paths = [
            {item[method]["operationId"] for method in METHODS if method in item}
            for item in self.document["paths"].values()
        ]
        adds_to_list = any({operation["operationId"], listing} <= path for path in paths)
        known = set[str]().union(*paths)
        names = (listing, retrieving) if adds_to_list else (retrieving, listing)
        return next((name for name in names if name in known), None)

    def _answer(self, response: Json) -> tuple[str, Json | None]:
        for content_type, media in response.get("content", {}).items():
            kind = RESPONSE_KINDS[content_type]
            return kind, None if kind == "binary" else self._shape(media["schema"])
        return "nothing", None

    def _parameter(self, parameter: Json) -> Json:
        return {
            "name": parameter["name"],
            "in": parameter["in"],
            "required": parameter.get("required", False),
            "schema": self._shape(parameter["schema"]),
        }

    # Schemas

    def _resolve(self, value: Json) -> Json:
        while "$ref" in value:
            target: Any = self.document
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
                        "members": self._members(schema),
                        "doc": " ".join(schema.get("description", "").split()),
                    },
                }
            case "enum":
                return {
                    key: schema[key] for key in ("type", "enum", "x-enum-varnames") if key in schema
                } | {"description": " ".join(schema.get("description", "").split())}
            case _:
                return self._object(name, schema)

    def _members(self, union: Json) -> dict[str, str]:
        """Tag to class name, with the members of unions inside the union."""
        members = {
            tag: reference.removeprefix(SCHEMAS)
            for tag, reference in union["discriminator"].get("mapping", {}).items()
        }
        for member in union["oneOf"]:
            schema = self._resolve(member)
            if _kind(schema) == "union":
                members |= self._members(schema)
        return members

    def _object(self, name: str, schema: Json) -> Json:
        properties: Json = schema.get("properties", {})
        return {
            "type": "object",
            "required": schema.get("required", []),
            "properties": {key: self._shape(value) for key, value in properties.items()},
            "additionalProperties": True,
            "x-model": {
                "doc": " ".join(schema.get("description", "").split()),
                "late": sorted(self._classes_referring_back(name)),
                "fields": {
                    key: {
                        "attribute": attribute_name(key),
                        "doc": describe(value.get("description", ""), self._constraints(value)),
                        "containers": self._containers(value),
                        "open": name in self.requested,
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
        return reachable(self.schemas, [self.schemas[name]], at_import=True)

    def _constraints(self, schema: Json) -> Json:
        """The keywords that limit a value, also those of the type that a reference names."""
        target = self._resolve(schema)
        if "$ref" in schema and _kind(target) == "object":
            target = {}
        return {**target, **schema}

    def _is_secret(self, schema: Json) -> bool:
        """Whether it is a password, or a list or map of them."""
        match self._resolve(_without_null(schema)):
            case {"format": "password"}:
                return True
            case {"items": inner} | {"additionalProperties": dict(inner)}:
                return self._is_secret(inner)
            case _:
                return False

    def _containers(self, schema: Json) -> list[str]:
        """Whether it is a map or a list, then what its values are, and so on inwards."""
        schema = self._resolve(_without_null(schema))
        match schema:
            case {"properties": _}:
                return []
            case {"additionalProperties": True}:
                return ["map"]
            case {"additionalProperties": values}:
                return ["map", *self._containers(values)]
            case {"items": items}:
                return ["list", *self._containers(items)]
            case _:
                return []

    def _shape(self, schema: Json) -> Json:
        """The part of a schema that decides about types, in forms that the generator keeps."""
        if "$ref" in schema:
            target = self._resolve(schema)
            return self._shape(target) if self._is_inlined(target) else {"$ref": schema["$ref"]}
        if "anyOf" in schema:  # known values or any string: enums are open anyway
            return self._shape(schema["anyOf"][0])
        if _kind(schema) == "map":  # it travels as an array and is told by x-model
            values = schema["additionalProperties"]
            nullable = isinstance(schema["type"], list)
            items = {} if values is True else self._shape(values)
            return {"type": ["array", "null"] if nullable else "array", "items": items}
        shape = {key: schema[key] for key in SHAPE_KEYWORDS if key in schema}
        if shape.get("format") not in FORMATS:  # the others say nothing about the type in Python
            shape.pop("format", None)
        if "items" in shape:
            shape["items"] = self._shape(shape["items"])
        if "oneOf" in shape:
            shape["oneOf"] = [self._shape(member) for member in shape["oneOf"]]
        return shape


def argument_name(wire_name: str) -> str:
    """The name of a parameter: `X-Request-Id` -> `x_request_id`, `class` -> `class_`."""
    return attribute_name(snake_case(attribute_name(wire_name)))


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
