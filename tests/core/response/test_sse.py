"""The event-stream decoder against the rules of the WHATWG, in every chunking.

The cases are those of the web platform tests (`eventsource/format-*`) that concern decoding.
"""

import tracemalloc
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

import pytest
from hypothesis import example, given, strategies as st

from agentsessions.core.errors import ResponseValidationError
from agentsessions.core.response.sse import ServerSentEvent, SseDecoder
from tests.core.response.naive_sse import BOM, Outcome, naive


def decode(chunks: Iterable[bytes], max_event_bytes: int = 1_000_000) -> Outcome:
    decoder = SseDecoder(max_event_bytes=max_event_bytes)
    outcome = Outcome()
    try:
        for chunk in chunks:
            outcome.events += decoder.feed(chunk)
        decoder.feed(b"")
    except ResponseValidationError:
        outcome.too_large = True
    return outcome


def cut(stream: bytes, cuts: Sequence[int]) -> list[bytes]:
    edges = [0, *sorted(position % (len(stream) + 1) for position in cuts), len(stream)]
    return [stream[start:end] for start, end in pairwise(edges)]


def message(data: str, event: str = "message") -> ServerSentEvent:
    return ServerSentEvent(event, data)


CASES: dict[str, tuple[bytes, list[ServerSentEvent]]] = {
    "usual frames": (
        b'event: agent.message\ndata: {"a": 1}\n\nevent: ping\ndata: {}\n\n',
        [message('{"a": 1}', "agent.message"), message("{}", "ping")],
    ),
    "frame without a name": (b"data: 1\n\n", [message("1")]),
    "name after the data": (b"data: 1\nevent: a\n\n", [message("1", "a")]),
    "bom": (BOM + b"data: 1\n\ndata: 2\n\n", [message("1"), message("2")]),
    "second bom is content": (BOM + BOM + b"data: 1\n\ndata: 2\n\n", [message("2")]),
    "bom after the start is content": (b"data: 1\n\n" + BOM + b"data: 2\n\n", [message("1")]),
    "part of a bom is content": (b"\xef\xbbdata: 1\n\ndata: 2\n\n", [message("2")]),
    "comments": (
        b"data: 1\r:\0\n:\r\ndata: 2\n:" + b"x" * 2048 + b"\rdata: 3\n:data: x\r:\ndata: 4\n\n",
        [message("1\n2\n3\n4")],
    ),
    "comments alone": (b": connected\n\n:\n\n: keepalive\n", []),
    "data before the final empty line": (
        b"retry:1000\ndata:test1\n\nid:test\ndata:test2",
        [message("test1")],
    ),
    "no blank line at the end": (b"data: 1\n\ndata: 2\n", [message("1")]),
    "field data": (
        b"data:\n\ndata\ndata\n\ndata:test\n\n",
        [message(""), message("\n"), message("test")],
    ),
    "empty data is an event, no data is none": (
        b"event: a\n\nid: 1\n\nevent: b\ndata: \n\n",
        [message("", "b")],
    ),
    "name does not outlive its frame": (b"event: a\n\ndata: 1\n\n", [message("1")]),
    "field event": (b"event:test\ndata:x\n\ndata:x\n\n", [message("x", "test"), message("x")]),
    "empty event": (b"event: \ndata:data\n\nevent\ndata:2\n\n", [message("data"), message("2")]),
    "last event name counts": (b"event: a\nevent: b\ndata: 1\n\n", [message("1", "b")]),
    "id and retry are no part of an event": (
        b"id: 1\nretry: 10\ndata: a\n\nid\nretry\ndata: b\n\nid: 2\n\n",
        [message("a"), message("b")],
    ),
    "field parsing": (
        (
            b"data:\0\ndata:  2\rData:1\ndata\0:2\ndata:1\r\0data:4\n"
            b"da-ta:3\rdata_5\ndata:3\rdata:\r\n data:32\ndata:4\n\n"
        ),
        [message("\0\n 2\n1\n3\n\n4")],
    ),
    "unknown fields": (
        b"data:test\n data\ndata\nfoobar:xxx\njustsometext\n:thisisacommentyay\ndata:test\n\n",
        [message("test\n\ntest")],
    ),
    "colon in the value": (b"data: a: b:c\nevent::x\n\n", [message("a: b:c", ":x")]),
    "one leading space": (
        b"data:\ttest\rdata: \ndata:test\n\ndata:  x\n\n",
        [message("\ttest\n\ntest"), message(" x")],
    ),
    "newlines": (b"data:test\r\ndata\ndata:test\r\n\r", [message("test\n\ntest")]),
    "lone carriage returns": (
        b"event: a\rdata: 1\r\rdata: 2\r\r",
        [message("1", "a"), message("2")],
    ),
    "line feed after a dispatching carriage return": (
        b"data: 1\r\r\ndata: 2\r\n\r\n",
        [message("1"), message("2")],
    ),
    "crlf frames": (b"event: a\r\ndata: 1\r\n\r\n" * 3, [message("1", "a")] * 3),
    "null character": (b"data:\0\n\n\n\n", [message("\0")]),
    "always utf-8": ("data:ok…\n\n".encode(), [message("ok…")]),
    "invalid utf-8": (
        b"data: a\xff\xf0\x9fb\xc3\nevent: \x80\n\ndata: \xed\xa0\x80\n\n",
        [message("a\ufffd\ufffdb\ufffd", "\ufffd"), message("\ufffd\ufffd\ufffd")],
    ),
    "other line separators are text": (
        "data: a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg\n\n".encode(),
        [message("a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg")],
    ),
    "text of every width": ("data: é…😀\n\n".encode() * 2, [message("é…😀")] * 2),
    "blank lines alone": (b"\n\r\n\r\r\n", []),
    "nothing": (b"", []),
}


