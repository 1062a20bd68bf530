"""Nothing goes out but to this machine."""

import ast
import asyncio
import socket
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

import agentsessions_emulator
from agentsessions_emulator.outgoing import NoAnswerError, post

PACKAGE = Path(agentsessions_emulator.__file__).parent
CLIENTS = {"aiohttp", "httpx", "http.client", "requests", "urllib.request", "urllib3"}
ALLOWED = ("outgoing.py", "loopback.py", "in_process/", "recording/")
"""Requests go out by the first. The second leads to the emulator itself; the third records what the
real service says, which is what it is told to do.
"""


def test_one_module_sends_requests() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if CLIENTS & set(_imported(node))
    }
    assert [name for name in found if not name.startswith(ALLOWED)] == []


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []


async def test_it_is_sent_to_where_somebody_listens(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook", method="POST", data="hi").respond_with_data("yes")
    url = f"http://localhost:{httpserver.port}/hook"
    response = await post(url, b"hi", {}, seconds=20)
    assert response.text == "yes"
    assert httpserver.log[0][0].headers["host"] == f"localhost:{httpserver.port}"


async def test_redirects_are_not_followed(httpserver: HTTPServer) -> None:
    elsewhere = {"location": "https://example.com/"}
    httpserver.expect_request("/hook").respond_with_data("", 307, elsewhere)
    response = await post(httpserver.url_for("/hook"), b"hi", {}, seconds=20)
    assert response.status_code == 307


async def test_proxies_of_the_environment_are_not_used(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1/")
    httpserver.expect_request("/hook").respond_with_data("yes")
    assert (await post(httpserver.url_for("/hook"), b"", {}, seconds=20)).text == "yes"


@pytest.mark.parametrize(
    "addresses", [["203.0.113.9"], ["127.0.0.1", "203.0.113.9"], ["::ffff:203.0.113.9"]]
)
async def test_a_name_that_leads_elsewhere_is_refused(
    addresses: list[str], httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def resolved(*_: Any, **__: Any) -> Any:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, 0)) for one in addresses]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolved)
    with pytest.raises(NoAnswerError, match=r"is not this machine, but .*203"):
        await post(f"http://localhost:{httpserver.port}/", b"", {}, seconds=20)
    assert httpserver.log == []


async def test_nobody_is_there() -> None:
    with pytest.raises(NoAnswerError):
        await post("http://localhost:1/", b"", {}, seconds=20)
