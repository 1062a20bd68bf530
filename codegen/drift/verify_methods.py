"""Whether the methods of the installed client send what was read from its source.

Each is called with something for all of its parameters, and its request is caught on the way.
"""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from functools import reduce
from typing import Any

from attrs import frozen

from codegen.drift.client import Client
from codegen.drift.facts import Field, Shape
from codegen.drift.methods import VERBS, Method
from codegen.drift.source import PACKAGE

_OF_EVERY_REQUEST = ("accept", "content-type", "anthropic-beta")
_SAMPLES: dict[str, Any] = {"integer": 1, "number": 1.0, "boolean": True, "bytes": b"x"}


def method_disagreements(client: Client) -> Iterator[str]:
    """Where a method is not what its source was taken to say, a line each."""
    beta = importlib.import_module(PACKAGE).Anthropic(api_key="none").beta
    for method in client.methods:
        yield from _compare_method(method, client, beta)


class _CaughtError(Exception):
    """Ends a method where it was about to send its request."""


@frozen
class _Request:
    path: str
    verb: str
    options: Mapping[str, Any]
    body: Any


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
        "anthropic-beta": (",".join(operation.betas), _beta(request)),
    }
    if operation.body and operation.content_type == "application/json":
        fields = client.object(operation.body.objects[0]).fields
        sent["body"] = (sorted(fields), sorted(request.body or {}))
    for name, (said, found) in sent.items():
        if said != found:
            yield f"{method.place}: {name} is {found!r}, and was read as {said!r}"


def _caught(resource: Any, function: Any, method: Method, client: Client) -> _Request:
    """The request of a method, called with something for each of its parameters but `betas`."""
    requests: list[_Request] = []

    def catch(verb: str) -> Any:
        def send(path: str, *, options: Any = None, body: Any = None, **_: Any) -> None:
            requests.append(_Request(path, verb, options or {}, body))
            raise _CaughtError

        return send

    for verb in VERBS:
        setattr(resource, verb, catch(verb))
    operation = method.operation
    fields: dict[str, Field] = {key[1]: one for key, one in operation.parameters.items()}
    if operation.body:
        fields |= client.object(operation.body.objects[0]).fields
    given = {
        # The value of a path parameter is its name, so that the path shows where it went.
        argument: name if ("path", name) in operation.parameters else _sample(fields.get(name))
        for name, argument in method.wire_names.items()
    }
    with suppress(_CaughtError):
        function(**given)
    return requests[0] if requests else _Request("", "_get", {}, None)


def _sample(field: Field | None) -> Any:
    shape = field.shape if field else Shape(place="")
    if shape.items or shape.objects or shape.values:
        return [] if shape.items else {}
    return next((_SAMPLES[kind] for kind in shape.kinds if kind in _SAMPLES), "x")


def _names(parameters: Iterable[tuple[str, str]], place: str) -> list[str]:
    return sorted(name.removesuffix("[]") for where, name in parameters if where == place)


def _headers(request: _Request) -> list[str]:
    names = (name.lower() for name in request.options.get("headers", {}))
    return sorted(
        name
        for name in names
        if name not in _OF_EVERY_REQUEST and not name.startswith("x-stainless")
    )


def _beta(request: _Request) -> str:
    headers = {name.lower(): value for name, value in request.options.get("headers", {}).items()}
    return str(headers.get("anthropic-beta", ""))
