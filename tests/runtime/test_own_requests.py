"""`client.request`: for what the document does not know."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import (
    Client,
    NotFoundError,
    RequestOptions,
    Response,
    ResponseValidationError,
    Timeout,
)
from agentsessions.models import CreateAgentRequest
from tests.support.clients import PatientClient
from tests.support.replies import answer, in_turn, reset
from tests.support.server import Server

BETA = "managed-agents-2026-04-01"


async def ask(client: Client, way: str, *args: Any, **options: Any) -> Response[Any]:
    if way == "sync":
        return client.request(*args, **options)
    return await client.aio.request(*args, **options)


async def test_a_request_of_ones_own(server: Server, client: PatientClient, way: str) -> None:
    server.handler = answer({"new": [1, None]}, headers={"x-kind": "new"})
    response = await ask(
        client,
        way,
        "post",
        "/v1/new_things?a=1&a=2&b=",
        body={"name": "x", "gone": None},
        query={"b": "3", "limit": 5, "tags": ["x", "y"]},
        headers={"X-Team": "sales", "anthropic-beta": "new-2027"},
        options=RequestOptions(headers={"x-call": "1"}, timeout=20, body={"further": True}),
    )
    assert (response.status_code, response.parsed) == (200, {"new": [1, None]})
    assert (response.request_id, response.headers["x-kind"]) == ("req_test", "new")
    [request] = server.requests
    assert (request.method, request.path) == ("POST", "/v1/new_things")
    assert request.query == [
        ("a", "1"),
        ("a", "2"),
        ("b", "3"),
        ("limit", "5"),
        ("tags", "x"),
        ("tags", "y"),
    ]
    assert request.json == {"name": "x", "gone": None, "further": True}
    assert request.headers["content-type"] == "application/json"
    assert request.headers["authorization"] == "Bearer sk-test-key"
    assert request.headers["anthropic-beta"] == f"new-2027,{BETA}"
    assert (request.headers["x-team"], request.headers["x-call"]) == ("sales", "1")


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ([1, 2], [1, 2]),
        ("text", "text"),
        (None, None),
        (CreateAgentRequest(name="a", model="b"), {"name": "a", "model": "b"}),
    ],
)
async def test_any_json_can_be_a_body(
    server: Server, client: PatientClient, way: str, body: Any, sent: Any
) -> None:
    await ask(client, way, "PUT", "/v1/x", body=body)
    assert server.requests[0].json == sent


async def test_without_a_body(server: Server, client: PatientClient, way: str) -> None:
    server.handler = answer(b"", 204)
    response = await ask(client, way, "DELETE", "/v1/x")
    assert (response.status_code, response.parsed, response.content) == (204, None, b"")
    assert server.requests[0].body == b""
    assert "content-type" not in server.requests[0].headers


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
async def test_safe_methods_are_repeated(
    server: Server, client: PatientClient, way: str, method: str
) -> None:
    server.handler = in_turn(answer(b"", 500), reset, answer(b""))
    assert (await ask(client, way, method, "/v1/x")).retries_taken == 2


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
async def test_others_only_if_they_were_turned_away(
    server: Server, client: PatientClient, way: str, method: str
) -> None:
    server.handler = in_turn(answer({}, 429), answer({}, 500))
    with pytest.raises(Exception, match="may have been carried out"):
        await ask(client, way, method, "/v1/x", body={})
    assert len(server.requests) == 2


async def test_errors_are_those_of_every_call(
    server: Server, client: PatientClient, way: str
) -> None:
    error = {"error": {"type": "not_found_error", "message": "No such thing"}}
    server.handler = answer(error, 404)
    with pytest.raises(NotFoundError, match="No such thing") as caught:
        await ask(client, way, "GET", "/v1/x")
    assert caught.value.operation == "request"
    server.handler = answer(b"<html>")
    with pytest.raises(ResponseValidationError):
        await ask(client, way, "GET", "/v1/x", options=RequestOptions(max_retries=0))


@pytest.mark.parametrize(
    ("base", "path", "target"),
    [
        ("", "/v1/x", "/v1/x"),
        ("", "v1/x", "/v1/x"),
        ("", "/v1/x/", "/v1/x/"),
        ("/gateway", "/v1/x", "/gateway/v1/x"),
        ("/gateway", "{url}/gateway/v1/x?a=b c", "/gateway/v1/x?a=b%20c"),
        ("", "{url}/v1/x", "/v1/x"),
        ("", "/v1/x:archive", "/v1/x:archive"),
        ("", "/v1/caf\u00e9 {id}#1", "/v1/caf%C3%A9%20%7Bid%7D%231"),
        ("", "/v1/a%2Fb", "/v1/a%2Fb"),
        ("", "/v1/..x/...", "/v1/..x/..."),
    ],
)
def test_paths(server: Server, base: str, path: str, target: str) -> None:
    with PatientClient("sk-test-key", base_url=server.url + base) as client:
        path = path.replace("{url}", server.url)
        client.request("GET", path)
        assert server.requests[0].target == target
        assert client.request.dry_run("GET", path).url == server.url + target


@pytest.mark.parametrize(
    "path",
    [
        "",
        " ",
        "https://evil.example/v1/x",
        "http://gateway.example/base/v1/x",
        "https://gateway.example:444/base/v1/x",
        "https://gateway.example:port/base/v1/x",
        "https://gateway.example.evil.example/base/v1/x",
        "https://user@gateway.example/base/v1/x",
        "https://gateway.example@evil.example/base/v1/x",
        "https://gateway.example/other/v1/x",
        "https://gateway.example/base",
        "https://gateway.example/base/../other",
        "//evil.example/v1/x",
        "\\\\evil.example/../x",
        "ftp:x",
        "/v1/../../x",
        "/v1/./x",
        "/v1/%2e%2e/x",
        "/v1/x%2f..%2f..%2fy",
        "/v1/..%5cx",
        "/v1/x\r\nhost: evil.example",
        "/v1/x\0",
    ],
)
async def test_paths_that_lead_astray(path: str, way: str) -> None:
    client = Client("sk-test-key", base_url="https://gateway.example/base")
    with pytest.raises(ValueError, match="path"):
        await ask(client, way, "GET", path)


@pytest.mark.parametrize("method", ["", "CONNECT", "TRACE", "GET /x", "G\u00cbT"])
def test_methods_that_there_are_not(client: PatientClient, method: str) -> None:
    with pytest.raises(ValueError, match="method must be one of"):
        client.request(method, "/v1/x")


def test_preview_features_are_asked_for() -> None:
    client = Client("sk-test-key", research_preview=True)
    betas = client.request.dry_run("GET", "/v1/x").headers["anthropic-beta"]
    assert betas == f"{BETA},{BETA}-research-preview"


def test_headers_and_options_are_checked(server: Server, client: PatientClient) -> None:
    with pytest.raises(ValueError, match="line break"):
        client.request("GET", "/v1/x", headers={"x": "a\nb"})
    wrong: Any = {"timeout": 3}
    with pytest.raises(TypeError, match="RequestOptions"):
        client.request("GET", "/v1/x", options=wrong)
    with pytest.raises(TypeError, match="no body"):
        client.request("GET", "/v1/x", options=RequestOptions(body={"a": 1}))
    options = RequestOptions(timeout=Timeout(read=7))
    request = client.request.dry_run("GET", "/v1/x", options=options).request
    assert request.timeout.read == 7
    assert not server.requests
