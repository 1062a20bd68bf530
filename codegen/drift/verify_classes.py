"""Whether the classes of the installed client have the fields that were read from its source."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from attrs import asdict, frozen

from codegen.drift.client import Client
from codegen.drift.facts import Field, Object, Shape
from codegen.drift.source import PACKAGE

_WRAPPERS = ("Required", "NotRequired")


def class_disagreements(client: Client) -> Iterator[str]:
    """Where a class is not what its source was taken to say, a line each."""
    for key, found in _classes(client):
        yield from _compare_class(key, found)


def _classes(client: Client) -> Iterator[tuple[str, Object]]:
    """All classes that operations lead to, by key."""
    waiting = [client.webhook] if client.webhook else []
    for operation in client.operations.values():
        waiting += [parameter.shape for parameter in operation.parameters.values()]
        waiting += [shape for shape in (operation.body, operation.response) if shape]
    seen: set[str] = set()
    while waiting:
        shape = waiting.pop()
        waiting += [*shape.items, *shape.values]
        for key in shape.objects:
            if key not in seen:
                seen.add(key)
                found = client.object(key)
                waiting += [one.shape for one in found.fields.values()]
                if key.startswith(f"{PACKAGE}."):
                    yield key, found


def _compare_class(key: str, found: Object) -> Iterator[str]:
    module, _, name = key.rpartition(".")
    kind = getattr(importlib.import_module(module), name)
    real = _model_fields(kind) if hasattr(kind, "model_fields") else _dict_fields(kind)
    if real.keys() != found.fields.keys():
        names = sorted(real.keys() ^ found.fields.keys())
        yield f"{name}: the fields {', '.join(names)} are not on both sides"
    for wire, one in found.fields.items():
        if wire in real and real[wire] != _said(one):
            yield f"{name}.{wire}: {_told_apart(real[wire], _said(one))}"


@frozen
class _Fact:
    """What can be told of a field at run time."""

    required: bool
    nullable: bool
    literals: frozenset[Any]
    classes: frozenset[str]


def _said(one: Field) -> _Fact:
    shape = one.shape
    literals = frozenset(value for part in _parts(shape) for value in part.literals)
    objects = frozenset(key for part in _parts(shape) for key in part.objects)
    return _Fact(one.required, shape.nullable, literals, objects)


def _parts(shape: Shape) -> Iterator[Shape]:
    """The shape, and those of what it holds."""
    yield shape
    for part in (*shape.items, *shape.values):
        yield from _parts(part)


def _told_apart(real: _Fact, read: _Fact) -> str:
    pairs = [(name, value, asdict(read)[name]) for name, value in asdict(real).items()]
    return "; ".join(
        f"{name} is {found}, and was read as {said}" for name, found, said in pairs if found != said
    )


def _model_fields(kind: Any) -> dict[str, _Fact]:
    kind.model_rebuild()
    return {
        info.alias or name: _fact(info.annotation, required=info.is_required())
        for name, info in kind.model_fields.items()
    }


def _dict_fields(kind: Any) -> dict[str, _Fact]:
    hints: dict[str, Any] = get_type_hints(kind, include_extras=True)
    return {
        name: _fact(hint, required=_is_required(hint, total=kind.__total__))
        for name, hint in hints.items()
    }


def _is_required(hint: Any, *, total: bool) -> bool:
    wrapper = getattr(get_origin(hint), "_name", "")
    return wrapper == "Required" or (total and wrapper != "NotRequired")


def _fact(annotation: Any, *, required: bool) -> _Fact:
    nullable = NoneType in _members(annotation)
    parts = list(_held(annotation))
    literals = [value for part in parts if get_origin(part) is Literal for value in get_args(part)]
    classes = [
        f"{part.__module__}.{part.__qualname__}"
        for part in parts
        if isinstance(part, type) and part.__module__.startswith(f"{PACKAGE}.types.")
    ]
    return _Fact(required, nullable, frozenset(literals), frozenset(classes))


def _held(annotation: Any) -> Iterator[Any]:
    """The members of a union, and of what lists and maps hold."""
    for part in _members(annotation):
        yield part
        if get_origin(part) not in (None, Literal):
            yield from _held(get_args(part)[-1])


def _members(annotation: Any) -> Iterator[Any]:
    """What a union unites, however deep; anything else is its own only member."""
    origin = get_origin(annotation)
    if origin is Annotated or getattr(origin, "_name", "") in _WRAPPERS:
        yield from _members(get_args(annotation)[0])
    elif origin in (Union, UnionType):
        for part in get_args(annotation):
            yield from _members(part)
    else:
        yield annotation
