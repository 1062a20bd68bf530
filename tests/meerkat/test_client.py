"""What the client sends besides a call's arguments, and what it makes of answers."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any

import pytest

import agentsessions
from agentsessions import (
    APIStatusError,
    APITimeoutError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    InternalServerError,
    NotFoundError,
    RequestOptions,
    RequestTooLargeError,
    StreamInterruptedError,
    Timeout,
    UnprocessableEntityError,
)
from agentsessions.meerkat import (
    CallbackPendingError,
    Meerkat,
    RequestCancelledError,
    SessionCreatedError,
)
from agentsessions.meerkat.api import sessions_list, sessions_messages_create
from agentsessions.meerkat.models import CreateMessageRequest
from tests.meerkat.service import COMPLETED, DELTA, LOADED, RESULT, SESSION, STARTED
from tests.support.exchange import Exchange
from tests.support.replies import LAST_CHUNK, STREAM_HEAD, answer, frame
from tests.support.server import Server

PENDING: dict[str, Any] = {
    "session_id": SESSION,
    "session_created": True,
    "tool_name": "look_up",
    "pending_tool_calls": [{"tool_use_id": "toolu_1", "tool_name": "look_up", "args": {}}],
}
CREATED: dict[str, Any] = {
    "session_id": SESSION,
    "session_ref": f"home:{SESSION}",
    "session_created": True,
}


def summary(number: int) -> dict[str, Any]:
    return {
        "session_id": f"session_{number}",
        "created_at": 1792575000,
        "updated_at": 1792575009,
        "message_count": 3,
        "total_tokens": 0,
        "is_active": False,
    }


def test_there_is_no_credential(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    server.handler = answer(b"ok", content_type="text/plain; charset=utf-8")
    monkeypatch.setenv("MEERKAT_REST_URL", f"{server.url}/")
    with Meerkat() as client:
        assert client.service.health() == "ok"
        assert client.base_url == server.url
    assert "authorization" not in server.requests[0].headers
    monkeypatch.delenv("MEERKAT_REST_URL")
    assert repr(Meerkat()) == "Meerkat(base_url='http://127.0.0.1:8080')"
    with pytest.raises(TypeError, match="pickled"):
        pickle.dumps(Meerkat())
    assert {"sessions", "requests", "models", "skills", "service", "aio"} <= set(dir(Meerkat()))


def test_plain_http_is_for_what_is_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = "http://agents.example:8080"
    secret = {"authorization": "Bearer hunter2hunter2"}
    with pytest.raises(ConfigurationError, match="allow_insecure_http"):
        Meerkat(elsewhere, default_headers=secret)
    client = Meerkat(elsewhere)
    assert client.sessions.list.dry_run().url == f"{elsewhere}/sessions?limit=100"
    event: Any = {"event_type": "news", "payload": 1}
    with pytest.raises(ValueError, match="unencrypted"):
        client.sessions.external_events.send.dry_run(SESSION, **event, webhook_secret="hunter2")
    with pytest.raises(ValueError, match="unencrypted"):
        client.sessions.list.dry_run(options=RequestOptions(headers=secret))
    for allowed in (
        client.with_options(allow_insecure_http=True),
        Meerkat("https://agents.example", default_headers=secret),
        Meerkat(default_headers=secret),
    ):
        shown = allowed.sessions.external_events.send.dry_run(
            SESSION, **event, webhook_secret="hunter2hunter2"
        )
        assert "hunter2" not in repr(shown) + shown.to_curl()
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")
    Meerkat(elsewhere)  # whose requests anybody may read
    Meerkat(default_headers=secret)  # the proxy has no way to this machine
    with pytest.raises(ConfigurationError, match="proxy would get the credential"):
        Meerkat(default_headers=secret, proxy="http://proxy.example:3128")


def test_the_body_repeats_the_path(server: Server, meerkat: Meerkat) -> None:
    server.handler = answer(RESULT)
    id = f"home:{SESSION}"
    meerkat.sessions.messages.create(id, prompt="Hi", request_id="mine")
    assert server.requests[-1].headers["x-meerkat-request-id"] == "mine"
    sessions_messages_create.sync(meerkat, id, body={"prompt": "Hi"})
    sessions_messages_create.sync(meerkat, id, body=CreateMessageRequest(prompt="Hi"))
    assert [one.json for one in server.requests] == [{"session_id": id, "prompt": "Hi"}] * 3
    meerkat.sessions.messages.create(id, session_id=SESSION, prompt="Hi")
    assert server.requests[-1].json["session_id"] == SESSION
    assert server.requests[-1].segments == ["", "sessions", id, "messages"]


async def test_lists_go_on_until_a_short_page(server: Server, meerkat: Meerkat) -> None:
    sessions = [summary(number) for number in range(250)]

    def page(exchange: Exchange) -> bytes:
        query = dict(exchange.request.query)
        start = int(query.get("offset", 0))
        return answer({"sessions": sessions[start : start + int(query["limit"])]})

    server.handler = page
    found = list(meerkat.sessions.list())
    assert [one.session_id for one in found] == [one["session_id"] for one in sessions]
    assert [one.created_at for one in found] == [1792575000] * 250  # seconds, as they came
    assert [dict(one.query) for one in server.requests] == [
        {"limit": "100"},
        {"limit": "100", "offset": "100"},
        {"limit": "100", "offset": "200"},
    ]
    assert len([one async for one in meerkat.aio.sessions.list(limit=125)]) == 250
    assert dict(server.requests[-1].query) == {"limit": "125", "offset": "250"}
    first = meerkat.sessions.list(limit=0)
    assert (first.data, first.next_page) == ([], None)
    assert len(list(sessions_list.sync_iter(meerkat))) == 250


@pytest.mark.parametrize(
    ("reply", "kind", "code", "words"),
    [
        (
            answer({"error": "No.", "code": "BAD_REQUEST"}, 400),
            BadRequestError,
            "BAD_REQUEST",
            "No.",
        ),
        (answer({"error": "No runtime."}, 404), NotFoundError, None, "No runtime."),
        (
            answer(
                {"error": "duplicate_input", "code": "DUPLICATE_INPUT", "existing_id": "1"}, 409
            ),
            ConflictError,
            "DUPLICATE_INPUT",
            "duplicate_input",
        ),
        (
            answer(b"Failed", 422, content_type="text/plain"),
            UnprocessableEntityError,
            None,
            "Failed",
        ),
        (answer(b"length", 413, content_type="text/plain"), RequestTooLargeError, None, "length"),
        (answer(b"Expected", 415, content_type="text/plain"), APIStatusError, None, "Expected"),
        (answer(b"expected", 400, content_type="text/plain"), BadRequestError, None, "expected"),
        (
            answer({"code": "STALE_FENCE", "category": "x", "message": "Late."}, 409),
            ConflictError,
            "STALE_FENCE",
            "Late.",
        ),
        (answer({}, 500), InternalServerError, None, "Something"),
    ],
)
def test_every_shape_of_an_error_is_read(
    server: Server,
    meerkat: Meerkat,
    reply: bytes,
    kind: type[APIStatusError],
    code: str | None,
    words: str,
) -> None:
    server.handler = reply
    with pytest.raises(kind) as caught:
        meerkat.sessions.status(SESSION, options=RequestOptions(max_retries=0))
    assert type(caught.value) is kind
    assert caught.value.error_type == code
    assert words in str(caught.value) or code is None


@pytest.mark.parametrize("code", ["SESSION_CREATED_WITH_TURN_FAILURE", "TURN_OF_TOMORROW"])
async def test_a_failed_turn_tells_of_its_session(
    server: Server, meerkat: Meerkat, code: str
) -> None:
    server.handler = answer({"error": "Overloaded.", "code": code, "details": CREATED}, 500)
    with pytest.raises(SessionCreatedError, match="session_id") as caught:
        await meerkat.aio.sessions.create(prompt="Hi")
    assert isinstance(caught.value, InternalServerError)
    copied: SessionCreatedError = pickle.loads(pickle.dumps(caught.value))
    for error in (caught.value, copied):
        assert (error.session_id, error.error_type) == (SESSION, code)
    assert len(server.requests) == 1
    server.handler = answer({"error": "No.", "code": code, "details": [1]}, 500)
    with pytest.raises(InternalServerError) as plain:
        meerkat.sessions.create(prompt="Hi")
    assert getattr(plain.value, "session_id", None) is None


async def test_a_turn_that_waits_for_tools(server: Server, meerkat: Meerkat) -> None:
    server.handler = answer({"error": "!", "code": "CALLBACK_PENDING", "details": PENDING}, 500)
    with pytest.raises(CallbackPendingError) as caught:
        meerkat.sessions.create(prompt="Hi")
    error: CallbackPendingError = pickle.loads(pickle.dumps(caught.value))
    assert error.session_id == SESSION
    assert error.pending_tool_calls == PENDING["pending_tool_calls"]
    server.handler = answer({"error": "!", "code": "CALLBACK_PENDING"}, 500)
    with pytest.raises(CallbackPendingError) as bare:
        await meerkat.aio.sessions.messages.create(SESSION, prompt="Hi")
    assert (bare.value.session_id, bare.value.pending_tool_calls) == (None, [])


def test_cancelling(server: Server, meerkat: Meerkat) -> None:
    server.handler = answer({"error": "request cancelled", "code": "REQUEST_CANCELLED"}, 499)
    with pytest.raises(RequestCancelledError) as caught:
        meerkat.sessions.create(prompt="Hi", request_id="mine")
    assert caught.value.status_code == 499
    assert not isinstance(caught.value, InternalServerError)
    server.handler = answer({"request_id": "mine", "cancelled": True})
    assert meerkat.requests.cancel("mine").cancelled
    assert server.requests[-1].target == "/requests/mine/cancel"
    outcome = {"outcome": "not_current", "run_id": "run_1"}
    server.handler = answer({"session_id": SESSION, "receipt": outcome})
    meerkat.sessions.runs.stop(SESSION, "run_1", reason="enough")
    assert server.requests[-1].target == f"/sessions/{SESSION}/runs/run_1/stop"


def test_errors_are_found_in_both_places() -> None:
    for kind in (CallbackPendingError, RequestCancelledError, SessionCreatedError):
        assert getattr(agentsessions, kind.__name__) is kind
        assert kind.__module__ == "agentsessions"


async def test_service_frames_are_hidden(server: Server, meerkat: Meerkat) -> None:
    def event(payload: Any) -> bytes:
        source = {"type": "session", "session_id": SESSION}
        told = {"event_id": "1", "source": source, "seq": 1, "timestamp_ms": 1, "payload": payload}
        return frame(told, payload["type"])

    events = b"".join(map(event, (STARTED, DELTA, COMPLETED)))
    server.handler = STREAM_HEAD + LOADED + events + frame({}, "done") + LAST_CHUNK
    with meerkat.sessions.events.stream(SESSION) as stream:
        assert [one.payload.type for one in stream] == [
            "run_started",
            "text_delta",
            "run_completed",
        ]
        assert (stream.opened, stream.last_event_id) == (True, "1")
    failure = {"error": "event_serialization_failed", "message": "number out of range"}
    server.handler = STREAM_HEAD + LOADED + frame(failure, "error") + LAST_CHUNK
    async with await meerkat.aio.sessions.events.stream(SESSION) as awaited:
        with pytest.raises(InternalServerError, match="out of range") as caught:
            await anext(awaited)
    assert caught.value.error_type is None


async def test_only_the_call_s_timeout_counts_where_it_may_take_long(
    server: Server, meerkat: Meerkat
) -> None:
    async def slow(exchange: Exchange) -> bytes | None:
        if exchange.request.path.endswith("/events"):
            await exchange.send(STREAM_HEAD)
            await asyncio.sleep(0.3)
            return LOADED + frame({}, "done") + LAST_CHUNK
        await asyncio.sleep(0.3)
        return answer(RESULT)

    server.handler = slow
    client = meerkat.with_options(timeout=Timeout(read=0.05, stream=0.05))
    with client.sessions.events.stream(SESSION) as stream:
        assert list(stream) == []
    assert (await client.aio.sessions.create(prompt="Hi")).text == "ok"
    with pytest.raises(APITimeoutError):
        client.sessions.retrieve(SESSION, options=RequestOptions(max_retries=0))
    options = RequestOptions(timeout=0.05)
    with (
        client.sessions.events.stream(SESSION, options=options) as stream,
        pytest.raises(StreamInterruptedError),
    ):
        next(stream)
