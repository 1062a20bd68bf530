"""The API's OpenAPI document: its operations, found by method and path, and their schemas."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import yaml

from agentsessions_emulator.jsontypes import JsonObject

SPEC_VARIABLE = "AGENTSESSIONS_EMULATOR_SPEC"
_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    id: str
    method: str
    path: str
    parameters: tuple[JsonObject, ...]
    body_schema: JsonObject | None
    body_required: bool
    form_schema: JsonObject | None
    response_schema: JsonObject | None
    streams: bool
    downloads: bool
    betas: frozenset[str]
    pattern: re.Pattern[str] = field(repr=False)

    @cached_property
    def query_parameters(self) -> dict[str, JsonObject]:
        """The query parameters by their wire name."""
        return {p["name"]: p for p in self.parameters if p["in"] == "query"}


@dataclass(frozen=True)
class Match:
    """An operation and the path values of a request to it."""

    operation: Operation
    path_values: dict[str, str]


class Document:
    """A parsed OpenAPI document."""

    def __init__(self, source: JsonObject) -> None:
        self._source = source
        self.operations = {operation.id: operation for operation in self._read_operations()}
        self.schemas: dict[str, JsonObject] = {
            f"#/components/schemas/{name}": schema
            for name, schema in source.get("components", {}).get("schemas", {}).items()
        }

    @staticmethod
    def load(path: str | Path | None = None) -> "Document":
        """Read the document from `path`, the environment variable, or where it is shipped."""
        given = path or os.environ.get(SPEC_VARIABLE)
        text = Path(given).read_text("utf-8") if given else _shipped_text()
        return _parsed(text)

    def match(self, method: str, path: str) -> Match | None:
        """The operation that a request is for; `path` is still percent-encoded."""
        for operation in self.operations.values():
            if operation.method == method and (found := operation.pattern.fullmatch(path)):
                values = {name: unquote(value) for name, value in found.groupdict().items()}
                return Match(operation, values)
        return None

    def methods_of(self, path: str) -> list[str]:
        """The methods that some operation takes on `path`."""
        return [op.method for op in self.operations.values() if op.pattern.fullmatch(path)]

    @cached_property
    def betas(self) -> frozenset[str]:
        """Every beta value that some operation names."""
        return frozenset[str]().union(*(op.betas for op in self.operations.values()))

    @cached_property
    def secret_fields(self) -> frozenset[str]:
        """The names of all properties that hold write-only secrets (`format: password`)."""
        return frozenset(
            name
            for schema in self.schemas.values()
            for name, value in schema.get("properties", {}).items()
            if self._resolve(value).get("format") == "password"
        )

    def _read_operations(self) -> list[Operation]:
        return [
            self._read_operation(method.upper(), path, item)
            for path, item in self._source.get("paths", {}).items()
            for method in _METHODS
            if method in item
        ]

    def _read_operation(self, method: str, path: str, item: Mapping[str, Any]) -> Operation:
        operation = item[method.lower()]
        parameters = [*item.get("parameters", []), *operation.get("parameters", [])]
        body = self._resolve(operation.get("requestBody", {}))
        media = body.get("content", {}).get("application/json", {})
        form = body.get("content", {}).get("multipart/form-data")
        answer = self._resolve(operation["responses"].get("200", {})).get("content", {})
        return Operation(
            id=operation["operationId"],
            method=method,
            path=path,
            parameters=tuple(self._resolve(parameter) for parameter in parameters),
            body_schema=media.get("schema"),
            body_required=body.get("required", False),
            form_schema=self._resolve(form["schema"]) if form else None,
            response_schema=answer.get("application/json", {}).get("schema"),
            streams="text/event-stream" in answer,
            downloads="application/octet-stream" in answer,
            betas=self._betas(operation),
            pattern=re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(path))),
        )

    def _betas(self, operation: JsonObject) -> frozenset[str]:
        """The beta values of an operation: its own, else those of its tag or of the one above."""
        tags = {tag["name"]: tag for tag in self._source.get("tags", [])}
        names = [name.split(".") for name in operation.get("tags", [])]
        above = [".".join(parts[:depth]) for parts in names for depth in range(len(parts), 0, -1)]
        levels = [operation, *(tags.get(name, {}) for name in above)]
        found: set[str] = set()
        for key in ("x-betas", "x-preview-betas"):
            stated: list[list[str]] = [level[key] for level in levels if key in level]
            found.update(*stated[:1])
        return frozenset(found)

    def _resolve(self, node: JsonObject) -> JsonObject:
        """Follow a `$ref` to anything in the document."""
        while "$ref" in node:
            target: Any = self._source
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node


@lru_cache(maxsize=4)
def _parsed(text: str) -> Document:
    """Documents do not change, so that all emulators of a process can share one."""
    return Document(yaml.load(text, Loader=yaml.CSafeLoader))


def _shipped_text() -> str:
    """The document that an installed package carries, or the one of the source tree."""
    packaged = resources.files("agentsessions_emulator").joinpath("openapi.yaml")
    if packaged.is_file():
        return packaged.read_text("utf-8")
    beside = Path(__file__).parents[2] / "openapi.yaml"
    if beside.is_file():
        return beside.read_text("utf-8")
    raise FileNotFoundError(
        f"openapi.yaml is neither in the package nor at {beside}; name it with --spec or"
        f" {SPEC_VARIABLE}."
    )
