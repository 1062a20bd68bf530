"""Libraries that answer in the place of a server."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import respx

from agentsessions import Client
from tests.around.service import REQUESTS, Service, use
from tests.support.server import Server

# Its plugin is off for the other tests: this is the fixture that it has.
httpx_mock: Any = pytest.importorskip("pytest_httpx").httpx_mock


async def test_respx() -> None:
    with respx.mock(base_url="https://service.example") as router:
        router.route().mock(side_effect=Service().mocked)
        async with Client("sk-1", base_url="https://service.example") as client:
            await use(client)
        assert router.calls.call_count == REQUESTS


async def test_pytest_httpx(httpx_mock: Any) -> None:
    httpx_mock.add_callback(Service().mocked, is_reusable=True)
    async with Client("sk-1", base_url="https://service.example") as client:
        await use(client)
    assert len(httpx_mock.get_requests()) == REQUESTS


async def test_vcrpy(server: Server, tmp_path: Path) -> None:
    """It records once and plays that back; without the credential, if it is told so."""
    server.handler = Service().over_a_socket
    recorder: Any = import_module("vcr").VCR(filter_headers=["authorization"])  # it has no types
    cassette = tmp_path / "cassette.yaml"
    for record_mode in ("once", "none"):
        with recorder.use_cassette(str(cassette), record_mode=record_mode) as played:
            async with Client("sk-secret", base_url=server.url) as client:
                await use(client)
            assert len(played) == REQUESTS
    assert len(server.requests) == REQUESTS
    assert "sk-secret" not in cassette.read_text()
