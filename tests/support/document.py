"""What openapi.yaml says about each operation, in the form that tests need.

Nothing in here is kept by hand: a new operation of the document is a new case of every test that
goes over `OPERATIONS`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple, cast

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.protocols import Validator

from codegen.document import Document
from codegen.names import python_name, snake_case
from tests.support.clients import ROOT
from tests.support.exchange import Request

Schema = dict[str, Any]

ROOT_NODE: Schema = cast("Schema", Document.load(ROOT / "openapi.yaml").root)
SCHEMAS: dict[str, Schema] = ROOT_NODE["components"]["schemas"]


def resolve(node: Schema) -> Schema:
    """What a `$ref` points to, or the node itself."""
    while "$ref" in node:
        found: Any = ROOT_NODE
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


@cache
def _validator(reference: str) -> Validator:
    return Draft202012Validator(
        {"$ref": reference, "components": ROOT_NODE["components"]},
        format_checker=Draft202012Validator.FORMAT_CHECKER,
    )


def problems(schema: Schema, value: Any) -> list[str]:
    """What is wrong with a value, in the words of the JSON Schema validator."""
    if "$ref" in schema:
        validator = _validator(schema["$ref"])
    else:
        validator = Draft202012Validator({**schema, "components": ROOT_NODE["components"]})
    errors: Iterator[ValidationError] = cast("Any", validator).iter_errors(value)
    return [f"{error.json_path}: {error.message[:200]}" for error in errors]


def example(schema: Schema) -> Any:
    """The document's example for a schema; for a union, that of its first member.

    A page without one, which the lint allows, is made of one item.
    """
    schema = resolve(schema)
    if "examples" in schema:
        return schema["examples"][0]
    if "oneOf" in schema:
        return example(schema["oneOf"][0])
    if "data" in schema.get("properties", {}):
        return {"data": [example(schema["properties"]["data"]["items"])]}
    raise LookupError(f"there is no example in {str(schema)[:200]}")


class Parameter(NamedTuple):
    """A parameter with a value to try it with: as an argument, and as it goes over the wire."""

    name: str
    place: str
    required: bool
    schema: Schema
    argument: Any
    texts: list[str]
    betas: list[str]

    @property
    def python_name(self) -> str:
        name = python_name(self.name)
        return snake_case(name) if self.place == "header" else name


class DocumentedOperation(NamedTuple):
    """An operation of the document."""

    id: str
    method: str
    path: str
    node: Schema
    parameters: list[Parameter]

    @property
    def tag(self) -> str:
        return cast("str", self.node["tags"][0])

    @property
    def method_name(self) -> str:
        """The last part of the dotted name: `list` of `sessions.events.list`."""
        return self.id.removeprefix(self.tag.replace(".", "_") + "_")

    @property
    def body_type(self) -> str | None:
        """The media type of the request's body."""
        return next(iter(self.node.get("requestBody", {}).get("content", {})), None)

    @property
    def body_schema(self) -> Schema:
        return cast("Schema", self.node["requestBody"]["content"][self.body_type]["schema"])

    @property
    def answer_type(self) -> str:
        return next(iter(cast("dict[str, Any]", self.node["responses"]["200"]["content"])))

    @property
    def answer_schema(self) -> Schema:
        content = self.node["responses"]["200"]["content"]
        return cast("Schema", content[self.answer_type]["schema"])

    def among(self, place: str) -> list[Parameter]:
        return [parameter for parameter in self.parameters if parameter.place == place]

    def betas(self, *, research_preview: bool) -> list[str]:
        """The beta values of a request that has all parameters."""
        own: list[str] = ROOT_NODE["paths"][self.path]["x-betas"]
        added = [one for value in own for one in ROOT_NODE["x-betas"][value]]
        more = [value for parameter in self.parameters for value in parameter.betas]
        return [*own, *(added if research_preview else []), *more]

    def matches(self, request: Request) -> bool:
        pattern = re.sub(r"\\\{[^/]*\\\}", "[^/]+", re.escape(self.path))
        return request.method == self.method and bool(re.fullmatch(pattern, request.path))


