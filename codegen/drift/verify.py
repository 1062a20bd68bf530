"""Whether the installed client is what was read from its source.

Reading source code goes wrong in silence when the client begins to write something in another way.
So every class is imported and its fields are compared; and every method is called, with what it
would send caught on the way.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterable, Iterator, Mapping
from functools import reduce
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from attrs import asdict, field, frozen

from codegen.drift.client import Client
from codegen.drift.facts import Field, Object, Shape
from codegen.drift.methods import VERBS, Method
from codegen.drift.source import PACKAGE

_WRAPPERS = ("Required", "NotRequired", "Annotated")
_OF_EVERY_REQUEST = ("accept", "content-type", "anthropic-beta")
_SAMPLES: dict[str, Any] = {"integer": 1, "number": 1.0, "boolean": True, "bytes": b"x"}


def disagreements(client: Client) -> Iterator[str]:
    """Where the installed client is not what its source was taken to say, a line each."""
    for key, found in _classes(client):
        yield from _compare_class(key, found)
    beta = importlib.import_module(PACKAGE).Anthropic(api_key="none").beta
    for method in client.methods:
        yield from _compare_method(method, client, beta)


# Classes


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


# Methods


class _Caught(Exception):
    """What a method was about to send."""


@frozen
class _Request:
    path: str
    verb: str
    options: Mapping[str, Any] = field(factory=dict[str, Any])
    body: Any = None


def _compare_method(method: Method, client: Client, beta: Any) -> Iterator[str]:
    resource = reduce(getattr, method.resource.split("."), beta)
    function = getattr(resource, method.node.name)
    real = {
        name: parameter.default is inspect.Parameter.empty
        for name, parameter in inspect.signature(function).parameters.items()
    }
    read = {name: needed for name, (_, needed) in method.arguments.items()}
    if real != read:
        names = sorted(name for name, _ in real.items() ^ read.items())
        yield f"{method.place}: the parameters {', '.join(dict.fromkeys(names))} differ"
        return
    request = _caught(resource, function, method, client)
    operation = method.operation
    expected = operation.path.replace("{", "").replace("}", "")
    sent = {
        "method": (operation.method, VERBS[request.verb]),
        "path": (expected, request.path),
        "query": (
            _names(operation.parameters, "query"),
            sorted(request.options.get("params", {})),
        ),
        "headers": (_names(operation.parameters, "header"), _headers(request)),
        "beta values": (",".join(operation.betas), _beta(request)),
    }
    if operation.body and operation.content_type == "application/json":
        fields = client.object(operation.body.objects[0]).fields
        sent["body"] = (sorted(fields), sorted(request.body or {}))
    for name, (said, found) in sent.items():
        if said != found:
            yield f"{method.place}: the {name} was read as {said!r}, and is {found!r}"


def _caught(resource: Any, function: Any, method: Method, client: Client) -> _Request:
    """The request of a method, called with something for each of its parameters but `betas`."""
    requests: list[_Request] = []

    def catch(verb: str) -> Any:
        def send(path: str, *, options: Any = None, body: Any = None, **_: Any) -> None:
            requests.append(_Request(path, verb, options or {}, body))
            raise _Caught

        return send

    for verb in VERBS:
        setattr(resource, verb, catch(verb))
    operation = method.operation
    body = client.object(operation.body.objects[0]).fields if operation.body else {}
    samples = {
        name: _sample(one.shape)
        for name, one in [
            *((key[1], value) for key, value in operation.parameters.items() if key[0] != "path"),
            *body.items(),
        ]
    }
    given = {
        argument: name if ("path", name) in operation.parameters else samples.get(name, "x")
        for name, argument in method.wire_names.items()
    }
    try:
        function(**given)
    except _Caught:
        pass
    return requests[0] if requests else _Request("", "_get")


def _sample(shape: Shape) -> Any:
    if shape.items:
        return [_sample(shape.item)]
    if shape.objects or shape.values:
        return {}
    return next((_SAMPLES[kind] for kind in shape.kinds if kind in _SAMPLES), "x")


def _names(parameters: Iterable[tuple[str, str]], place: str) -> list[str]:
    return sorted(name.removesuffix("[]") for where, name in parameters if where == place)


def _headers(request: _Request) -> list[str]:
    names = (name.lower() for name in request.options.get("headers", {}))
    return sorted(
        name for name in names if name not in _OF_EVERY_REQUEST and not name.startswith("x-stainless")
    )


def _beta(request: _Request) -> str:
    headers = {name.lower(): value for name, value in request.options.get("headers", {}).items()}
    return str(headers.get("anthropic-beta", ""))
