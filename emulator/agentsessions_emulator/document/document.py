"""The API's OpenAPI document: its operations, found by method and path, and their schemas."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from agentsessions_emulator.document.compiled import find_compiled
from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.jsontypes import JsonObject

SPEC_VARIABLE = "AGENTSESSIONS_EMULATOR_SPEC"
_METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Operation:
    """One operation of the document.

    `status` is that of success, `media_type` that of its answer. `extensions` are the `x-` keys of
    its path and its own.
    """

    id: str
    method: str
    path: str
    parameters: tuple[JsonObject, ...]
    body_schema: JsonObject | None
    body_required: bool
    form_schema: JsonObject | None
    status: int
    response_schema: JsonObject | None
    media_type: str
    extensions: JsonObject

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What fits its path."""
        return path_pattern(self.path)

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
    """A parsed OpenAPI document. `is_own` says that it is the one that ships with its service.

    `extensions` are the `x-` keys at its root.
    """

    def __init__(self, source: JsonObject, name: str, *, is_own: bool) -> None:
        self._source = source
        self.name = name
        self.extensions = _extensions(source)
        self.is_own = is_own
        self.operations = {operation.id: operation for operation in self._read_operations()}
        self.schemas: dict[str, JsonObject] = {
            f"#/components/schemas/{name}": schema
            for name, schema in source.get("components", {}).get("schemas", {}).items()
        }
        self.checks = Schemas(self.schemas)
        self.open_checks = Schemas(self.schemas, is_open=True)
        self._by_shape: dict[tuple[str, int], list[Operation]] = {}
        for operation in self.operations.values():
            self._by_shape.setdefault(_shape(operation.method, operation.path), []).append(
                operation
            )

    def match(self, method: str, path: str) -> Match | None:
        """The operation that a request is for; `path` is still percent-encoded."""
        for operation in self._by_shape.get(_shape(method, path), ()):
            if found := operation.pattern.fullmatch(path):
                values = {name: unquote(value) for name, value in found.groupdict().items()}
                return Match(operation, values)
        return None

    def methods_of(self, path: str) -> list[str]:
        """The methods that some operation takes on `path`."""
        return [method for method in map(str.upper, _METHODS) if self.match(method, path)]

    @cached_property
    def secret_fields(self) -> frozenset[str]:
        """The names of all properties that hold secrets (`format: password` or `writeOnly`)."""
        return frozenset(
            name
            for schema in self.schemas.values()
            for name, value in schema.get("properties", {}).items()
            if _is_secret(self._resolve(value))
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
        responses = {str(code): response for code, response in operation["responses"].items()}
        status = min((code for code in responses if re.fullmatch(r"2\d\d", code)), default="200")
        answer = self._resolve(responses.get(status, {})).get("content", {})
        return Operation(
            id=operation["operationId"],
            method=method,
            path=path,
            parameters=tuple(self._resolve(parameter) for parameter in parameters),
            body_schema=media.get("schema"),
            body_required=body.get("required", False),
            form_schema=self._resolve(form["schema"]) if form else None,
            status=int(status),
            response_schema=answer.get("application/json", {}).get("schema"),
            media_type=next(iter(answer), "application/json"),
            extensions=_extensions({**item, **operation}),
        )

    def _resolve(self, node: JsonObject) -> JsonObject:
        """Follow a `$ref` to anything in the document."""
        while "$ref" in node:
            target: Any = self._source
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step]
            node = target
        return node


def _is_secret(schema: JsonObject) -> bool:
    branches = [schema, *schema.get("oneOf", ())]
    return any(b.get("format") == "password" or b.get("writeOnly") for b in branches)


def _extensions(node: Mapping[str, Any]) -> JsonObject:
    return {key: value for key, value in node.items() if key.startswith("x-")}


def _shape(method: str, path: str) -> tuple[str, int]:
    """What a request and its operation have in common, told without a regular expression."""
    return method, path.count("/")


@cache
def path_pattern(template: str) -> re.Pattern[str]:
    """What fits a path such as `/v1/agents/{agent_id}`, percent-encoded as it is sent."""
    return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(template)))


def load_document(path: str | Path | None, own: str) -> Document:
    """The document at `path`, or else the one that ships with the service under the name `own`.

    Documents do not change, so that all emulators of a process can share one. Raises ValueError
    for what is not YAML.
    """
    given = path or os.environ.get(SPEC_VARIABLE)
    if given:
        return _parsed(Path(given).read_text("utf-8"), str(given), is_own=False)
    return _parsed(_own_text(own), own, is_own=True)


@lru_cache(maxsize=4)
def _parsed(text: str, name: str, *, is_own: bool) -> Document:
    source = find_compiled(text, name) if is_own else None
    try:
        return Document(source or _read_yaml(text, name), name, is_own=is_own)
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError(f"{name} is no OpenAPI document: {error}") from error


def _read_yaml(text: str, name: str) -> JsonObject:
    import yaml  # takes long, and is needed for a document that is not compiled only

    try:
        source: JsonObject = yaml.load(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise ValueError(f"{name} is no OpenAPI document: {error}") from error
    return source


def _own_text(name: str) -> str:
    """The document that an installed package carries, or the one of the source tree."""
    packaged = resources.files("agentsessions_emulator").joinpath(name)
    if packaged.is_file():
        return packaged.read_text("utf-8")
    beside = Path(__file__).parents[3] / name
    if beside.is_file():
        return beside.read_text("utf-8")
    raise FileNotFoundError(
        f"{name} is neither in the package nor at {beside}; name it with --spec or {SPEC_VARIABLE}."
    )
