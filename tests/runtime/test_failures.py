"""Whatever a service answers becomes the right error, with all that its support needs to know."""

import gzip
import json

import pytest

import agentsessions
from agentsessions import (
    APIConnectionError,
    APIStatusError,
    RequestOptions,
    ResponseValidationError,
)
from agentsessions.api import agents_list, agents_retrieve, environments_work_poll
from agentsessions.core.errors import Sent
from agentsessions.runtime import httpx_messages as messages
from tests.support.clients import PatientClient
from tests.support.errors import check_printing
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, answer, head
from tests.support.server import Server

ERROR = {"type": "error", "error": {"type": "some_error", "message": "It went wrong."}}
BODIES: dict[str, bytes] = {
    "documented": json.dumps(ERROR).encode(),
    "html": b"<html><head><title>Bad gateway</title></head><body>nginx</body></html>",
    "empty": b"",
    "blank": b" \r\n",
    "truncated": b'{"type": "error", "error": {"type": "some_e',
    "binary": bytes(range(256)),
    "text": b"upstream connect error",
    "array": b"[1, 2]",
    "string": b'"no"',
    "null": b"null",
    "number": b"1e999",
    "error is text": b'{"error": "no"}',
    "error is null": b'{"error": null}',
    "message is no text": b'{"error": {"message": 5, "type": []}}',
    "nested": b'{"error":' * 100_000,
    "nested in an array": b"[" * 100_000,
    "long": json.dumps({"error": {"type": "t", "message": "x" * 1_000_000}}).encode(),
    "several lines": json.dumps({"error": {"message": "one\r\ntwo\x1b[31m\u2028"}}).encode(),
    "not UTF-8": '{"error": {"message": "é"}}'.encode("latin-1"),
    "utf-16": json.dumps(ERROR).encode("utf-16"),
    "surrogates": b'{"error": {"message": "\\ud800"}}',
}
CLASSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    412: "PreconditionFailedError",
    413: "RequestTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    529: "OverloadedError",
}
ONCE = RequestOptions(max_retries=0)


def class_of(status: int) -> type[Exception]:
    name = CLASSES.get(status, "InternalServerError" if status >= 500 else "APIStatusError")
    found: type[Exception] = getattr(agentsessions, name)
    return found


def failure(client: PatientClient) -> APIStatusError:
    with pytest.raises(APIStatusError) as caught:
        agents_retrieve.sync(client, "agent_01", options=ONCE)
    return caught.value


def test_every_status(server: Server, client: PatientClient) -> None:
    """Each status with one of the bodies in turn, so that most pairs of both occur."""
    bodies = list(BODIES.values())
    for status in range(300, 1000):
        server.handler = answer(b"" if status == 304 else bodies[status % len(bodies)], status)
        error = failure(client)
        assert type(error) is class_of(status)
        assert error.status_code == status
        assert error.request_id == "req_test"
        assert error.operation == "agents_retrieve"
        check_printing(error)


@pytest.mark.parametrize("status", [400, 404, 429, 500, 503, 529])
@pytest.mark.parametrize("body", BODIES)
def test_every_body(server: Server, client: PatientClient, status: int, body: str) -> None:
    content_type = "text/html" if body == "html" else "application/json"
    server.handler = answer(BODIES[body], status, content_type=content_type)
    error = failure(client)
    assert type(error) is class_of(status)
    assert error.status_code == status
    assert error.request_id == "req_test"
    check_printing(error)
    if body == "documented":
        assert error.error_type == "some_error"
        assert error.message == "It went wrong."
        assert error.body == ERROR
    if body == "html":
        assert error.message == "Bad gateway"


@pytest.mark.parametrize("status", [400, 503])
def test_an_error_whose_body_breaks_off(server: Server, client: PatientClient, status: int) -> None:
    """The status is known, so the error is that status, with as much body as arrived."""

    async def cut(exchange: Exchange) -> None:
        fields = {"content-length": "1000", "request-id": "req_cut"}
        await exchange.send(head(status, fields) + b"upstream tim")
        exchange.close()

    server.handler = cut
    error = failure(client)
    assert error.status_code == status
    assert error.request_id == "req_cut"
    assert error.body == "upstream tim"


def test_an_error_whose_body_is_broken_gzip(server: Server, client: PatientClient) -> None:
    headers = {"content-encoding": "gzip", "connection": "close"}
    server.handler = answer(b"no gzip", 502, headers)
    assert failure(client).status_code == 502


def test_an_endless_error_body(server: Server, client: PatientClient) -> None:
    """No more of it is read than an error can say."""

    async def endless(exchange: Exchange) -> None:
        await exchange.send(head(500, {"content-length": str(1 << 40), "request-id": "req_1"}))
        while not exchange.writer.is_closing():
            await exchange.send(b"x" * 65536)

    server.handler = endless
    error = failure(client)
    assert error.status_code == 500
    assert error.request_id == "req_1"
    server.wait_for_no_connections()


