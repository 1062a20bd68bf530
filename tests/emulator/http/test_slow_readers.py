"""A stream whose reader does not keep up is cut and told so; what waits for it has a limit."""

import http.client
import json
import socket
from collections.abc import Iterator
from itertools import takewhile
from urllib.parse import urlsplit

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.http.event_stream import MAX_WAITING
from tests.emulator.support import HEADERS, Api
from tests.support.waiting import HUNG

SIZE = 1024 * 1024
ENOUGH = 64
"""So many events are more than any connection holds besides what may wait."""


class Reader:
    """Reads a stream from a connection with small buffers, when it is told to."""

    def __init__(self, url: str, path: str) -> None:
        address = urlsplit(url)
        self._connection = http.client.HTTPConnection(address.netloc)
        self._connection.sock = socket.socket()
        self._connection.sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._connection.sock.settimeout(HUNG)
        self._connection.sock.connect((address.hostname, address.port))
        self._connection.request("GET", path, headers=HEADERS)
        self._response = self._connection.getresponse()
        assert self._response.status == 200

    def frames(self) -> Iterator[tuple[str, dict[str, object]]]:
        """The name and the data of each frame, up to a proper end of the stream."""
        while line := self._response.readline():
            name = line.decode().removeprefix("event: ").strip()
            data = self._response.readline().decode().removeprefix("data: ")
            assert self._response.readline() == b"\n"
            yield name, json.loads(data)

    def close(self) -> None:
        self._connection.close()


def test_a_reader_that_does_not_keep_up(
    emulator: Emulator, api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    session = api.session()
    path = f"/v1/sessions/{session['id']}/events/stream"
    slow, fast = Reader(emulator.url, path), Reader(emulator.url, path)
    seen = fast.frames()
    text = "x" * SIZE
    sent: list[object] = []
    while emulator.open_streams == 2:
        assert len(sent) < ENOUGH
        number = len(sent)
        sent.append(number)
        emulator.inject(session["id"], {"type": "agent.message", "number": number, "text": text})
        # The other reader has each event before the next one happens.
        assert next(seen)[1]["number"] == number
    assert len(sent) * SIZE > MAX_WAITING

    message = f"The stream was cut: more than {MAX_WAITING} bytes waited for its reader."
    assert caplog.messages == [f"GET {path}: {message}"]
    caplog.clear()

    *before, (name, last) = slow.frames()
    assert (name, last["type"]) == ("error", "error")
    assert last["error"] == {"type": "overloaded_error", "message": message}
    # What came before is what happened first, without a gap.
    assert [event["number"] for _, event in before] == sent[: len(before)]
    slow.close()
    fast.close()


def test_much_at_once_is_no_fault_of_the_reader(emulator: Emulator, api: Api) -> None:
    session = api.session()
    reader = Reader(emulator.url, f"/v1/sessions/{session['id']}/events/stream")
    text = "x" * (MAX_WAITING // 2)
    api.say(session["id"], text)
    told = [event for _, event in takewhile(is_not_idle, reader.frames())]
    assert sum(len(json.dumps(event)) for event in told) > MAX_WAITING
    assert emulator.open_streams == 1
    reader.close()


def is_not_idle(frame: tuple[str, dict[str, object]]) -> bool:
    return frame[0] != "session.status_idle"


def test_what_a_reader_has_taken_no_longer_counts(emulator: Emulator, api: Api) -> None:
    session = api.session()
    reader = Reader(emulator.url, f"/v1/sessions/{session['id']}/events/stream")
    frames = reader.frames()
    for number in range(2 * MAX_WAITING // SIZE):
        event = {"type": "agent.message", "number": number, "text": "x" * SIZE}
        emulator.inject(session["id"], event)
        assert next(frames)[1]["number"] == number
    assert emulator.open_streams == 1
    reader.close()
