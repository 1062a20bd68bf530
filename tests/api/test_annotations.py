"""`typing.get_type_hints` resolves what is public: frameworks read it, for injection or schemas."""

import inspect
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from compileall import compile_file
from datetime import datetime
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FunctionType
from typing import Any

import attrs
import httpx
import pytest

import agentsessions
from agentsessions import Client, Page, Response, Unset, api, models
from agentsessions.api import agents_list, agents_retrieve, sessions_create
from agentsessions.core.binding.methods import AsyncNamespace, SyncNamespace
from agentsessions.models import Agent, CreateSessionRequest, Session, SessionStatus


def functions(cls: type) -> Iterator[Callable[..., Any]]:
    """What a class defines and inherits here."""
    for each in cls.__mro__:
        for value in vars(each).values():
            function = getattr(value, "fget", getattr(value, "__func__", value))
            if isinstance(function, FunctionType) and function.__module__.startswith("agents"):
                yield function


def resolve(*found: Any) -> None:
    for each in found:
        typing.get_type_hints(each)
        typing.get_type_hints(each, include_extras=True)


@pytest.mark.parametrize("name", agentsessions.__all__)
def test_public_classes(name: str) -> None:
    value = getattr(agentsessions, name)
    if isinstance(value, type):
        resolve(value, *functions(value))
        for function in functions(value):
            inspect.signature(function, eval_str=True)


def test_models() -> None:
    for name in dir(models):
        value = getattr(models, name)
        if isinstance(value, type):
            resolve(value, *functions(value))
            if attrs.has(value):
                attrs.resolve_types(value)
    hints = typing.get_type_hints(Session)
    assert hints["status"] is SessionStatus
    assert hints["created_at"] is datetime
    assert hints["title"] == str | None | Unset
    assert typing.get_type_hints(Session.__init__)["status"] is SessionStatus


def test_operations() -> None:
    for info in iter_modules(api.__path__):
        module = import_module(f"agentsessions.api.{info.name}")
        resolve(*(value for value in vars(module).values() if isinstance(value, FunctionType)))
    created = typing.get_type_hints(sessions_create.sync)
    assert created["return"] is Session
    assert created["body"] == CreateSessionRequest | models.CreateSessionRequestDict
    assert typing.get_type_hints(agents_retrieve.sync_detailed)["return"] == Response[Agent]
    assert typing.get_type_hints(agents_list.asyncio)["limit"] == int | Unset


def namespaces(found: Any) -> Iterator[Any]:
    """A client or namespace, and all that are below."""
    yield found
    kind: Any = found.__class__
    for name in dir(kind):
        value = getattr(found, name)
        if isinstance(value, SyncNamespace | AsyncNamespace):
            yield from namespaces(value)


def test_methods_of_namespaces() -> None:
    client = Client("sk-1")
    seen = 0
    for namespace in namespaces(client):
        kind: Any = namespace.__class__
        resolve(kind, *functions(kind))
        for name in dir(namespace):
            method = getattr(namespace, name)
            if hasattr(method, "detailed"):
                resolve(method, method.detailed, method.dry_run)
                seen += 1
    assert seen > 200
    assert typing.get_type_hints(client.agents.list)["return"] == Page[Agent]
    assert typing.get_type_hints(client.agents.retrieve.detailed)["return"] == Response[Agent]
    assert typing.get_type_hints(client.aio.agents.retrieve)["return"] is Agent


def test_a_client_is_injectable() -> None:
    hints = typing.get_type_hints(Client.__init__)
    assert hints["http_client"] == httpx.Client | None
    parameters = inspect.signature(Client.__init__, eval_str=True).parameters
    assert parameters["http_client"].annotation == httpx.Client | None


def test_nothing_is_imported_before_somebody_asks() -> None:
    program = (
        "import sys, typing\nfrom agentsessions import Client\n"
        "assert 'httpx' not in sys.modules\n"
        "typing.get_type_hints(Client.__init__)\nassert 'httpx' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_signatures_of_operations_are_shown_as_they_are_written() -> None:
    parameters = inspect.signature(Client("sk-1").agents.list).parameters
    assert parameters["limit"].annotation == "int | Unset"


def test_without_source_they_stay_as_they_are_written(tmp_path: Path) -> None:
    """Such as in a program that was packed from bytecode."""
    source = (
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from decimal import Decimal\n"
    )
    (tmp_path / "packed.py").write_text(source)
    compile_file(tmp_path / "packed.py", legacy=True, quiet=1)
    (tmp_path / "packed.py").unlink()
    program = (
        "from agentsessions.core.annotations import Annotations\n"
        "found = dict(Annotations({'a': 'Decimal', 'b': 'int'}, 'packed'))\n"
        "assert found == {'a': 'Decimal', 'b': int}, found"
    )
    subprocess.run([sys.executable, "-c", program], check=True, cwd=tmp_path)
