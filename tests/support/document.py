"""What the documents say about each operation, in the form that tests need.

Nothing in here is kept by hand: a new operation of a document is a new case of every test that goes
over its operations. The names in capitals, and the functions, are about openapi.yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple, cast

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.protocols import Validator

from codegen.document import Document
from codegen.names import python_name, snake_case
from tests.support.clients import ROOT
from tests.support.exchange import Request

Schema = dict[str, Any]


@cache
def root_of(path: Path) -> Schema:
    """A document, read once: that takes a while."""
    return cast("Schema", Document.load(path).root)


class OpenApi:
    """One document."""

    def __init__(self, path: Path) -> None:
        self.root = root_of(path)
        self.schemas: dict[str, Schema] = self.root["components"]["schemas"]
        self.operations = {one.id: one for one in _operations(self)}
        self._validators: dict[str, Validator] = {}

    def resolve(self, node: Schema) -> Schema:
        """What a `$ref` points to, or the node itself."""
        while "$ref" in node:
            found: Any = self.root
            for step in node["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            node = found
        return node

    def problems(self, schema: Schema, value: Any) -> list[str]:
        """What is wrong with a value, in the words of the JSON Schema validator."""
        reference = schema.get("$ref")
        validator = self._validators.get(reference or "")
        if validator is None:
            validator = Draft202012Validator(
                {**schema, "components": self.root["components"]},
                format_checker=Draft202012Validator.FORMAT_CHECKER,
            )
            if reference is not None:
                self._validators[reference] = validator
        errors: Iterator[ValidationError] = cast("Any", validator).iter_errors(value)
        return [f"{error.json_path}: {error.message[:200]}" for error in errors]

    def example(self, schema: Schema) -> Any:
        """The document's example for a schema; for a union, that of its first member.

        A page without one, which the lint allows, is made of one item, and so is an array.
        """
        schema = self.resolve(schema)
        match schema:
            case {"examples": [first, *_]}:
                return first
            case {"oneOf": [first, *_]}:
                return self.example(first)
            case {"properties": {"data": {"items": items}}}:
                return {"data": [self.example(items)]}
            case {"type": "array", "items": items}:
                return [self.example(items)]
            case {"type": "string"}:
                return "A text."
            case _:
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
    own_name: str | None

    @property
    def python_name(self) -> str:
        if self.own_name is not None:
            return self.own_name
        name = python_name(self.name)
        return snake_case(name) if self.place == "header" else name


class DocumentedOperation(NamedTuple):
    """An operation of the document."""

    id: str
    method: str
    path: str
    node: Schema
    parameters: list[Parameter]
    document: OpenApi

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
    def status(self) -> int:
        """The status of a success; the first one, if there are several."""
        return next(int(status) for status in self.node["responses"] if status.startswith("2"))

    @property
    def answer_type(self) -> str:
        """The media type of the answer; "" for an empty one."""
        return next(iter(self._answer), "")

    @property
    def answer_schema(self) -> Schema:
        return cast("Schema", self._answer[self.answer_type]["schema"])

    @property
    def _answer(self) -> dict[str, Any]:
        response = self.document.resolve(self.node["responses"][str(self.status)])
        return cast("dict[str, Any]", response.get("content", {}))

    def among(self, place: str) -> list[Parameter]:
        return [parameter for parameter in self.parameters if parameter.place == place]

    def betas(self, *, research_preview: bool) -> list[str]:
        """The beta values of a request that has all parameters."""
        root = self.document.root
        own: list[str] = root["paths"][self.path].get("x-betas", [])
        added = [one for value in own for one in root["x-betas"][value]]
        more = [value for parameter in self.parameters for value in parameter.betas]
        return [*own, *(added if research_preview else []), *more]

    def matches(self, request: Request) -> bool:
        pattern = re.sub(r"\\\{[^/]*\\\}", "[^/]+", re.escape(self.path))
        return request.method == self.method and bool(re.fullmatch(pattern, request.path))


def _operations(document: OpenApi) -> Iterator[DocumentedOperation]:
    for path, item in document.root["paths"].items():
        shared = item.get("parameters", [])
        for method, node in item.items():
            if method not in ("parameters", "x-betas"):
                parameters = [
                    _parameter(document, document.resolve(p))
                    for p in (*shared, *node.get("parameters", []))
                ]
                yield DocumentedOperation(
                    node["operationId"], method.upper(), path, node, parameters, document
                )


def _parameter(document: OpenApi, node: Schema) -> Parameter:
    schema = document.resolve(node["schema"])
    is_header = node["in"] == "header"
    text = "a header's value" if is_header else "an id/with ünusual ? characters"
    argument, texts = _sample(document, schema, text)
    return Parameter(
        node["name"],
        node["in"],
        node.get("required", False),
        schema,
        argument,
        texts,
        node.get("x-betas", []),
        node.get("x-argument"),
    )


def _sample(document: OpenApi, schema: Schema, text: str) -> tuple[Any, list[str]]:
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
            argument, texts = _sample(document, document.resolve(items), text)
            return [argument, argument], [*texts, *texts]
        case {"type": "string"}:
            return text, [text]
        case {"oneOf": [first, *_]} | {"anyOf": [first, *_]}:
            return _sample(document, document.resolve(first), text)
        case _:
            raise NotImplementedError(f"no value for a parameter like {schema}")


CLAUDE = OpenApi(ROOT / "openapi.yaml")
EVERRUNS = OpenApi(ROOT / "openapi" / "everruns.yaml")
MEERKAT = OpenApi(ROOT / "openapi" / "meerkat.yaml")

ROOT_NODE, SCHEMAS, OPERATIONS = CLAUDE.root, CLAUDE.schemas, CLAUDE.operations
resolve, problems, example = CLAUDE.resolve, CLAUDE.problems, CLAUDE.example


def refusals(
    operation: DocumentedOperation, request: Request, headers: Mapping[str, str | None]
) -> list[str]:
    """Everything about a JSON or bodiless request that the document does not allow, or that is not
    among these headers of every request; None: not to be sent.
    """
    found: list[str] = []
    if not operation.matches(request):
        found.append(f"{request.method} {request.path} is not {operation.id}")
    found += _path_problems(operation, request)
    found += _query_problems(operation, request.query)
    found += _header_problems(operation, request.headers, headers)
    if operation.body_type == "application/json":
        if request.headers.get("content-type") != "application/json":
            found.append("the content type is not JSON")
        found += operation.document.problems(operation.body_schema, request.json)
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
    operation: DocumentedOperation, sent: Mapping[str, str], usual: Mapping[str, str | None]
) -> list[str]:
    expected = {
        **usual,
        **{parameter.name.lower(): parameter.texts[0] for parameter in operation.among("header")},
    }
    return [
        f"the header {name} is {sent.get(name)!r}"
        for name, value in expected.items()
        if sent.get(name) != value
    ]
