"""Only programs and the emulator's own page may ask: no page of another origin, no rebound name."""

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.same_origin import SameOrigin
from tests.emulator.support import Api


def refused(host: str, *, listens_on: str = "127.0.0.1", **others: str) -> bool:
    headers = {"host": host, **{name.replace("_", "-"): value for name, value in others.items()}}
    try:
        SameOrigin(listens_on).check((k.encode(), v.encode()) for k, v in headers.items())
    except ApiError:
        return True
    return False


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "localhost:80",
        "LocalHost:1",
        "a.localhost",
        "127.0.0.1:1",
        "127.8.8.8",
        "[::1]:1",
    ],
)
def test_this_machine_is_asked(host: str) -> None:
    assert not refused(host)


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "10.0.0.1",
        "[::1",
        "@",
    ],
)
def test_other_names_and_addresses_are_refused(host: str) -> None:
    assert refused(host)


def test_what_it_was_told_to_listen_on_is_its_own() -> None:
    assert not refused("emulator:8787", listens_on="emulator")
    assert refused("emulator.evil.example", listens_on="emulator")
    assert not refused("10.0.0.1:8787", listens_on="0.0.0.0")
    assert refused("emulator:8787", listens_on="0.0.0.0")


def test_pages_of_other_origins_are_refused() -> None:
    assert not refused("localhost:8787", origin="http://localhost:8787")
    for origin in (
        "http://localhost:3000",
        "https://localhost:8787",
        "http://evil.example",
        "null",
    ):
        assert refused("localhost:8787", origin=origin)
    for site, is_refused in (
        ("same-origin", False), ("none", False), ("same-site", True), ("cross-site", True)
    ):  # fmt: skip
        assert refused("localhost", sec_fetch_site=site) == is_refused


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/_emulator/health"),
        ("POST", "/_emulator/reset"),
        ("GET", "/v1/agents"),
        ("POST", "/v1/agents"),
        ("GET", "/"),
        ("OPTIONS", "/v1/agents"),
    ],
)
def test_every_route_is_guarded(api: Api, emulator: Emulator, method: str, path: str) -> None:
    agent = api.agent()
    for header in (
        {"host": "evil.example"},
        {"origin": "http://evil.example"},
        {"sec-fetch-site": "cross-site"},
    ):
        assert "header" in api.refusal(403, method, path, headers=header)
    assert api.answer("GET", "/v1/agents")["data"] == [agent]
    assert "access-control-allow-origin" not in api.http.options("/v1/agents").headers
    own = {"origin": emulator.url, "sec-fetch-site": "same-origin"}
    assert api.http.get("/_emulator/health", headers=own).status_code == 200
