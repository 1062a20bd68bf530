"""The operations of the document: their names, and what each of them takes."""

from __future__ import annotations

import inspect
from importlib import import_module
from types import ModuleType
from typing import Any, cast

from attrs import NOTHING, fields, frozen

from agentsessions.core.request.operation import Operation
from agentsessions.core.serialization.model import Model

from ..failures import UsageError
from ..near import did_you_mean


def operation_names(package: str = "agentsessions") -> list[str]:
    """All operation ids of a service's package, in alphabetical order."""
    api = import_module(f"{package}.api")
    return [name for name in dir(api) if not name.startswith("__")]


@frozen
class Described:
    """One operation.

    Attributes:
        module: Its module, with `sync_detailed`, `dry_run` and the like.
        operation: What the document says of it.
        positional: Its path parameters, in order.
        keywords: Its other parameters but the body; True for those that take several values.
        body: The fields of the body by the names that users give, to those on the wire.
        body_required: The fields that the body must have.
    """

    module: ModuleType
    operation: Operation[Any, Any]
    positional: tuple[str, ...]
    keywords: dict[str, bool]
    required: frozenset[str]
    body: dict[str, str]
    body_required: frozenset[str]

    @property
    def takes_body(self) -> bool:
        """Whether there is a body."""
        return self.operation.body_type is not None

    def names(self) -> list[str]:
        """The names of everything that can be given, in the order of the document."""
        return list(dict.fromkeys([*self.positional, *self.keywords, *self.body]))


def describe(name: str, package: str = "agentsessions") -> Described:
    """The operation of this id, also written `sessions.create` or `sessions-create`."""
    identifier = name.replace(".", "_").replace("-", "_")
    known = operation_names(package)
    if identifier not in known:
        raise UsageError(f"there is no operation {name!r}{did_you_mean(identifier, known)}")
    module = import_module(f"{package}.api.{identifier}")
    parameters = inspect.signature(module.call).parameters.values()
    operation: Operation[Any, Any] = module.OPERATION
    keywords = [
        each
        for each in parameters
        if each.kind is each.KEYWORD_ONLY and each.name not in ("body", "options")
    ]
    names, required = _body_fields(operation)
    return Described(
        module=module,
        operation=operation,
        positional=tuple(
            each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD
        ),
        keywords={each.name: "Sequence[" in str(each.annotation) for each in keywords},
        required=frozenset(each.name for each in keywords if each.default is each.empty),
        body=names,
        body_required=required,
    )


def _body_fields(operation: Operation[Any, Any]) -> tuple[dict[str, str], frozenset[str]]:
    """The fields of a body, and which of them it must have."""
    names: dict[str, str] = {}
    required: list[set[str]] = []
    for model in models_of(operation):
        names |= model.wire_names()
        attributes = fields(cast("Any", model))
        optional = {each.name for each in attributes if each.default is not NOTHING}
        required.append(model.wire_names().keys() - optional)
    return names, frozenset(set[str].intersection(*required) if required else ())


def models_of(operation: Operation[Any, Any]) -> tuple[type[Model], ...]:
    """The models of a body; none of one that is a text."""
    types = operation.body_type
    if types is None or types is str:
        return ()
    return cast("tuple[type[Model], ...]", types if isinstance(types, tuple) else (types,))
