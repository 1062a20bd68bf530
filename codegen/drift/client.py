"""The client as its source says it: resources, their methods, and what these send and return."""

from __future__ import annotations

import ast
from collections.abc import Container, Iterator
from importlib.util import find_spec
from pathlib import Path

from attrs import frozen

from codegen.drift.client_types import Scope, Types
from codegen.drift.facts import Object, Operation, Shape
from codegen.drift.methods import Method, http_calls
from codegen.drift.source import PACKAGE, ClientError, Module, Sources

_ROOT = (f"{PACKAGE}.resources.beta.beta", "Beta")
_WEBHOOK = (f"{PACKAGE}.types.beta.beta_webhook_event", "BetaWebhookEvent")


@frozen
class Resource:
    """A resource of the client: its dotted name, and its class."""

    name: str
    module: Module
    node: ast.ClassDef


class Client:
    """What the client says; a side of the comparison."""

    def __init__(self, sources: Sources, left_out: Container[str]) -> None:
        self.types = Types(sources)
        self.resources: list[Resource] = list(_resources(sources, left_out))
        self.methods = [
            Method(resource.name, resource.module, node, call, self.types)
            for resource in self.resources
            for node in resource.node.body
            if isinstance(node, ast.FunctionDef)
            for call in http_calls(node)
        ]
        self.operations: dict[str, Operation] = {
            method.operation.id: method.operation for method in self.methods
        }
        self.webhook: Shape | None = _webhook(sources, self.types)

    def object(self, key: str) -> Object:
        """The object of that key."""
        return self.types.object(key)


def installed_sources() -> Sources:
    """The source files of the installed client."""
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise ClientError(
            f"the official client is not installed: pip install {PACKAGE}, in the version that "
            "pyproject.toml names (make does it)"
        )
    return Sources(Path(spec.origin).parent)


def _resources(sources: Sources, left_out: Container[str]) -> Iterator[Resource]:
    """Every resource below `client.beta`, but for those at its top that are left out."""
    module, name = _ROOT
    root = Resource("", sources.module(module), sources.module(module).classes[name])
    waiting = [one for one in _below(root) if one.name not in left_out]
    while waiting:
        resource = waiting.pop(0)
        yield resource
        waiting += _below(resource)


def _below(resource: Resource) -> Iterator[Resource]:
    """The resources that the properties of one lead to."""
    for node in resource.node.body:
        if not isinstance(node, ast.FunctionDef) or not isinstance(node.returns, ast.Name):
            continue
        found = resource.module.find(node.returns.id)
        if found is None or found.name not in found.module.classes:
            continue
        target = found.module.classes[found.name]
        if any(ast.unparse(base) == "SyncAPIResource" for base in target.bases):
            name = f"{resource.name}.{node.name}" if resource.name else node.name
            yield Resource(name, found.module, target)


def _webhook(sources: Sources, types: Types) -> Shape | None:
    module, name = _WEBHOOK
    if not sources.has(module):
        return None
    return types.shape(ast.Name(id=name), Scope(sources.module(module)), name)
