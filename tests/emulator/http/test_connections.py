"""What is no request is answered in the service's form too."""

import json
import socket
from urllib.parse import urlsplit

import pytest

from agentsessions_emulator import Emulator
from tests.support.waiting import HUNG, wait_until

HEAD = b"POST /v1/agents HTTP/1.1\r\nhost: localhost\r\nx-api-key: k\r\n"


def spoken(emulator: Emulator, content: bytes, *, is_over: bool = False) -> tuple[int, str]:
    """Status and message of the answer to these bytes, which must have the documented form."""
    place = urlsplit(emulator.url)
    with socket.create_connection((place.hostname, place.port), timeout=HUNG) as connection:
        connection.sendall(content)
        if is_over:
            connection.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: connection.recv(65536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    error = json.loads(body)
    assert error["type"] == "error"
    assert f"request-id: {error['request_id']}".encode() in head
    return int(head.split()[1]), error["error"]["message"]


@pytest.mark.parametrize(
    ("content", "status"),
    [
        (b"hello\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01", 400),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nhost: a\r\nhost: b\r\n\r\n", 400),
        (b"GET /\xff HTTP/1.1\r\nhost: localhost\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nhost: localhost\r\nbad name: x\r\n\r\n", 400),
        (HEAD + b"content-length: -1\r\n\r\n", 400),
        (HEAD + b"transfer-encoding: gzip\r\n\r\n", 400),
        (HEAD + b"transfer-encoding: chunked\r\n\r\nrubbish\r\n", 400),
        (HEAD + b"x-long: " + b"a" * 70_000, 431),
    ],
)
def test_what_breaks_http(emulator: Emulator, content: bytes, status: int) -> None:
    answered, message = spoken(emulator, content)
    assert answered == status
    assert message.startswith("This is no HTTP request: ")


def test_a_body_that_ends_early(emulator: Emulator) -> None:
    content = HEAD + b'content-type: application/json\r\ncontent-length: 50\r\n\r\n{"name": "A"'
    assert spoken(emulator, content, is_over=True) == (400, "The body ended early.")


def test_an_upgrade_is_answered_as_a_request(emulator: Emulator) -> None:
    head = HEAD.replace(b"POST", b"PUT")
    content = head + b"upgrade: websocket\r\nconnection: upgrade, close\r\n\r\n"
    assert spoken(emulator, content)[0] == 405


def test_the_end_does_not_wait_for_the_rest_of_a_body(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with Emulator() as emulator:
        place = urlsplit(emulator.url)
        connection = socket.create_connection((place.hostname, place.port), timeout=HUNG)
        connection.sendall(HEAD + b"content-length: 50\r\n\r\n{")
        wait_until(lambda: len(emulator.requests) == 1)
    with connection:
        assert connection.recv(100) == b""
    assert caplog.messages == []
