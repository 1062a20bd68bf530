"""The namespaces of a client are exactly the tags of its document."""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from agentsessions import Client
from agentsessions.core.binding.methods import AsyncNamespace, Method, SyncNamespace
from agentsessions.everruns import Everruns
from agentsessions.meerkat import Meerkat
from codegen.names import python_name
from tests.support.document import CLAUDE, EVERRUNS, MEERKAT, DocumentedOperation, OpenApi

AnyClient = Client | Everruns | Meerkat
CLIENTS: dict[str, tuple[OpenApi, Callable[[], AnyClient]]] = {
    "managed-agents": (CLAUDE, lambda: Client("sk-test-key")),
    "everruns": (EVERRUNS, lambda: Everruns("sk-test-key")),
    "meerkat": (MEERKAT, Meerkat),
}


@pytest.fixture(params=CLIENTS)
def service(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture
def document(service: str) -> OpenApi:
    return CLIENTS[service][0]


@pytest.fixture
def offline(service: str) -> AnyClient:
    return CLIENTS[service][1]()


def _members(namespace: Any) -> list[tuple[str, Any]]:
    kind: type[Any] = namespace.__class__
    return inspect.getmembers_static(kind)


def operations_below(namespace: Any, prefix: str = "") -> Iterator[tuple[str, Any]]:
    """The dotted names of all operations that can be reached from here, with what they are."""
    for name, member in _members(namespace):
        if name.startswith("_") or name in {"aio", "request"}:
            continue
        if isinstance(member, Method):
            yield f"{prefix}{name}", getattr(namespace, name)
        elif isinstance(member, property):
            below = getattr(namespace, name)
            if isinstance(below, SyncNamespace | AsyncNamespace):
                yield from operations_below(below, f"{prefix}{name}.")


def dotted(document: OpenApi) -> dict[str, DocumentedOperation]:
    """The operations of a document by the names of their methods."""
    return {
        f"{python_name(operation.tag)}.{python_name(operation.method_name)}"
        if "." not in operation.tag
        else f"{operation.tag}.{python_name(operation.method_name)}": operation
        for operation in document.operations.values()
    }


def test_every_operation_is_a_method_and_no_other(document: OpenApi, offline: AnyClient) -> None:
    blocking = dict(operations_below(offline))
    for_asyncio = dict(operations_below(offline.aio))
    assert blocking.keys() == for_asyncio.keys() == dotted(document).keys()


def test_methods_are_documented_and_have_signatures(document: OpenApi, offline: AnyClient) -> None:
    named = dotted(document)
    for root in (offline, offline.aio):
        for name, method in operations_below(root):
            operation = named[name]
            assert operation.node["summary"] in (inspect.getdoc(method) or ""), name
            parameters = inspect.signature(method).parameters
            expected = [parameter.python_name for parameter in operation.among("path")]
            positional = [
                p.name for p in parameters.values() if p.kind is not inspect.Parameter.KEYWORD_ONLY
            ]
            assert positional == expected, name
            assert "options" in parameters, name


def test_resources_are_documented(document: OpenApi, offline: AnyClient) -> None:
    described = {tag["name"]: tag["description"] for tag in document.root["tags"]}
    for name in {one.tag.partition(".")[0] for one in document.operations.values()}:
        assert " ".join(getattr(type(offline), name).__doc__.split()) == described[name]


def test_an_unknown_resource_is_an_attribute_error(offline: AnyClient) -> None:
    with pytest.raises(AttributeError, match="sesions"):
        _ = getattr(offline, "sesions")  # noqa: B009  # no type checker is to look for it
