"""Replies of a service gone wrong: valid ones, with something else in some place."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from random import Random
from typing import Any

from tests.api.checking_server import CONTENT, json_answer, stream_events
from tests.hostile.values import VALUES, Path, Token, places, replaced, without
from tests.support.document import DocumentedOperation
from tests.support.replies import LAST_CHUNK, answer, chunk, head

STATUSES = [200] * 12 + [201, 204, 206, 301, 303, 307, 400, 401, 409, 429, 500, 503, 529, 999]
HEADERS: list[bytes] = [
    *(b"content-length: -1", b"content-length: 0", b"content-length: 99999999"),
    *(b"content-length: " + b"9" * 5000, b"content-length: 1, 2", b"content-length: \xb2"),
    *(b"transfer-encoding: gzip, chunked", b"transfer-encoding: chunked, chunked"),
    *(b"content-encoding: br", b"content-encoding: " + b"gzip," * 50, b"content-encoding: ,"),
    *(b"content-encoding: GZIP", b"content-encoding: deflate", b"content-encoding: \xff"),
    *(b"content-type: text/html", b"content-type: text/event-stream; charset=utf-7"),
    *(b"content-type: ;;;", b"content-type: \xff\xfe", b"content-type: application/json"),
    *(b"retry-after: 1e400", b"retry-after: -1", b"retry-after: " + b"9" * 400),
    *(b"retry-after: Fri, 31 Dec 9999 23:59:59 -2359", b"retry-after: nan", b"retry-after: \xb2"),
    *(b"retry-after-ms: 9e99", b"x-should-retry: maybe", b"x-should-retry: true"),
    *(b"date: Mon, 99 Foo 0000 99:99:99 +9999", b"date: Sat, 31 Dec 2016 23:59:60 GMT", b"date:"),
    *(b"request-id: \xff\x80", b"request-id: " + b"r" * 70_000, b"request-id:", b"request-id: a"),
    *(b"location: file:///etc/passwd", b"location: javascript:alert(1)", b"location:"),
    *(b"location: http://[::1", b"location: //", b"location: http://127.0.0.1:1/x"),
    *(b"location: http://me:secret@127.0.0.1/", b"location: /again", b"location: \xff\x80"),
    *(b"location: http://" + b"a" * 300 + b"/", b"location: http://127.0.0.1:99999/"),
    *(b"location: http://a..b/", b"location: http://x%00y/", b"location: ?" + b"q" * 60_000),
    *(b"connection: upgrade", b"upgrade: h2c", b"set-cookie: a=b", b"x" * 70_000 + b": y"),
    *(b"no colon", b": no name", b" folded", b"a b: c", b"a\x00b: c", b"a: b\x00c", b"a:\tb\r"),
]
LINES: list[bytes] = [
    *(b"HTTP/1.1 200 OK\r\n", b"HTTP/1.0 200 OK\r\n", b"HTTP/1.1 200\r\n", b"HTTP/9.9 200 OK\r\n"),
    *(b"HTTP/1.1 000 None\r\n", b"HTTP/1.1 2000 OK\r\n", b"HTTP/1.1 \xb2 OK\r\n", b"\r\n"),
    *(b"HTTP/1.1 100 Continue\r\n\r\n" * 50 + b"HTTP/1.1 200 OK\r\n", b"SIP/2.0 200 OK\r\n"),
    *(b"HTTP/1.1 101 Switching Protocols\r\n", b"HTTP/1.1 304 Not Modified\r\n"),
]
BOMB = gzip.compress(b" " * 40_000_000)
_HERE = "@@here@@"


def reply(operation: DocumentedOperation, random: Random) -> bytes:
    """What a service answers that has gone wrong in one way or in several."""
    body = _body(operation, random)
    for encode in random.choice([[], [], [], [_strange_text], [_damaged]]):
        body = encode(body, random)
    data = _response(operation, body, random)
    for _ in range(random.choice([0, 0, 0, 1, 1, 2, 5])):
        data = random.choice(MUTATIONS)(data, random)
    return data


def _body(operation: DocumentedOperation, random: Random) -> bytes:
    match operation.answer_type:
        case "application/json":
            return _json(json_answer(operation), random)
        case "text/event-stream":
            return _stream(stream_events(operation), random)
        case _:
            return CONTENT


def _stream(events: list[Any], random: Random) -> bytes:
    body = b""
    for _ in range(random.randrange(1, 4)):
        event = random.choice(events)
        name = random.choice([b"", b"event: ping\n", b"event: error\n", b"event: x\n", b"\xff: \n"])
        data = _json(event, random).replace(b"\n", b"\ndata: ")
        body += name + b"data: " + data + random.choice([b"\n\n", b"\r\r", b"\r\n\r\n", b"\n"])
    return body


def _json(value: Any, random: Random) -> bytes:
    """The JSON text, with another value in one place."""
    every: list[Path] = list(places(value))
    path = random.choice(every)
    if path and random.random() < 0.15:
        return json.dumps(without(value, path)).encode()
    new = random.choice([*VALUES.values(), value])
    if isinstance(new, Token):
        return json.dumps(replaced(value, path, _HERE)).replace(f'"{_HERE}"', new.text).encode()
    return json.dumps(replaced(value, path, new)).encode()


def _strange_text(body: bytes, random: Random) -> bytes:
    """The same text as others may write it down, or something that is no JSON."""
    text = body.decode("utf-8", "replace")
    encodings = ("utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-7", "latin-1")
    made = [text.encode(encoding, "replace") for encoding in encodings]
    return random.choice([*made, b"", b" ", b"null", b"{", b"\xff" + body, body + body, b"<html>"])


def _damaged(body: bytes, random: Random) -> bytes:
    return random.choice(MUTATIONS)(body, random)


def _response(operation: DocumentedOperation, body: bytes, random: Random) -> bytes:
    headers = {"content-type": operation.answer_type, "request-id": "req_1"}
    encodings: dict[str, Callable[[bytes], bytes]] = {
        "gzip": gzip.compress,
        "deflate": zlib.compress,
        "gzip, gzip": lambda data: gzip.compress(gzip.compress(data)),
        "GZIP": lambda _: BOMB,
        "br": bytes,
    }
    if random.random() < 0.25:
        headers["content-encoding"] = random.choice(list(encodings))
        body = encodings[headers["content-encoding"]](body)
    status = random.choice(STATUSES)
    if random.random() < 0.5:
        return answer(body, status, headers, content_type=operation.answer_type)
    size = random.choice([1000, 10_000, 1 << 20])
    chunks = [chunk(body[at : at + size]) for at in range(0, len(body), size)]
    return head(status, {**headers, "transfer-encoding": "chunked"}) + b"".join(chunks) + LAST_CHUNK


def _change_a_byte(data: bytes, random: Random) -> bytes:
    at = _place(data, random)
    return data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]


def _insert(data: bytes, random: Random) -> bytes:
    at = _place(data, random)
    new = [random.randbytes(3), b"\r\n", b"\0", b"\n\n", b"0\r\n\r\n", b"f" * 20 + b"\r\n", b"\xff"]
    return data[:at] + random.choice(new) + data[at:]


def _leave_out(data: bytes, random: Random) -> bytes:
    at = _place(data, random)
    return data[:at] + data[at + random.randrange(1, 20) :]


def _repeat(data: bytes, random: Random) -> bytes:
    at = _place(data, random)
    part = data[at : at + random.randrange(1, 50)]
    return data[:at] + part * random.choice([2, 3, 1000]) + data[at:]


def _cut(data: bytes, random: Random) -> bytes:
    return data[: _place(data, random)]


def _add_a_header(data: bytes, random: Random) -> bytes:
    line, separator, rest = data.partition(b"\r\n")
    return line + separator + random.choice(HEADERS) + b"\r\n" + rest


def _begin_otherwise(data: bytes, random: Random) -> bytes:
    return random.choice(LINES) + data.partition(b"\r\n")[2]


def _place(data: bytes, random: Random) -> int:
    """Anywhere, and often among the headers."""
    return random.randrange(min(len(data), random.choice([200, 1 << 30])) + 1)


MUTATIONS = [
    *(_change_a_byte, _insert, _leave_out, _repeat, _cut),
    *(_add_a_header, _add_a_header, _add_a_header, _begin_otherwise),
]
