"""What tools that report crashes show of the SDK's local variables: no credential.

They walk tuples, lists, sets and mappings item by item, and of anything else they show the repr.
"""

from __future__ import annotations

import base64
import io
import traceback
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

import agentsessions
from agentsessions import Client, ObservedAttempt, Observer, RequestOptions, webhooks
from tests.support.clients import PatientClient
from tests.support.exchange import Exchange
from tests.support.replies import (
    MESSAGE,
    STREAM_HEAD,
    answer,
    frame,
    frames,
    hang_up,
    head,
    reset,
)
from tests.support.server import Server

PACKAGE = Path(agentsessions.__file__).parent
SECRET = "q7Zx81-not-for-others"  # without the shape of a key
USER = {"type": "user.message", "content": [{"type": "text", "text": "Hello"}]}
VAULT: Any = {
    "display_name": "x",
    "auth": {"type": "static_bearer", "token": SECRET, "mcp_server_url": "https://a.example"},
}


def shows(value: Any) -> bool:
    """Whether a report of a variable shows the secret."""
    if isinstance(value, Mapping):
        pairs: Any = cast("Any", value).items()
        return any(map(shows, pairs))
    if isinstance(value, tuple | list | set | frozenset):
        items: Any = cast("Any", value)
        return any(map(shows, items))
    return SECRET in repr(value)


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and what it came of, as far as it is reported."""
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def check(error: BaseException) -> None:
    """No frame shows the secret but those of the test, which has it."""
    found = [
        f"{frame.f_code.co_filename}:{line} {frame.f_code.co_name}: {name} = {value!r:.200}"
        for link in chain(error)
        for frame, line in traceback.walk_tb(link.__traceback__)
        if not frame.f_code.co_filename.startswith(str(Path(__file__).parents[1]))
        for name, value in frame.f_locals.items()
        if shows(value)
    ]
    assert not found, "\n".join(found)
    ours = [
        frame
        for frame, _ in traceback.walk_tb(error.__traceback__)
        if Path(frame.f_code.co_filename).is_relative_to(PACKAGE)
    ]
    assert ours, "the error went through the SDK"
    assert SECRET not in "".join(traceback.format_exception(error))
    assert not shows(error)


def drain(stream: Any) -> None:
    with stream:
        for _ in stream:
            pass


async def adrain(stream: Any) -> None:
    async with stream:
        async for _ in stream:
            pass


async def awaited_stream(client: Client) -> None:
    await adrain(await client.aio.sessions.events.stream("sesn_1"))


async def awaited_download(client: Client) -> bytes:
    return await (await client.aio.files.download("file_1")).read()


ONCE = agentsessions.ReconnectPolicy(attempts=0)
CALLS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "retrieve": (
        lambda client: client.agents.retrieve("agent_01"),
        lambda client: client.aio.agents.retrieve("agent_01"),
    ),
    "list": (
        lambda client: list(client.agents.list()),
        lambda client: anext(aiter(client.aio.agents.list())),
    ),
    "vault": (
        lambda client: client.vaults.credentials.create.detailed("vlt_1", **VAULT),
        lambda client: client.aio.vaults.credentials.create.detailed("vlt_1", **VAULT),
    ),
    "upload": (
        lambda client: client.files.upload(file=b"content"),
        lambda client: client.aio.files.upload(file=io.BytesIO(b"content")),
    ),
    "send": (
        lambda client: client.sessions.events.send("sesn_1", events=[USER]),
        lambda client: client.aio.sessions.events.send("sesn_1", events=[USER]),
    ),
    "stream": (
        lambda client: drain(client.sessions.events.stream("sesn_1")),
        awaited_stream,
    ),
    "follow": (
        lambda client: drain(client.sessions.events.follow("sesn_1", reconnect=ONCE)),
        lambda client: adrain(client.aio.sessions.events.follow("sesn_1", reconnect=ONCE)),
    ),
    "download": (
        lambda client: client.files.download("file_1").read(),
        awaited_download,
    ),
    "operation": (
        lambda client: agentsessions.api.vaults_credentials_create.sync(
            client, "vlt_1", body=VAULT
        ),
        lambda client: agentsessions.api.vaults_credentials_create.asyncio(
            client, "vlt_1", body=VAULT
        ),
    ),
}


def cut_stream(exchange: Exchange) -> bytes:
    exchange.close()
    return STREAM_HEAD + frame(MESSAGE) + b"50\r\ndata: "


def cut(exchange: Exchange) -> bytes:
    exchange.close()
    return head(200, {"content-length": "1000"}) + b"{"


ECHO = {
    "error": {"type": "authentication_error", "message": f"wrong key ({SECRET})"},
    SECRET: [SECRET],
}
FAILURES: dict[str, Any] = {
    "echo": answer(ECHO, 401),
    "echo in text": answer(f"<p>wrong key {SECRET}</p>".encode(), 500),
    "echo in a header": answer(ECHO, 403, {"request-id": f"req {SECRET}"}),
    "echo in the stream": frames(MESSAGE, {"type": "error", **ECHO}),
    "echo that is no JSON": answer(f"wrong key {SECRET}".encode()),
    "echo that is no HTTP": b"HTTP/1.1 200 OK\r\nkey " + SECRET.encode() + b"\r\n\r\n",
    "not what is described": answer({"data": 5, "id": None}),
    "events": frames({"type": "agent.message", "id": 5, "content": 5, "processed_at": 5}),
    "nothing": answer(b"", 503),
    "reset": reset,
    "hang up": hang_up,
    "cut": cut,
    "cut stream": cut_stream,
    "damaged": answer(
        b"no gzip", 200, {"content-encoding": "gzip"}, content_type="text/event-stream"
    ),
    "unknown encoding": answer(b"x", 200, {"content-encoding": "br"}),
    "elsewhere": answer(b"", 302, {"location": "http://127.0.0.1:9/"}),
    "nowhere": answer(b"", 307, {"location": "http://[::1"}),
}


def failing(work: Callable[[], Any]) -> BaseException | None:
    """What a call raises; some failures are none to some of the calls."""
    try:
        work()
    except Exception as error:  # noqa: BLE001  # whatever it is
        return error
    return None


class Silent(Observer):
    """Is told, and does nothing."""

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        attempt.headers["x-trace"] = "1"


CREDENTIALS: dict[str, dict[str, Any]] = {
    "key": {"api_key": SECRET},
    "token": {"auth_token": SECRET},
    "header": {"api_key": SECRET, "api_key_header": "x-gateway"},
    "function": {"api_key": lambda: SECRET},
    "observed": {"api_key": SECRET, "observers": [Silent()]},
    "default headers": {"default_headers": {"Authorization": f"Bearer {SECRET}"}},
}


EACH = [*CALLS]
SOME = [
    (EACH[(at + turn * 4) % len(EACH)], failure)
    for at, failure in enumerate(FAILURES)
    for turn in range(2)
]
"""Each failure with some of the calls, and each call with some of the failures."""


@pytest.mark.parametrize(("call", "failure"), SOME)
async def test_no_frame_shows_a_credential(server: Server, call: str, failure: str) -> None:
    server.handler = FAILURES[failure]
    blocking, awaited = CALLS[call]
    credential = [*CREDENTIALS.values()][len(call + failure) % len(CREDENTIALS)]
    async with PatientClient(base_url=server.url, max_retries=1, **credential) as client:
        for error in (failing(partial(blocking, client)), await afailing(partial(awaited, client))):
            if error is not None:
                check(error)


async def afailing(work: Callable[[], Any]) -> BaseException | None:
    try:
        await work()
    except Exception as error:  # noqa: BLE001  # whatever it is
        return error
    return None


@pytest.mark.parametrize(("credential", "call"), [*zip(cycle(CREDENTIALS), CALLS, strict=False)])
async def test_nobody_listens(call: str, credential: str) -> None:
    with Server() as gone:
        url = gone.url
    blocking, awaited = CALLS[call]
    async with PatientClient(base_url=url, max_retries=0, **CREDENTIALS[credential]) as client:
        for error in (failing(partial(blocking, client)), await afailing(partial(awaited, client))):
            assert error is not None
            check(error)
    for error in (failing(partial(blocking, client)), await afailing(partial(awaited, client))):
        assert error is not None, "the client is closed"
        check(error)


def as_any(value: Any) -> Any:
    """The value, of which type checkers are not to think anything."""
    return value


MISTAKES: dict[str, Callable[[Any], Any]] = {
    "path": lambda client: client.agents.retrieve(""),
    "query": lambda client: client.agents.list(limit=object()),
    "body": lambda client: client.vaults.credentials.create("vlt_1", **{**VAULT, "metadata": b"x"}),
    "body type": lambda client: agentsessions.api.vaults_credentials_create.sync(
        client,
        "vlt_1",
        body=as_any([VAULT]),
    ),
    "header": lambda client: client.agents.list(
        options=RequestOptions(headers={"Authorization": f"{SECRET}\n"})
    ),
    "another header": lambda client: client.agents.list(
        options=RequestOptions(headers={"Authorization": SECRET, "x": "\n"})
    ),
    "surrogate": lambda client: client.agents.retrieve("\ud800"),
    "options": lambda client: client.agents.list(options={"headers": {}}),
    "dry run": lambda client: client.agents.retrieve.dry_run(""),
    "with_options": lambda client: client.with_options(auth_token=SECRET, other=1),
    "with_options value": lambda client: client.with_options(api_key=SECRET, max_retries=-1),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes_show_none(mistake: str) -> None:
    error = failing(lambda: MISTAKES[mistake](Client(SECRET)))
    assert error is not None
    check(error)


SETTINGS: dict[str, dict[str, Any]] = {
    "url": {"base_url": "ftp://a.example"},
    "insecure": {"base_url": "http://a.example"},
    "retries": {"max_retries": -1},
    "betas": {"betas": "x"},
    "timeout": {"timeout": -1},
    "both": {"auth_token": f"{SECRET}2"},
    "header": {"default_headers": {"Cookie": f"{SECRET}\n"}},
    "header name": {"api_key_header": "a b"},
    "workspace": {"workspace_id": ""},
    "proxy": {"proxy": f"ftp://me:{SECRET}@a.example"},
    "proxy without a host": {"proxy": f"http://me:{SECRET}@"},
    "insecure proxy": {"proxy": f"http://me:{SECRET}@a.example", "base_url": "http://localhost"},
    "verify": {"verify": "/nowhere"},
    "both proxies": {"proxy": f"http://me:{SECRET}@a.example", "http_client": httpx.Client()},
}


@pytest.mark.parametrize("settings", SETTINGS)
def test_settings_that_cannot_work_show_none(
    settings: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for options in (SETTINGS[settings], {**SETTINGS[settings], "api_key": SECRET}):
        monkeypatch.setenv("ANTHROPIC_API_KEY", SECRET)
        error = failing(partial(Client, **options))
        if error is not None:
            check(error)
    assert error is not None


@pytest.mark.parametrize("key", [f"{SECRET}\nx", f"{SECRET}\u20ac"])
def test_a_credential_that_cannot_be_sent_is_not_shown(
    key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", key)
    for make in (Client, lambda: Client(key), lambda: Client(auth_token=key)):
        error = failing(make)
        assert isinstance(error, agentsessions.ConfigurationError)
        check(error)


async def test_a_supplied_client(server: Server) -> None:
    server.handler = hang_up
    with httpx.Client() as blocking:
        async with httpx.AsyncClient() as awaited:
            client = Client(
                SECRET,
                base_url=server.url,
                http_client=blocking,
                async_http_client=awaited,
                max_retries=0,
            )
            for sync, asyncio in CALLS.values():
                for error in (
                    failing(partial(sync, client)),
                    await afailing(partial(asyncio, client)),
                ):
                    assert error is not None
                    check(error)


async def test_a_proxy_with_a_password(server: Server) -> None:
    server.handler = answer({"error": "wrong password"}, 407)
    proxy = server.url.replace("http://", f"http://me:{SECRET}@")
    blocking, awaited = CALLS["retrieve"]
    for url in ("http://localhost:9", "https://a.example"):
        async with PatientClient("any", base_url=url, proxy=proxy, max_retries=0) as client:
            for error in (
                failing(partial(blocking, client)),
                await afailing(partial(awaited, client)),
            ):
                assert error is not None
                check(error)


WHSEC = "whsec_" + base64.b64encode(SECRET.encode()).decode()


@pytest.mark.parametrize("secret", [SECRET, f"whsec_{SECRET}", WHSEC, [WHSEC, SECRET], ""])
def test_the_secret_of_webhooks(secret: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(webhooks.SECRET_VARIABLE, SECRET)
    signed = {"webhook-id": "1", "webhook-timestamp": "1", "webhook-signature": "v1,x"}
    for headers in ({}, signed):
        error = failing(partial(webhooks.unwrap, b"{}", headers, secret=secret))
        assert error is not None
        check(error)
        error = failing(partial(webhooks.unwrap, b"{}", headers))
        assert error is not None
        check(error)


def test_what_is_checked_here_can_be_seen() -> None:
    for value in ({"a": [("b", {SECRET})]}, f"Bearer {SECRET}", VAULT, SECRET.encode()):
        assert shows(value)
