"""What a real server has answered is what the document says and what the client reads."""

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import pytest

from agentsessions import APIStatusError, UnknownVariant
from agentsessions.core.serialization.decoding import is_array, is_object
from agentsessions.core.serialization.model import encode
from agentsessions.everruns import Agent, Everruns
from agentsessions.meerkat import Meerkat
from tests.exchanges.recorded import (
    EVERRUNS,
    MEERKAT,
    SERVICES,
    Exchange,
    RecordedService,
    frames_of,
)
from tests.support.exchange import Exchange as RequestInHand
from tests.support.replies import answer
from tests.support.server import Server
from tests.support.waiting import PATIENT

EXCHANGES = [(service, one) for service in SERVICES for one in service.exchanges()]
STREAMS = {
    f"{service.name}-{name}": (service, stream)
    for service in SERVICES
    for name, stream in service.streams().items()
}

exchanges = pytest.mark.parametrize(
    ("service", "exchange"),
    EXCHANGES,
    ids=[f"{service.name}-{one.operation.id}-{one.name}" for service, one in EXCHANGES],
)
streams = pytest.mark.parametrize(("service", "stream"), STREAMS.values(), ids=STREAMS)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


@pytest.fixture(scope="module")
def client_of(server: Server) -> Iterator[Callable[..., Any]]:
    """The client of a service; of a channel, if that is wanted."""
    options: Any = {"max_retries": 0, "timeout": PATIENT}
    url = server.url
    with (
        Meerkat(url, **options) as meerkat,
        Everruns("key", base_url=url, **options) as everruns,
        Agent(f"{url}/v1/channels/clerk", api_key="key", **options) as agent,
    ):

        def client_of(service: RecordedService, *, of_channel: bool = False) -> Any:
            return meerkat if service is MEERKAT else agent if of_channel else everruns

        yield client_of


def test_every_operation_of_meerkat_was_recorded() -> None:
    recorded = {one.operation.id for service, one in EXCHANGES if service is MEERKAT}
    assert recorded == MEERKAT.document.operations.keys()


@exchanges
def test_an_answer_is_what_the_document_says(service: RecordedService, exchange: Exchange) -> None:
    if not exchange.is_not_there:
        assert service.contradictions(exchange) == []


@exchanges
def test_the_client_reads_an_answer(
    service: RecordedService, exchange: Exchange, server: Server, client_of: Any
) -> None:
    content = exchange.body if "json" in exchange.content_type else exchange.body.encode()
    server.handler = answer(content, exchange.status, content_type=exchange.content_type)
    operation = exchange.operation
    client = client_of(service)
    module = import_module(f"agentsessions.{service.name}.api.{operation.id}")
    example = service.document.example
    arguments = {"body": example(operation.body_schema)} if operation.body_type else {}

    if exchange.status < 300:
        read = module.sync_detailed(client, *exchange.path_values, **arguments)
        assert encode(read.parsed) == exchange.body
        assert list(_variants_without_a_class(read.parsed)) == []
    else:
        call = module.sync if operation.answer_type == "text/event-stream" else module.sync_detailed
        with pytest.raises(APIStatusError) as caught:
            call(client, *exchange.path_values, **arguments)
        code = exchange.body.get("code") if is_object(exchange.body) else None
        assert (caught.value.status_code, caught.value.error_type) == (exchange.status, code)
        assert caught.value.body == (exchange.body or None)


@streams
def test_a_frame_is_what_the_document_says(service: RecordedService, stream: bytes) -> None:
    assert [
        (one.event, found)
        for one in frames_of(stream)
        if (found := service.frame_contradictions(one))
    ] == []


@streams
def test_the_client_reads_a_stream(
    service: RecordedService, stream: bytes, server: Server, client_of: Any
) -> None:
    opened, *sent = frames_of(stream)
    server.handler = answer(stream, content_type="text/event-stream")

    with client_of(service).sessions.events.stream("session_1") as events:
        read = list(events)

    assert opened.event in ("session_loaded", "connected")
    assert [encode(event) for event in read] == [json.loads(one.data) for one in sent]
    assert [service.type_of(encode(event)) for event in read] == [one.event for one in sent]
    assert [one for event in read for one in _variants_without_a_class(event)] == []


@pytest.mark.parametrize("stream", EVERRUNS.streams().values(), ids=EVERRUNS.streams())
@pytest.mark.parametrize("of_channel", [False, True], ids=["session", "channel"])
def test_a_follow_comes_to_the_end_of_a_stream(
    of_channel: bool, stream: bytes, server: Server, client_of: Any
) -> None:
    """Also where the turn waits in the middle of it, and where deltas come after their turn."""
    stored = [one for one in map(_data_of, frames_of(stream)[1:]) if "sequence" in one]

    def handler(asked: RequestInHand) -> bytes:
        if asked.request.path.endswith("/sse"):
            return answer(stream, content_type="text/event-stream")
        after = int(dict(asked.request.query)["after_sequence"])
        return answer({"data": [one for one in stored if one["sequence"] > after]})

    server.handler = handler
    client = client_of(EVERRUNS, of_channel=of_channel)
    heard = [event.sequence for event in client.sessions.events.follow("session_1")]

    assert [one for one in heard if isinstance(one, int)] == [one["sequence"] for one in stored]


def _data_of(frame: Any) -> Any:
    return json.loads(frame.data)


def _variants_without_a_class(value: Any) -> Any:
    """Every part of what was read whose kind the document does not know."""
    if isinstance(value, UnknownVariant):
        yield value
    elif is_array(value):
        for item in value:
            yield from _variants_without_a_class(item)
    elif hasattr(value, "__attrs_attrs__"):
        for attribute in value.__attrs_attrs__:
            yield from _variants_without_a_class(getattr(value, attribute.name))
