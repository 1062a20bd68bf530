"""Following what fails: what is made up for, and how the rest is told."""

from __future__ import annotations

import pytest

from agentsessions import (
    APIError,
    AuthenticationError,
    Client,
    NotFoundError,
    PermissionDeniedError,
    RequestOptions,
    ResponseValidationError,
    StreamInterruptedError,
    Timeout,
)
from tests.managed_agents.following import (
    IDLE,
    SESSION_ID,
    SUCH_PATIENCE,
    both,
    follow,
    ids,
    on_open,
    said,
    stored,
)
from tests.managed_agents.service import Service
from tests.managed_agents.support import running
from tests.support.exchange import Exchange
from tests.support.replies import LAST_CHUNK, STREAM_HEAD, answer, chunk
from tests.support.server import Server
from tests.support.waiting import HUNG, PATIENT


@both
def test_a_silent_connection_is_given_up_for_a_new_one(asynchronous: bool) -> None:
    """The first stream says nothing any more; the event that it swallowed is in the list."""
    service = Service(muted=1)
    on_open(
        service,
        lambda: service.add(SESSION_ID, said("unheard")),
        lambda: service.add(SESSION_ID, IDLE),
    )
    options = RequestOptions(timeout=Timeout(connect=HUNG, stream=0.2))
    with running(service) as (_, client):
        events = follow(client, asynchronous=asynchronous, options=options)
    assert ids(events) == stored(service)


@both
def test_a_frame_that_cannot_be_read_is_made_up_for_by_the_list(asynchronous: bool) -> None:
    service = Service()

    def act() -> None:
        service.log().listeners[-1].put_nowait(chunk(b"data: {not json\n\n"))
        service.add(SESSION_ID, said("after it"))

    on_open(service, act, lambda: service.add(SESSION_ID, IDLE))
    with running(service) as (_, client):
        assert ids(follow(client, asynchronous=asynchronous)) == stored(service)


def test_a_list_that_cannot_be_read_ends_it() -> None:
    service = Service()
    service.log().events.append({"id": "sevt_1", "processed_at": "2026-10-21T09:30:00Z"})
    with running(service) as (_, client), pytest.raises(ResponseValidationError):
        follow(client, asynchronous=False)


@both
def test_giving_up_says_where_to_go_on(asynchronous: bool) -> None:
    service = Service(refuse=lambda _, number: 503 if number else None)
    service.add(SESSION_ID, said("last heard"))
    on_open(service, lambda: service.log().listeners[-1].put_nowait(LAST_CHUNK))
    with running(service) as (_, client), pytest.raises(StreamInterruptedError) as e:
        follow(client, asynchronous=asynchronous, reconnect=SUCH_PATIENCE)
    assert e.value.last_event_id == "sevt_000001"
    assert e.value.operation == "sessions_events_stream"
    assert service.log().streams == 4


@both
def test_a_refusal_ends_it_at_once(asynchronous: bool) -> None:
    service = Service(refuse=lambda _, number: 404 if number else None)
    on_open(service, lambda: service.log().listeners[-1].put_nowait(LAST_CHUNK))
    with running(service) as (_, client), pytest.raises(NotFoundError):
        follow(client, asynchronous=asynchronous)
    assert service.log().streams == 2


@both
@pytest.mark.parametrize(
    ("status", "error"),
    [(401, AuthenticationError), (403, PermissionDeniedError), (404, NotFoundError)],
)
@pytest.mark.parametrize("on_the_way", ["stream", "list"])
def test_what_cannot_get_better_is_told_as_such(
    on_the_way: str, status: int, error: type[APIError], asynchronous: bool
) -> None:
    def refuse(_: str, number: int) -> int | None:
        return status if number else None

    service = Service()
    service.add(SESSION_ID, said("last heard"))
    if on_the_way == "stream":
        service.refuse = refuse
    else:
        service.refuse_list = refuse
    on_open(service, lambda: service.log().listeners[-1].put_nowait(LAST_CHUNK))
    with running(service) as (_, client), pytest.raises(error) as e:
        follow(client, asynchronous=asynchronous)
    assert type(e.value) is error
    assert service.log().streams == 2


@both
@pytest.mark.parametrize("poison", [b"data: {not json\n\n", b'data: {"id": "sevt_9"}\n\n'])
def test_a_frame_that_can_never_be_read_ends_it(poison: bytes, asynchronous: bool) -> None:
    service = Service()
    service.add(SESSION_ID, said("last heard"))

    def speak(_: str, __: int) -> None:
        for data in (b": ping\n\n", poison):
            service.log().listeners[-1].put_nowait(chunk(data))

    service.on_open = speak
    with (
        running(service) as (_, client),
        pytest.raises(StreamInterruptedError, match="gave up following") as e,
    ):
        follow(client, asynchronous=asynchronous)
    assert e.value.last_event_id == "sevt_000001"
    assert isinstance(e.value.__cause__, ResponseValidationError)
    assert service.log().streams == 6


@both
def test_a_list_that_goes_round_ends_it(asynchronous: bool) -> None:
    def handler(exchange: Exchange) -> bytes | None:
        if exchange.request.segments[-1] == "stream":
            return STREAM_HEAD
        page = dict(exchange.request.query).get("page")
        return answer({"data": [], "next_page": {None: "A", "A": "B", "B": "A"}[page]})

    with (
        Server(handler) as server,
        Client("key", base_url=server.url, timeout=PATIENT) as client,
        pytest.raises(ResponseValidationError, match="sessions_events_list: the list goes round"),
    ):
        follow(client, asynchronous=asynchronous)
    assert len(server.requests) == 4
