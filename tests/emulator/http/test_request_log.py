"""The request log: bounded, and without secrets."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.http.request_log import RecordedRequest, RequestLog
from tests.emulator.support import Api


def recorded(number: int, path: str = "/") -> RecordedRequest:
    return RecordedRequest(str(number), "", "POST", path, "", {})


def paths(log: RequestLog) -> list[str]:
    return [request.request_id for request in log.listed()]


def test_old_requests_make_room_for_new_ones() -> None:
    log = RequestLog(frozenset(), max_bytes=100_000)
    for number in range(10):
        request = recorded(number)
        log.add(request)
        log.add_body(request, b"x" * 30_000)
    assert paths(log) == ["7", "8", "9"]
    log.add(recorded(10, "/" + "p" * 90_000))
    assert paths(log) == ["10"]


def test_a_body_that_comes_late_counts_once_or_not_at_all() -> None:
    log = RequestLog(frozenset(), max_bytes=100_000)
    late = recorded(0)
    log.add(late)
    log.add(recorded(1, "/" + "p" * 98_500))
    assert paths(log) == ["1"]
    log.add_body(late, b"x" * 60_000)
    assert paths(log) == ["1"]
    assert late.body == "x" * 60_000
    log.clear()
    assert paths(log) == []


def test_no_more_than_ten_thousand() -> None:
    log = RequestLog(frozenset())
    for number in range(10_050):
        log.add(recorded(number))
    assert (len(paths(log)), paths(log)[0]) == (10_000, "50")


SECRET = "abc123xyz789"
HEADERS = [
    *("authorization", "x-api-key", "proxy-authorization", "cookie", "set-cookie"),
    *("x-webhook-secret", "x-goog-api-key", "x-auth-token", "x-password", "x-credentials"),
]
BODIES = [
    ('{"token": "%s"}', "application/json"),
    ('{"a": [{"client_secret": "%s"}]}', "application/json"),
    ('{"token": "%s"', "application/json"),
    ("user=me&password=%s&x=1", "application/x-www-form-urlencoded"),
    ("api_key: %s\nother: 1", "text/plain"),
    ("authorization: Bearer %s", "text/plain"),
    ("curl -H 'Authorization: Bearer %s'", "text/plain"),
    ("my key is sk-ant-%s", "text/plain"),
    ("[" * 2000 + '{"access_token": "%s"}', "text/plain"),
]


@pytest.mark.parametrize("header", HEADERS)
def test_credentials_in_headers(api: Api, emulator: Emulator, header: str) -> None:
    api.http.get("/v1/agents", headers={header: f"Bearer {SECRET}"})
    assert emulator.requests[-1].headers[header] == "[redacted]"


def test_credentials_in_queries(api: Api, emulator: Emulator) -> None:
    api.http.get(f"/v1/agents?limit=1&api_key={SECRET}&access%5Ftoken={SECRET}&page_token=p")
    query = emulator.requests[-1].query
    assert query == "limit=1&api_key=[redacted]&access%5Ftoken=[redacted]&page_token=p"


@pytest.mark.parametrize(("body", "content_type"), BODIES)
def test_credentials_in_bodies(api: Api, emulator: Emulator, body: str, content_type: str) -> None:
    sent = (body % SECRET).encode()
    api.http.post("/v1/agents", content=sent, headers={"content-type": content_type})
    assert SECRET not in str(emulator.requests[-1].to_json())
    assert "[redacted]" in str(emulator.requests[-1].body)


def test_what_the_document_calls_secret(api: Api, emulator: Emulator) -> None:
    vault = api.answer("POST", "/v1/vaults", json={"display_name": "V"})["id"]
    auth: dict[str, Any] = {
        "type": "static_bearer",
        "token": SECRET,
        "mcp_server_url": "https://mcp.example/",
    }
    api.answer("POST", f"/v1/vaults/{vault}/credentials", json={"auth": auth})
    assert emulator.requests[-1].body["auth"] == {**auth, "token": "[redacted]"}
