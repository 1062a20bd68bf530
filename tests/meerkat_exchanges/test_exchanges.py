"""What a real server has answered is what the document says and what the client reads."""

import json
from importlib import import_module
from typing import Any

import pytest

from agentsessions import APIStatusError, UnknownVariant
from agentsessions.core.serialization.decoding import is_array, is_object
from agentsessions.core.serialization.model import encode
from agentsessions.meerkat import Meerkat
from tests.meerkat_exchanges.exchanges import (
    DOCUMENT,
    Exchange,
    contradictions,
    frame_contradictions,
    frames_of,
    recorded_exchanges,
    recorded_streams,
)
from tests.support.replies import answer
from tests.support.server import Server
from tests.support.waiting import PATIENT

EXCHANGES = list(recorded_exchanges())
STREAMS = recorded_streams()

exchanges = pytest.mark.parametrize(
    "exchange", EXCHANGES, ids=lambda one: f"{one.operation.id}-{one.name}"
)
streams = pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)


@pytest.fixture(scope="module")
def server() -> Any:
    with Server() as server:
        yield server


@pytest.fixture(scope="module")
def client(server: Server) -> Any:
    with Meerkat(server.url, max_retries=0, timeout=PATIENT) as client:
        yield client


def test_every_operation_was_recorded() -> None:
    assert {one.operation.id for one in EXCHANGES} == DOCUMENT.operations.keys()


@exchanges
def test_an_answer_is_what_the_document_says(exchange: Exchange) -> None:
    assert contradictions(exchange) == []


@exchanges
def test_the_client_reads_an_answer(exchange: Exchange, server: Server, client: Meerkat) -> None:
    content = exchange.body if "json" in exchange.content_type else exchange.body.encode()
    server.handler = answer(content, exchange.status, content_type=exchange.content_type)
    operation = exchange.operation
    module = import_module(f"agentsessions.meerkat.api.{operation.id}")
    arguments = {"body": DOCUMENT.example(operation.body_schema)} if operation.body_type else {}

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
        assert caught.value.body == exchange.body


@streams
def test_a_frame_is_what_the_document_says(stream: bytes) -> None:
    assert [
        (one.event, found) for one in frames_of(stream) if (found := frame_contradictions(one))
    ] == []


@streams
def test_the_client_reads_a_stream(stream: bytes, server: Server, client: Meerkat) -> None:
    loaded, *sent = frames_of(stream)
    server.handler = answer(stream, content_type="text/event-stream")

    with client.sessions.events.stream("session_1") as events:
        read = list(events)

    assert loaded.event == "session_loaded"
    assert [encode(event) for event in read] == [json.loads(one.data) for one in sent]
    assert [event.payload.type for event in read] == [one.event for one in sent]
    assert [one for event in read for one in _variants_without_a_class(event)] == []


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