def _operations() -> Iterator[DocumentedOperation]:
    for path, item in ROOT_NODE["paths"].items():
        shared = item.get("parameters", [])
        for method, node in item.items():
            if method not in ("parameters", "x-betas"):
                parameters = [
                    _parameter(resolve(p)) for p in (*shared, *node.get("parameters", []))
                ]
                yield DocumentedOperation(
                    node["operationId"], method.upper(), path, node, parameters
                )


def _parameter(node: Schema) -> Parameter:
    schema = resolve(node["schema"])
    argument, texts = _sample(schema, "an id/with ünusual ? characters")
    if node["in"] == "header":
        argument, texts = _sample(schema, "a header's value")
    return Parameter(
        node["name"],
        node["in"],
        node.get("required", False),
        schema,
        argument,
        texts,
        node.get("x-betas", []),
    )


def _sample(schema: Schema, text: str) -> tuple[Any, list[str]]:
    """A value for a schema: the argument in Python, and its texts in a query."""
    match schema:
        case {"enum": [first, *_]}:
            return first, [str(first)]
        case {"type": "boolean"}:
            return True, ["true"]
        case {"type": "integer"}:
            number = schema.get("minimum", 7)
            return number, [str(number)]
        case {"format": "date-time"}:
            moment = "2026-10-21T09:30:00Z"
            return datetime.fromisoformat(moment), [moment]
        case {"type": "array", "items": items}:
            argument, texts = _sample(resolve(items), text)
            return [argument, argument], [*texts, *texts]
        case {"type": "string"}:
            return text, [text]
        case {"oneOf": [first, *_]} | {"anyOf": [first, *_]}:
            return _sample(resolve(first), text)
        case _:
            raise NotImplementedError(f"no value for a parameter like {schema}")


OPERATIONS: dict[str, DocumentedOperation] = {
    operation.id: operation for operation in _operations()
}


def refusals(operation: DocumentedOperation, request: Request, betas: list[str]) -> list[str]:
    """Everything about a JSON or bodiless request that the document does not allow."""
    found: list[str] = []
    if not operation.matches(request):
        found.append(f"{request.method} {request.path} is not {operation.id}")
    found += _path_problems(operation, request)
    found += _query_problems(operation, request.query)
    found += _header_problems(operation, request.headers, betas)
    if operation.body_type == "application/json":
        if request.headers.get("content-type") != "application/json":
            found.append("the content type is not JSON")
        found += problems(operation.body_schema, request.json)
    elif operation.body_type is None and request.body:
        found.append("there is a body")
    return found


def _path_problems(operation: DocumentedOperation, request: Request) -> list[str]:
    expected = {parameter.name: parameter.texts[0] for parameter in operation.among("path")}
    values = [
        expected[part[1:-1]] if part.startswith("{") else part for part in operation.path.split("/")
    ]
    return [] if request.segments == values else [f"the path is {request.segments}"]


def _query_problems(operation: DocumentedOperation, query: list[tuple[str, str]]) -> list[str]:
    expected = {
        (parameter.name, text) for parameter in operation.among("query") for text in parameter.texts
    }
    return [] if set(query) == expected else [f"the query is {query}"]


def _header_problems(
    operation: DocumentedOperation, headers: Mapping[str, str], betas: list[str]
) -> list[str]:
    expected = {
        "authorization": "Bearer sk-test-key",
        "anthropic-version": "2026-10-21",
        "anthropic-beta": ",".join(betas) or None,
        **{parameter.name.lower(): parameter.texts[0] for parameter in operation.among("header")},
    }
    return [
        f"the header {name} is {headers.get(name)!r}"
        for name, value in expected.items()
        if headers.get(name) != value
    ]
