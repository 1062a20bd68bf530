"""How an operation is called, with every argument that the document has for it."""

import inspect
from importlib import import_module
from typing import Any

from codegen.names import python_name
from tests.api.checking_server import CONTENT
from tests.support import document
from tests.support.document import EVERRUNS, MEERKAT, DocumentedOperation

SERVICES = {EVERRUNS: "everruns", MEERKAT: "meerkat"}


def body_of(operation: DocumentedOperation) -> Any:
    """The document's example of the body, with files where it has binary content."""
    example = operation.document.example(operation.body_schema)
    if isinstance(example, str):
        return example
    example = dict(example)
    if operation.body_type == "multipart/form-data":
        for name, field in document.resolve(operation.body_schema)["properties"].items():
            if document.resolve(field).get("format") == "binary":
                example[name] = CONTENT
            elif document.resolve(field).get("type") == "array":
                example[name] = [CONTENT, CONTENT]
    return example


def arguments(operation: DocumentedOperation) -> tuple[list[Any], dict[str, Any]]:
    """The arguments of an operation's module: every parameter that there is, and the body."""
    path = [parameter.argument for parameter in operation.among("path")]
    named = {
        parameter.python_name: parameter.argument
        for place in ("query", "header")
        for parameter in operation.among(place)
    }
    if operation.body_type is not None:
        named["body"] = body_of(operation)
    return path, named


def spread_body(
    operation: DocumentedOperation, method: Any, named: dict[str, Any]
) -> dict[str, Any]:
    """The same for a namespace, which takes the fields of most bodies as arguments."""
    if "body" not in named or "body" in inspect.signature(method).parameters:
        return named
    properties = operation.document.resolve(operation.body_schema)["properties"]
    fields = {
        python_name(name): value
        for name, value in named["body"].items()
        if "const" not in properties[name]
    }
    return {**{k: v for k, v in named.items() if k != "body"}, **fields}


def module_of(operation: DocumentedOperation) -> Any:
    service = SERVICES.get(operation.document)
    package = f"agentsessions.{service}" if service else "agentsessions"
    return import_module(f"{package}.api.{operation.id}")


def method_of(root: Any, operation: DocumentedOperation) -> Any:
    for name in operation.tag.split("."):
        root = getattr(root, python_name(name))
    return getattr(root, python_name(operation.method_name))
