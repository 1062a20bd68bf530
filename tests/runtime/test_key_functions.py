"""Keys and tokens that a function gives: kept until the service refuses one."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from agentsessions import (
    AuthenticationError,
    Client,
    ConfigurationError,
    NotFoundError,
    RequestOptions,
)
from tests.support.clients import OnceOnly, PatientClient, parse_form
from tests.support.exchange import Exchange
from tests.support.replies import AGENT, MESSAGE, answer, frames, in_turn
from tests.support.server import Server

USER: Any = {"type": "user.message", "content": [{"type": "text", "text": "Hello"}]}
END = {
    "id": "sevt_09",
    "type": "session.status_idle",
    "stop_reason": {"type": "end_turn"},
    "processed_at": "2026-10-21T09:31:00Z",
}


class Keys:
    """Gives a new key each time."""

    def __init__(self) -> None:
        self.given: list[str] = []

    def __call__(self) -> str:
        self.given.append(f"sk-secret-{len(self.given) + 1}")
        return self.given[-1]

    async def later(self) -> str:
        await asyncio.sleep(0)
        return self()


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture(params=["sync", "asyncio", "awaited"])
def way(request: pytest.FixtureRequest) -> str:
    """Blocking, asyncio, and asyncio with a function to await."""
    return str(request.param)


@pytest.fixture
def renewing(server: Server, keys: Keys, way: str) -> Iterator[PatientClient]:
    function: Any = keys.later if way == "awaited" else keys
    with PatientClient(function, base_url=server.url) as client:
        yield client


async def call(client: Client, way: str, path: str, *args: Any, **kwargs: Any) -> Any:
    method: Any = client if way == "sync" else client.aio
    for part in path.split("."):
        method = getattr(method, part)
    result = method(*args, **kwargs)
    return result if way == "sync" else await result


def only(key: str, reply: Any) -> Callable[[Exchange], Any]:
    """A service that takes this key alone."""

    def handle(exchange: Exchange) -> Any:
        if exchange.request.headers.get("authorization") != f"Bearer {key}":
            return answer({"error": {"type": "authentication_error", "message": "expired"}}, 401)
        return reply(exchange) if callable(reply) else reply

    return handle


def sent(server: Server) -> list[str]:
    return [each.headers["authorization"].removeprefix("Bearer sk-") for each in server.requests]


async def test_what_was_given_is_kept(
    server: Server, renewing: PatientClient, keys: Keys, way: str
) -> None:
    await call(renewing, way, "agents.retrieve", "agent_01")
    await call(renewing.with_options(timeout=20), way, "agents.retrieve", "agent_01")
    assert sent(server) == ["secret-1", "secret-1"]
    assert len(keys.given) == 1


async def test_another_one_after_a_401(server: Server, renewing: PatientClient, way: str) -> None:
    server.handler = only("sk-secret-2", answer(AGENT))
    detailed = "agents.retrieve.detailed"
    response = await call(renewing, way, detailed, "agent_01")
    assert (response.parsed.id, response.retries_taken) == ("agent_01", 0)
    await call(renewing, way, detailed, "agent_01")
    assert sent(server) == ["secret-1", "secret-2", "secret-2"]


async def test_two_requests_at_most(
    server: Server, renewing: PatientClient, keys: Keys, way: str
) -> None:
    echo = {"error": {"type": "authentication_error", "message": "no: Bearer sk-secret-2"}}
    server.handler = answer(echo, 401)
    with pytest.raises(AuthenticationError) as caught:
        await call(renewing, way, "agents.retrieve", "agent_01")
    assert sent(server) == ["secret-1", "secret-2"]
    assert len(keys.given) == 2
    assert "secret-2" not in str(caught.value) + repr(caught.value.body)


async def test_only_a_401_asks_again(server: Server, renewing: PatientClient, way: str) -> None:
    server.handler = in_turn(answer({}, 503), answer({}, 403))
    with pytest.raises(Exception, match="403"):
        await call(renewing, way, "agents.retrieve", "agent_01")
    assert sent(server) == ["secret-1", "secret-1"]


async def test_a_401_after_a_retry(server: Server, renewing: PatientClient, way: str) -> None:
    server.handler = in_turn(answer({}, 503), answer({}, 401), answer(AGENT))
    await call(renewing, way, "agents.retrieve", "agent_01")
    assert sent(server) == ["secret-1", "secret-1", "secret-2"]


async def test_events_are_sent_once_with_another_key(
    server: Server, renewing: PatientClient, way: str
) -> None:
    server.handler = only("sk-secret-2", answer({"data": [{**USER, "id": "sevt_01"}]}))
    await call(renewing, way, "sessions.events.send", "sesn_01", events=[USER])
    assert [each.method for each in server.requests] == ["POST", "POST"]


async def test_streams_and_follows(server: Server, renewing: PatientClient, way: str) -> None:
    def reply(exchange: Exchange) -> bytes:
        if exchange.request.path.endswith("/stream"):
            return frames(MESSAGE, END)
        return answer({"data": [], "next_page": None})

    server.handler = only("sk-secret-2", reply)
    if way == "sync":
        assert len(list(renewing.sessions.events.follow("sesn_01"))) == 2
        with renewing.sessions.events.stream("sesn_01") as stream:
            assert len(list(stream)) == 2
    else:
        assert len([e async for e in renewing.aio.sessions.events.follow("sesn_01")]) == 2
        async with await renewing.aio.sessions.events.stream("sesn_01") as astream:
            assert len([event async for event in astream]) == 2
    assert sent(server) == ["secret-1", "secret-2", "secret-2", "secret-2"]


async def test_uploads_are_rewound(
    server: Server, renewing: PatientClient, way: str, tmp_path: Path
) -> None:
    server.handler = in_turn(answer({}, 401), answer({}, 404))
    path = tmp_path / "notes.txt"
    path.write_bytes(b"notes")
    for file in (path, io.BytesIO(b"notes")):
        with pytest.raises(NotFoundError):
            await call(renewing, way, "files.upload", file=file)
    assert {parse_form(request)[-1].content for request in server.requests} == {b"notes"}
    assert sent(server) == ["secret-1", "secret-2", "secret-2"]


async def test_what_cannot_be_rewound_is_sent_once(
    server: Server, renewing: PatientClient, keys: Keys, way: str
) -> None:
    server.handler = answer({}, 401)
    with pytest.raises(AuthenticationError):
        await call(renewing, way, "files.upload", file=OnceOnly(b"notes"))
    assert len(server.requests) == len(keys.given) == 1


async def test_a_credential_of_ones_own_wins(
    server: Server, renewing: PatientClient, keys: Keys, way: str
) -> None:
    options = RequestOptions(headers={"Authorization": "Bearer sk-mine"})
    await call(renewing, way, "agents.retrieve", "agent_01", options=options)
    assert (sent(server), keys.given) == (["mine"], [])


@pytest.mark.parametrize("option", ["api_key", "auth_token"])
def test_where_the_key_goes(server: Server, keys: Keys, option: str) -> None:
    options: Any = {option: keys, "api_key_header": "X-Api-Key"}
    with PatientClient(base_url=server.url, **options) as client:
        client.agents.retrieve("agent_01")
    name = "x-api-key" if option == "api_key" else "authorization"
    assert server.requests[0].headers[name].endswith("sk-secret-1")


async def test_a_function_to_await_is_not_for_blocking_calls(server: Server, keys: Keys) -> None:
    def give() -> Awaitable[str]:
        return keys.later()

    for function in (keys.later, partial(keys.later), give):
        with (
            PatientClient(auth_token=function, base_url=server.url) as client,
            pytest.raises(ConfigurationError, match="auth_token is a function to await"),
        ):
            client.agents.retrieve("agent_01")
        await client.aclose()
        async with PatientClient(auth_token=function, base_url=server.url) as client:
            await client.aio.agents.retrieve("agent_01")
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (None, "api_key must be a string, not NoneType"),
        (b"sk-secret", "api_key must be a string, not bytes"),
        (" ", "api_key is empty"),
        ("sk-secret\nx", "line break"),
    ],
)
async def test_what_is_given_is_checked(server: Server, given: Any, words: str) -> None:
    with PatientClient(lambda: given, base_url=server.url) as client:
        for way in ("sync", "asyncio"):
            with pytest.raises(ConfigurationError, match=words) as caught:
                await call(client, way, "agents.retrieve", "agent_01")
            assert "secret" not in str(caught.value)
    assert not server.requests


async def test_what_the_function_raises_comes_out(server: Server, way: str) -> None:
    def fail() -> str:
        raise LookupError("the vault is closed")

    async def fail_later() -> str:
        return fail()

    function: Any = fail_later if way == "awaited" else fail
    with PatientClient(function, base_url=server.url) as client:
        for path, arguments in (
            ("agents.retrieve", {"agent_id": "agent_01"}),
            ("sessions.events.send", {"session_id": "sesn_01", "events": [USER]}),
            ("sessions.events.stream", {"session_id": "sesn_01"}),
        ):
            with pytest.raises(LookupError, match="the vault is closed"):
                await call(client, way, path, **arguments)
    assert not server.requests


async def test_tasks_that_need_a_key_at_once_ask_once(server: Server, keys: Keys) -> None:
    server.handler = only("sk-secret-2", answer(AGENT))
    async with PatientClient(keys.later, base_url=server.url) as client:
        await asyncio.gather(*(client.aio.agents.retrieve("agent_01") for _ in range(20)))
    assert len(keys.given) == 2


async def test_a_task_that_is_cancelled_while_it_asks(server: Server) -> None:
    asked, numbers = asyncio.Event(), count()

    async def give() -> str:
        asked.set()
        if next(numbers) == 0:
            await asyncio.Event().wait()
        return "sk-secret"

    async with PatientClient(give, base_url=server.url) as client:
        first = asyncio.create_task(client.aio.agents.retrieve("agent_01"))
        await asked.wait()
        second = asyncio.create_task(client.aio.agents.retrieve("agent_01"))
        first.cancel()
        assert (await second).id == "agent_01"


def test_nothing_shows_it_and_a_dry_run_does_not_ask(server: Server, keys: Keys) -> None:
    with PatientClient(keys, base_url=server.url) as client:
        dry_run = client.agents.retrieve.dry_run("agent_01")
        assert dry_run.headers["authorization"] == "[redacted]"
        assert not keys.given
        client.agents.retrieve("agent_01")
        shown = [client, client._settings, client._engine, client._options, vars(client)]
        assert "sk-secret" not in repr(shown) + repr(client.agents.retrieve.dry_run("agent_01"))
        assert "sk-secret-1" in client.agents.retrieve.dry_run("agent_01").to_curl(reveal=True)


def test_both_are_still_too_many(keys: Keys) -> None:
    with pytest.raises(ConfigurationError, match="either api_key or auth_token"):
        Client(keys, auth_token=keys)
    with pytest.raises(ConfigurationError, match="not a valid header name"):
        Client(keys, api_key_header="not a name")
