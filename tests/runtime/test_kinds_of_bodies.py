"""Bodies and responses that are no objects: texts, arrays, any JSON, lines."""

from __future__ import annotations

import json
from typing import Any

import pytest

from agentsessions import ResponseValidationError, StreamInterruptedError
from tests.golden.client import Kitchen
from tests.golden.kitchen_sink.models import Guest, Taste
from tests.runtime.kitchen import both, kitchen as kitchen
from tests.support.exchange import Exchange
from tests.support.replies import LAST_CHUNK, answer, chunk, head
from tests.support.server import Server

GUESTS: list[dict[str, Any]] = [{"id": "one", "diet": "vegan"}, {"id": "two", "newer": [1]}]
LINES_HEAD = head(200, {"content-type": "application/x-ndjson", "transfer-encoding": "chunked"})


async def test_a_text_is_sent_as_it_is(server: Server, kitchen: Kitchen) -> None:
    server.handler = answer({"Ada": 1})
    assert await both(kitchen, "guests.import_", body="Ada\nGröße") == [{"Ada": 1}] * 2
    for request in server.requests:
        assert request.body == "Ada\nGröße".encode()
        assert request.headers["content-type"] == "text/plain; charset=utf-8"
    for error in await both(kitchen, "guests.import_", body=["Ada"]):
        assert str(error) == "guests_import: body must be a string, not list"


@pytest.mark.parametrize(
    ("content", "content_type", "text"),
    [
        (b"# Gr\xc3\xb6\xc3\x9fe", "text/markdown; charset=utf-8", "# Größe"),
        (b"Gr\xf6\xdfe", 'text/plain;charset="latin-1"', "Größe"),
        (b"Gr\xf6\xdfe", "text/plain", "Gr\ufffd\ufffde"),
        (b"x", "text/plain; charset=klingon", "x"),
        (b"", "text/plain", ""),
    ],
)
async def test_a_text_is_a_string(
    server: Server, kitchen: Kitchen, content: bytes, content_type: str, text: str
) -> None:
    server.handler = answer(content, content_type=content_type)
    assert await both(kitchen, "guests.diary") == [text] * 2
    assert {request.headers["accept"] for request in server.requests} == {"text/*"}


@pytest.mark.parametrize("content_type", ["text/html", "application/json"])
async def test_a_page_for_people_is_no_text(
    server: Server, kitchen: Kitchen, content_type: str
) -> None:
    server.handler = answer(b"<h1>Sign in</h1>", content_type=content_type)
    for error in await both(kitchen, "guests.diary"):
        assert isinstance(error, ResponseValidationError)
        assert (error.operation, error.body) == ("guests_diary", b"<h1>Sign in</h1>")


@pytest.mark.parametrize("value", [None, 1, "text", [1, None], {"any": ["thing"]}, True])
async def test_any_json_goes_there_and_back(server: Server, kitchen: Kitchen, value: Any) -> None:
    server.handler = lambda exchange: answer(exchange.request.body)
    assert await both(kitchen, "guests.write", body=value) == [value] * 2
    assert [request.json for request in server.requests] == [value] * 2


async def test_arrays_of_models(server: Server, kitchen: Kitchen) -> None:
    server.handler = lambda exchange: answer(exchange.request.body)
    body = [Guest.from_dict(GUESTS[0]), GUESTS[1]]
    for placed in await both(kitchen, "guests.place", body=body):
        assert [guest.to_dict() for guest in placed] == GUESTS
    server.handler = answer(None)
    assert await both(kitchen, "guests.place", body=[]) == [None] * 2
    server.handler = answer([{"id": "one"}, {}])
    for error in await both(kitchen, "guests.place", body=[]):
        assert isinstance(error, ResponseValidationError)
        assert error.pointer == "/1/id"


def _in_pieces(content: bytes) -> bytes:
    pieces = [content[start : start + 7] for start in range(0, len(content), 7)]
    return LINES_HEAD + b"".join(map(chunk, pieces))


@pytest.mark.parametrize("end", ["\n", "", "\r\n\n"])
async def test_lines_come_one_by_one(server: Server, kitchen: Kitchen, end: str) -> None:
    content = "\n".join(json.dumps(guest) for guest in GUESTS) + end
    server.handler = _in_pieces(content.encode()) + LAST_CHUNK
    with kitchen.guests.export() as lines:
        assert [guest.to_dict() for guest in lines] == GUESTS
        assert (lines.last_event_id, repr(lines)) == (None, "<JsonLines of guests_export, ended>")
    async with await kitchen.aio.guests.export() as awaited:
        assert [guest.to_dict() async for guest in awaited] == GUESTS
    assert {request.headers["accept"] for request in server.requests} == {"application/x-ndjson"}


async def test_lines_can_be_left_in_the_middle(server: Server, kitchen: Kitchen) -> None:
    async def endless(exchange: Exchange) -> None:
        await exchange.send(_in_pieces(b'{"id": "one"}\n'))
        await exchange.gone()

    server.handler = endless
    with kitchen.guests.export() as lines:
        assert next(lines).id == "one"
    async with await kitchen.aio.guests.export() as awaited:
        assert (await anext(awaited)).id == "one"
    server.wait_for_connections(0)


async def test_a_line_that_breaks_off_or_is_no_json_is_told(
    server: Server, kitchen: Kitchen
) -> None:
    async def broken(exchange: Exchange) -> None:
        await exchange.send(_in_pieces(b'{"id": "one"}\n{"id": "tw'))
        exchange.reset()

    server.handler = broken
    with kitchen.guests.export() as lines, pytest.raises(StreamInterruptedError):
        list(lines)
    async with await kitchen.aio.guests.export() as awaited:
        with pytest.raises(StreamInterruptedError):
            [guest async for guest in awaited]
    for bad in (b'{"id": "on', b"[]", b"{}"):
        server.handler = _in_pieces(b'{"id": "one"}\n' + bad) + LAST_CHUNK
        with kitchen.guests.export() as lines, pytest.raises(ResponseValidationError) as caught:
            list(lines)
        assert caught.value.operation == "guests_export"


async def test_a_page_of_another_kind_is_no_lines(server: Server, kitchen: Kitchen) -> None:
    server.handler = answer([{"id": "one"}])
    for error in await both(kitchen, "guests.export"):
        assert isinstance(error, ResponseValidationError)
    server.wait_for_at_most(2)


async def test_repeated_names_and_other_names_of_arguments(
    server: Server, kitchen: Kitchen
) -> None:
    server.handler = answer({"guests": [], "total": 0})
    kitchen.guests.list(diets=["vegan", "halal"], language="pt")
    await kitchen.aio.guests.list(diets=["vegan", "halal"], language="pt")
    for request in server.requests:
        assert request.query == [("diets", "vegan"), ("diets", "halal")]
        assert request.headers["x-kitchen-language"] == "pt"


async def test_a_map_of_arrays_of_enums(server: Server, kitchen: Kitchen) -> None:
    server.handler = answer("newer")
    tastes = {"Ada": ["salt", Taste.SUGAR, "newer"]}
    for taste in await both(kitchen, "guests.like", body=tastes):
        assert isinstance(taste, Taste)
        assert (taste, taste.is_unknown) == ("newer", True)
    assert [request.json for request in server.requests] == [
        {"Ada": ["salt", "sugar", "newer"]}
    ] * 2
