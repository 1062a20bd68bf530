"""From the document as people write it to the document that openapi-python-client can compile.

The generator drops discriminators, parameter texts, operation-level `x-` keys and more without a
word. Each of them is carried in a place that it keeps: `x-model` on an object schema, `x-union` on
what stands in for a union, `x-op` on an operation's answer. The templates read these keys;
`templates/README.md` lists them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from codegen.betas import beta_values
from codegen.lint.names import python_name as attribute_name, snake_case
from codegen.prose import describe
from codegen.schemas import Schemas

Json = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
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
        self.schemas = Schemas(document, self._request_bodies())

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
            "components": {"schemas": self.schemas.components()},
        }

    def _request_bodies(self) -> Iterator[Json]:
        for item in self.document["paths"].values():
            for method in METHODS:
                if "requestBody" in item.get(method, {}):
                    yield item[method]["requestBody"]

    def _operation(self, operation: Json, shared_parameters: list[Json]) -> Json:
        parameters = [
            self.schemas.resolve(p) for p in (*shared_parameters, *operation.get("parameters", []))
        ]
        status, response = next(
            (status, self.schemas.resolve(response))
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
            "caught_up_by": operation.get("x-caught-up-by"),
            "betas": beta_values(self.document, operation, "x-betas"),
            "preview_betas": beta_values(self.document, operation, "x-preview-betas"),
            "paging": self.document.get("x-pagination") if operation.get("x-paginated") else None,
            "answer": " ".join(response["description"].split()),
            "file_parts": self._file_parts(operation),
            "secrets": self.schemas.secrets(operation.get("requestBody", {})),
            "body_doc": " ".join(operation.get("requestBody", {}).get("description", "").split()),
            "parameters": {
                p["name"]: {
                    "argument": argument_name(p["name"]),
                    "doc": describe(p["description"], self.schemas.constraints(p["schema"])),
                    "containers": self.schemas.containers(p["schema"]),
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
            body = self.schemas.resolve(operation["requestBody"])
            prepared["requestBody"] = {
                "required": body.get("required", False),
                "content": {
                    content_type: {"schema": self.schemas.shape(media["schema"])}
                    for content_type, media in body["content"].items()
                },
            }
        return prepared

    def _file_parts(self, operation: Json) -> list[str]:
        """The parts of a multipart body that are files, or lists of files."""
        content = self.schemas.resolve(operation.get("requestBody", {})).get("content", {})
        form = self.schemas.resolve(content.get("multipart/form-data", {}).get("schema", {}))
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
            return kind, None if kind == "binary" else self.schemas.shape(media["schema"])
        return "nothing", None

    def _parameter(self, parameter: Json) -> Json:
        return {
            "name": parameter["name"],
            "in": parameter["in"],
            "required": parameter.get("required", False),
            "schema": self.schemas.shape(parameter["schema"]),
        }


def argument_name(wire_name: str) -> str:
    """The name of a parameter: `X-Request-Id` -> `x_request_id`, `class` -> `class_`."""
    return attribute_name(snake_case(attribute_name(wire_name)))