@pytest.mark.parametrize(
    ("interim", "final"), [(b"HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n", 200), (b"", 200)]
)
def test_interim_answers_are_no_answers(
    server: Server, client: PatientClient, interim: bytes, final: int
) -> None:
    server.handler = interim + answer(AGENT, final)
    assert agents_retrieve.sync(client, "agent_01").id == "agent_01"


@pytest.mark.parametrize("status", [100, 102, 103, 199])
def test_only_interim_answers(server: Server, client: PatientClient, status: int) -> None:
    def interim(exchange: Exchange) -> bytes:
        exchange.close()
        return f"HTTP/1.1 {status} Wait\r\n\r\n".encode()

    server.handler = interim
    with pytest.raises(APIConnectionError):
        agents_retrieve.sync(client, "agent_01", options=ONCE)


@pytest.mark.parametrize(
    "reply",
    [
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 banana\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\nx: " + b"y" * 200_000 + b"\r\n\r\n",
        b"HTTP/1.1 099 Low\r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"",
    ],
)
def test_what_is_not_http(server: Server, client: PatientClient, reply: bytes) -> None:
    def broken(exchange: Exchange) -> bytes:
        exchange.close()
        return reply

    server.handler = broken
    with pytest.raises(APIConnectionError) as caught:
        agents_retrieve.sync(client, "agent_01", options=ONCE)
    assert caught.value.operation == "agents_retrieve"
    assert caught.value.sent is not Sent.NOT_SENT
    check_printing(caught.value)


# Answers that break the description


@pytest.mark.parametrize(
    ("body", "pointer", "words"),
    [
        (b"", "", "empty"),
        (b"<html>", "", "not the JSON"),
        (b'{"data": [', "", "not the JSON"),
        (b"\xff\xfe\xfd", "", "not the JSON"),
        (b"[" * 100_000, "", "nested"),
        (b"null", "", "needs an object, not null"),
        (b'{"data": 5}', "/data", "a number"),
        (b'{"data": [5]}', "/data/0", "a number"),
        (
            json.dumps({"data": [AGENT, {**AGENT, "id": None, "model": "x"}]}),
            "/data/1/model",
            "a string",
        ),
        (
            json.dumps({"data": [{k: v for k, v in AGENT.items() if k != "name"}]}),
            "/data/0/name",
            "name",
        ),
    ],
)
async def test_answers_that_do_not_fit(
    server: Server, client: PatientClient, body: bytes | str, pointer: str, words: str
) -> None:
    content = body.encode() if isinstance(body, str) else body
    server.handler = answer(content)
    async with client:
        with pytest.raises(ResponseValidationError, match=words) as blocking:
            agents_list.sync(client)
        with pytest.raises(ResponseValidationError, match=words) as awaited:
            await agents_list.asyncio(client)
    for caught in (blocking, awaited):
        assert caught.value.operation == "agents_list"
        assert caught.value.pointer == pointer
        assert caught.value.request_id == "req_test"
        assert caught.value.body == content
        check_printing(caught.value)
    assert len(server.requests) == 2, "a broken answer would be the same the next time"


async def test_an_answer_that_is_too_large(
    server: Server, client: PatientClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "MAX_BODY_BYTES", 1000)
    large = {**AGENT, "name": "x" * 2000}
    server.handler = answer(large)
    async with client:
        with pytest.raises(ResponseValidationError, match="more than 1,000 bytes") as blocking:
            agents_retrieve.sync(client, "agent_01")
        with pytest.raises(ResponseValidationError, match="more than 1,000 bytes") as awaited:
            await agents_retrieve.asyncio(client, "agent_01")
    for caught in (blocking, awaited):
        assert caught.value.operation == "agents_retrieve"
        assert caught.value.request_id == "req_test"
    assert len(server.requests) == 2


async def test_compressed_answers(server: Server, client: PatientClient) -> None:
    content = gzip.compress(json.dumps(AGENT).encode())
    server.handler = answer(content, 200, {"content-encoding": "gzip"})
    async with client:
        assert agents_retrieve.sync(client, "agent_01").name == "Assistant"
        assert (await agents_retrieve.asyncio(client, "agent_01")).name == "Assistant"
        assert agents_retrieve.sync_detailed(client, "agent_01").parsed.name == "Assistant"


def test_a_compressed_answer_counts_by_what_it_becomes(
    server: Server, client: PatientClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(messages, "MAX_BODY_BYTES", 100_000)
    content = gzip.compress(b" " * 10_000_000)
    server.handler = answer(content, 200, {"content-encoding": "gzip"})
    with pytest.raises(ResponseValidationError, match="bytes"):
        agents_retrieve.sync(client, "agent_01")


def test_an_empty_answer_may_be_all_there_is(server: Server, client: PatientClient) -> None:
    server.handler = answer(None)
    assert environments_work_poll.sync(client, "env_01") is None
