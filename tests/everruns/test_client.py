"""What the clients send besides a call's arguments, and what they make of errors."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from agentsessions import (
    APIStatusError,
    ConfigurationError,
    ConflictError,
    DryRun,
    InternalServerError,
    MaybeSentError,
    NotFoundError,
    RateLimitError,
)
from agentsessions.everruns import Agent, Everruns
from agentsessions.testing import PauseRecorder
from tests.everruns.conftest import CHANNEL
from tests.everruns.service import message
from tests.support.replies import answer, in_turn
from tests.support.server import Server

SESSION: dict[str, Any] = {
    "id": "session_1",
    "status": "started",
    "created_at": "2026-10-21T09:30:00Z",
    "updated_at": "2026-10-21T09:30:00Z",
}
SAID: Any = {"role": "user", "content": [{"type": "text", "text": "Hi"}]}
_OWN = ("authorization", "x-org-id", "everruns-change-reason", "end-user")


def sent(server: Server) -> dict[str, str]:
    """Of the last request, the headers that say who is calling, for whom and why."""
    headers = server.requests[-1].headers
    return {name: headers[name] for name in _OWN if name in headers}


async def test_credentials_go_by_the_scheme(server: Server, everruns: Everruns) -> None:
    client = everruns.with_options(org_id="org_1").with_reason(" Müll & so ")
    server.handler = answer({"data": [], "total": 0, "offset": 0, "limit": 20})
    client.sessions.list()
    assert sent(server) == {"authorization": "evr_pat_1", "x-org-id": "org_1"}
    server.handler = answer(None, 204)
    await client.aio.sessions.pin("session_1")
    reason = "M%C3%BCll%20%26%20so"
    assert sent(server) == {
        "authorization": "evr_pat_1",
        "x-org-id": "org_1",
        "everruns-change-reason": reason,
    }
    server.handler = answer(SESSION, 201)
    client.channels.sessions.create("appchan_1", end_user="bob")
    assert sent(server) == {"authorization": "Bearer evr_pat_1", "end-user": "bob"}
    assert server.requests[-1].path == f"{CHANNEL}/sessions"


async def test_functions_give_keys_for_both_schemes(server: Server) -> None:
    keys = iter(["evr_1", "evr_2"])
    server.handler = in_turn(answer({}, 401), answer(SESSION, 201))
    with Everruns(lambda: next(keys), base_url=f"{server.url}/api") as client:
        client.channels.sessions.create("appchan_1")
        assert sent(server) == {"authorization": "Bearer evr_2"}
        server.handler = answer(None, 204)
        await client.aio.sessions.unpin("session_1")
        assert sent(server) == {"authorization": "evr_2"}


def test_the_environment_counts(monkeypatch: pytest.MonkeyPatch, server: Server) -> None:
    monkeypatch.setenv("EVERRUNS_API_KEY", "evr_pat_env")
    monkeypatch.setenv("EVERRUNS_ORG_ID", "org_env")
    monkeypatch.setenv("EVERRUNS_API_URL", f"{server.url}/api/")
    server.handler = answer(None, 204)
    with Everruns() as client:
        client.sessions.pin("session_1")
    assert sent(server) == {"authorization": "evr_pat_env", "x-org-id": "org_env"}
    assert server.requests[-1].path == "/api/v1/sessions/session_1/pin"
    server.handler = answer({"data": []})
    with Agent(base_url=server.url + CHANNEL) as agent:
        agent.sessions.list()
    assert sent(server) == {"authorization": "Bearer evr_pat_env"}


async def test_a_channel_needs_no_more_than_its_url(server: Server, agent: Agent) -> None:
    server.handler = answer({"name": "Clerk", "streaming": True, "input": {}, "auth": []})
    requests: dict[str, Callable[[], DryRun]] = {
        "": agent.card.dry_run,
        "/runtime-auth": agent.runtime_auth.dry_run,
        "/sessions": lambda: agent.sessions.create.dry_run(title="Refund"),
        "/sessions?limit=5": lambda: agent.sessions.list.dry_run(limit=5),
        "/sessions/s%2F1": lambda: agent.sessions.retrieve.dry_run("s/1"),
        "/sessions/s/cancel": lambda: agent.sessions.cancel.dry_run("s"),
        "/sessions/s/messages": lambda: agent.sessions.messages.create.dry_run("s", message=SAID),
        "/sessions/s/events?after_sequence=3": lambda: agent.sessions.events.list.dry_run(
            "s", after_sequence=3
        ),
        "/sessions/s/sse?since_id=e": lambda: agent.sessions.events.stream.dry_run(
            "s", since_id="e"
        ),
        "/sessions/s/question-answers": lambda: agent.sessions.question_answers.submit.dry_run(
            "s", answers=[{"id": "1", "selected": ["Yes"]}]
        ),
        "/sessions/s/tool-approvals": lambda: agent.sessions.tool_approvals.submit.dry_run(
            "s", decisions=[{"tool_call_id": "toolu_1", "decision": "allow"}]
        ),
    }
    for path, request in requests.items():
        shown = request()
        assert shown.url == server.url + CHANNEL + path
        headers = dict(shown.request.headers)
        assert (headers["authorization"], headers["end-user"]) == ("Bearer evr_ak_1", "bob")
        assert ("idempotency-key" in headers) == (path in ("/sessions", "/sessions/s/messages"))
    alice = agent.for_end_user("alice")
    shown = alice.sessions.create.dry_run()
    assert dict(shown.request.headers)["end-user"] == "alice"
    assert dict(agent.runtime_auth.dry_run("carol").request.headers)["end-user"] == "carol"


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (Everruns, "no credential: pass api_key, or set EVERRUNS_API_KEY"),
        (lambda: Everruns("k", org_id=" "), "org_id is empty"),
        (lambda: Everruns("k").with_reason(""), "reason for changes"),
        (lambda: Everruns("k").with_reason("ü" * 167), "1002 characters"),
        (lambda: Agent(base_url="https://app.everruns.com/api", api_key="k"), "/v1/channels/ID"),
        (lambda: Agent(base_url="https://e.example/v1/channels/c"), "there is no credential"),
        (
            lambda: Agent(
                base_url="https://e.example/v1/channels/c", api_key="k", end_user="x" * 257
            ),
            "256 characters",
        ),
    ],
)
def test_what_cannot_work_is_refused(make: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        make()


@pytest.mark.parametrize(
    ("body", "kind", "message", "code"),
    [
        (
            {
                "title": "Not Found",
                "status": 404,
                "detail": "No such session.",
                "code": "not_found",
            },
            NotFoundError,
            "No such session.",
            "not_found",
        ),
        ({"title": "Slow down", "status": 429}, RateLimitError, "Slow down", None),
        ({"error": "It broke."}, InternalServerError, "It broke.", None),
        ({"error": {"code": "conflict", "message": "No."}}, ConflictError, "No.", "conflict"),
    ],
)
def test_every_shape_of_an_error_is_read(
    server: Server,
    everruns: Everruns,
    body: Any,
    kind: type[APIStatusError],
    message: str,
    code: str | None,
) -> None:
    statuses: dict[type[APIStatusError], int] = {
        NotFoundError: 404,
        RateLimitError: 429,
        ConflictError: 409,
        InternalServerError: 500,
    }
    status = statuses[kind]
    problem = {"x-request-id": "req_1"}
    server.handler = answer(body, status, problem, content_type="application/problem+json")
    with pytest.raises(kind) as caught:
        everruns.sessions.retrieve("session_1")
    assert caught.value.error_type == code
    assert caught.value.request_id == "req_1"
    assert message in str(caught.value)


async def test_a_channel_s_create_ends_with_its_key(server: Server, agent: Agent) -> None:
    server.handler = answer({}, 500)
    with pytest.raises(MaybeSentError) as caught:
        agent.sessions.messages.create("session_1", message=SAID, idempotency_key="mine")
    assert (caught.value.idempotency_key, caught.value.session_id) == ("mine", "session_1")
    assert {one.headers["idempotency-key"] for one in server.requests} == {"mine"}
    with pytest.raises(MaybeSentError) as awaited:
        await agent.aio.sessions.create()
    (made,) = {one.headers["idempotency-key"] for one in server.requests[3:]}
    assert (awaited.value.idempotency_key, awaited.value.session_id) == (made, None)
    server.handler = answer(message("Hi"), 201)
    assert agent.sessions.messages.create("session_1", message=SAID).id == "message_1"


async def test_results_that_come_too_early_are_sent_again_for_three_seconds(
    server: Server, everruns: Everruns, recorder: PauseRecorder
) -> None:
    results: Any = [{"tool_call_id": "toolu_1", "result": "Sunny"}]
    early = answer({"title": "Conflict", "status": 409, "code": "conflict"}, 409)
    taken = answer({"accepted": 1, "status": "active"})
    server.handler = in_turn(early, early, taken)
    submit = everruns.sessions.tool_results.submit
    submit("session_1", tool_results=results)
    assert recorder.pauses == [0.1, 0.2]
    server.handler = early
    with pytest.raises(ConflictError):
        await everruns.aio.sessions.tool_results.submit("session_1", tool_results=results)
    assert sum(recorder.pauses[2:]) == pytest.approx(3.0)
    server.requests.clear()
    with pytest.raises(ConflictError):
        everruns.with_options(max_retries=0).sessions.tool_results.submit(
            "session_1", tool_results=results
        )
    assert len(server.requests) == 1