@pytest.mark.parametrize("name", CASES)
def test_cases_in_every_chunking(name: str) -> None:
    stream, events = CASES[name]
    expected = naive(stream)
    assert expected.events == events
    assert decode([stream]) == expected
    for size in (1, 2, 3, 5):
        assert decode(stream[at : at + size] for at in range(0, len(stream), size)) == expected
    for at in range(len(stream)):
        assert decode([stream[:at], b"", stream[at:]]) == expected


FRAGMENTS = [
    *(b"data", b"data:", b"data: ", b"event", b"event: ", b"id", b"id: ", b"retry: 10", b":", b" "),
    *(b"\n", b"\n\n", b"\r", b"\r\n", b"\0", b"x", BOM, b"\xef", b"\xbb", b"\xf0\x9f", b"\x98\x80"),
    *("é…😀\u2028".encode(), b"event: a\ndata: 1\n\n", b"event: b\r\ndata: 22\r\n\r\n"),
]
SOUPS = st.lists(st.sampled_from(FRAGMENTS) | st.binary(max_size=3), max_size=40).map(b"".join)
CUTS = st.lists(st.integers(0, 2**16), max_size=12)


@given(SOUPS, CUTS)
@example(b"\r\n\ndata: 1\r", [1, 2])
def test_any_bytes_in_any_chunks(stream: bytes, cuts: list[int]) -> None:
    assert decode(cut(stream, cuts)) == naive(stream)


@given(SOUPS, CUTS, st.integers(3, 40))
def test_size_limit_does_not_depend_on_chunks(stream: bytes, cuts: list[int], limit: int) -> None:
    expected = naive(stream, limit)
    found = decode(cut(stream, cuts), limit)
    assert (found.events, found.too_large) == (expected.events, expected.too_large)


@pytest.mark.parametrize("chunk_size", [1, 7, 1000])
def test_too_large_an_event_is_refused_after_those_before_it(chunk_size: int) -> None:
    stream = b"data: 1\n\n" + b"data: 12345678\n" * 7 + b"\ndata: 2\n\n"
    chunks = [stream[at : at + chunk_size] for at in range(0, len(stream), chunk_size)]
    assert decode(chunks, 71).events == [
        message("1"),
        message("\n".join(["12345678"] * 7)),
        message("2"),
    ]

    refused = decode(chunks, 67)
    assert refused.too_large
    assert refused.events == [message("1")]


def test_refusal_is_clear_and_final() -> None:
    decoder = SseDecoder(max_event_bytes=1000)
    for _ in range(2):
        with pytest.raises(ResponseValidationError, match="larger than 1,000 bytes"):
            decoder.feed(b"data: " + b"x" * 1000)
    with pytest.raises(ResponseValidationError):
        decoder.feed(b"\n\ndata: 1\n\n")


def test_comments_and_names_never_add_up_to_too_large() -> None:
    stream = b": keepalive\nevent: a\nid: 1\nunknown: x\n" * 1000 + b"data: 1\n\n"
    assert decode([stream], 20).events == [message("1", "a")]


def test_countless_names_are_decoded_without_being_kept() -> None:
    stream = b"".join(b"event: %d\ndata: x\n\n" % number for number in range(5000))
    decoder = SseDecoder()
    events = decoder.feed(stream * 2)
    assert [event.event for event in events] == [str(number) for number in range(5000)] * 2
    assert len(decoder._names) <= 100

    decoder = SseDecoder()
    assert decoder.feed(b"event: " + b"x" * 1000 + b"\ndata: 1\n\n") == [message("1", "x" * 1000)]
    assert not decoder._names


STREAMS = {
    "one long line": lambda size: b"data: " + b"x" * size + b"\n\n",
    "many data lines": lambda size: b"data:\n" * (size // 6) + b"\n",
    "comments": lambda size: b": ping\n" * (size // 7),
    "carriage returns": lambda size: b"data:\r" * (size // 6),
}


def allocated(stream: bytes) -> int:
    """The bytes that are allocated while a stream is decoded byte by byte."""
    decoder, total = SseDecoder(), 0
    chunks = [stream[at : at + 1] for at in range(len(stream))]
    tracemalloc.start()
    try:
        for chunk in chunks:
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            decoder.feed(chunk)
            total += tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    return total


@pytest.mark.parametrize("make", STREAMS.values(), ids=STREAMS)
def test_byte_by_byte_copies_nothing_twice(make: Callable[[int], bytes]) -> None:
    """Whoever copies what has arrived so far with each byte copies 16 times as much of four times
    the stream.
    """
    for size in (2_000, 8_000):
        stream = make(size)
        assert decode(stream[at : at + 1] for at in range(len(stream))) == naive(stream)
    allocated(make(100))  # what is allocated once
    assert allocated(make(8_000)) < 6 * allocated(make(2_000))


def test_many_small_events_in_one_chunk_are_linear() -> None:
    events = decode([b"data: 1\n\n" * 2**16 + b"data: 2\ndata: 3\n\n" * 2**16]).events
    assert len(events) == 2**17
    assert events[-1] == message("2\n3")
