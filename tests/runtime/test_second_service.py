"""A second service on the same rails: the kitchen sink, compiled into a package of its own.

It has its own credential, its own errors and lists that go on by offset, so that nothing of the
first service can help.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from agentsessions import ConfigurationError, ConflictError, NotFoundError
from agentsessions.core.credentials import Hidden
from agentsessions.core.service import Identity, Service
from agentsessions.runtime.base_client import BaseClient
from agentsessions.testing import set_testing
from codegen.generate import Paths, generate
from codegen.services import ROOT
from tests.support.exchange import Exchange
from tests.support.replies import answer
from tests.support.server import Server

BY_OFFSET = {
    "pages: {parameter: cursor, items: items, next: next_cursor}": (
        "pages: {scheme: offset, parameter: cursor, items: items}"
    ),
    "description: Where to go on.\n      schema: {type: string}": (
        "description: How many to leave out.\n      schema: {type: integer}"
    ),
    "        next_cursor: {$ref: '#/components/schemas/NextCursor'}\n": "",
    "NextCursor: {type: [string, 'null'], description: Where to go on; null on the last page.}": "",
}
TITLES = ["Soup", "Bread", "Salad", "Cake", "Tea"]


def identify(options: Mapping[str, Any], environment: Mapping[str, str]) -> Identity:
    token = options.get("token") or environment.get("KITCHEN_TOKEN")
    if not token:
        raise ConfigurationError("the kitchen wants a token")
    return Identity({"x-kitchen-token": token}, "x-kitchen-token")


KITCHEN = Service(
    base_url="https://kitchen.example",
    base_url_variable="KITCHEN_URL",
    variables=("KITCHEN_TOKEN", "KITCHEN_URL"),
    identify=identify,
    describe_error=lambda body: (body["problem"]["what"], body["problem"]["kind"]),
    error_statuses={},
    request_id_header="x-kitchen-request",
)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The name of the package that the document was compiled into."""
    folder = tmp_path_factory.mktemp("second_service")
    document = (ROOT / "tests/golden/kitchen_sink.yaml").read_text(encoding="utf-8")
    for by_cursor, by_offset in BY_OFFSET.items():
        assert by_cursor in document
        document = document.replace(by_cursor, by_offset)
    (folder / "kitchen.yaml").write_text(document, encoding="utf-8")
    (folder / "kitchen_service").mkdir()
    (folder / "kitchen_service" / "__init__.py").touch()
    generate(
        Paths(
            document=folder / "kitchen.yaml",
            templates=ROOT / "templates",
            config=ROOT / "generator-config.yaml",
            package=folder / "kitchen_service",
        )
    )
    sys.path.insert(0, str(folder))
    yield "kitchen_service"
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.startswith("kitchen_service")]:
        del sys.modules[name]


@pytest.fixture
def client_class(package: str) -> Any:
    namespaces: Any = import_module(f"{package}.api.namespaces").Namespaces

    class Kitchen(BaseClient, namespaces):  # type: ignore[misc]  # known at run time only
        _service = KITCHEN

        def __init__(self, token: str | None = None, **options: Any) -> None:
            super().__init__(Hidden({"token": token, **options}))

    return Kitchen


def recipe(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "type": "recipe",
        "title": TITLES[number],
        "class": "main",
        "steps": [],
        "yields": {},
        "created_at": "2026-01-01T00:00:00Z",
        "grid": [],
        "tags": [],
    }


def list_recipes(exchange: Exchange) -> bytes:
    """Two recipes a page; behind the last one, an empty page."""
    start = int(dict(exchange.request.query).get("cursor", 0))
    numbers = range(start, min(start + 2, len(TITLES)))
    return answer({"items": [recipe(number) for number in numbers]})


@pytest.fixture
def server() -> Iterator[Server]:
    with set_testing(True), Server() as server:
        yield server


@pytest.fixture
def client(server: Server, client_class: Any) -> Iterator[Any]:
    with client_class("hunter2", base_url=server.url) as client:
        yield client


async def test_its_token_goes_out_bare_and_nothing_of_claude_does(
    server: Server, client: Any, package: str
) -> None:
    server.handler = answer({"id": "order_1"})
    orders_current = import_module(f"{package}.api.orders_current")
    assert orders_current.sync(client).id == client.orders.current().id == "order_1"
    async with client:
        assert (await client.aio.orders.current()).id == "order_1"
        assert (await orders_current.asyncio(client)).id == "order_1"
    for request in server.requests:
        assert request.headers["x-kitchen-token"] == "hunter2"
        assert not {"authorization", "x-api-key"} & request.headers.keys()
        assert not [name for name in request.headers if "anthropic" in name or "beta" in name]
    assert "hunter2" not in client.orders.current.dry_run().to_curl()


async def test_its_lists_go_on_by_offset(server: Server, client: Any, package: str) -> None:
    server.handler = list_recipes
    recipes_list = import_module(f"{package}.api.recipes_list")
    assert [each.title for each in recipes_list.sync_iter(client, vegan=True)] == TITLES
    assert [each.title for each in client.recipes.list(vegan=True)] == TITLES
    async with client:
        assert [each.title async for each in client.aio.recipes.list(vegan=True)] == TITLES
    starts = [dict(request.query).get("cursor") for request in server.requests]
    assert starts == [None, "2", "4", "5"] * 3


def test_its_errors_say_what_its_bodies_say(server: Server, client: Any) -> None:
    body = {"problem": {"what": "there is no such recipe", "kind": "unknown_recipe"}}
    server.handler = answer(body, 404, {"x-kitchen-request": "req_k"})
    with pytest.raises(NotFoundError) as caught:
        client.recipes.retrieve("soup")
    error = caught.value
    assert (error.message, error.error_type, error.request_id) == (
        "there is no such recipe",
        "unknown_recipe",
        "req_k",
    )
    server.handler = answer({"problem": "?"}, 409)
    with pytest.raises(ConflictError, match="409"):
        client.recipes.retrieve("soup")


def test_it_reads_its_own_environment(client_class: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-of-another-service")
    with pytest.raises(ConfigurationError, match="the kitchen wants a token"):
        client_class()
    monkeypatch.setenv("KITCHEN_TOKEN", "t")
    monkeypatch.setenv("KITCHEN_URL", "https://elsewhere.example/")
    client = client_class()
    assert repr(client) == "Kitchen(base_url='https://elsewhere.example')"


def test_it_imports_nothing_of_claude(package: str) -> None:
    program = f"""
import json, sys
from agentsessions.runtime.base_client import BaseClient
from {package}.api import recipes_list, orders_stream
from {package}.api.namespaces import Namespaces
from {package}.models import Recipe
print(json.dumps([name for name in sys.modules if name.startswith("agentsessions")]))
"""
    folder = str(Path(import_module(package).__file__ or "").parents[1])
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {folder!r}){program}"],
        capture_output=True,
        text=True,
        check=True,
    )
    parts = {name.split(".")[1] for name in json.loads(done.stdout) if "." in name}
    assert parts <= {"_version", "core", "runtime"}
