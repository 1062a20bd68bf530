"""What is expected of an answer, whatever was asked."""

import http.client
import json
import select
import socket
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

SECONDS = 20.0
PATIENCE = 0.1
"""Seconds after which the emulator is told that no more is coming."""
MOST = 4_000_000


@dataclass(frozen=True)
class Answer:
    """What came back. `status` is 0 where nothing did."""

    status: int
    headers: http.client.HTTPMessage | None
    body: bytes

    def problem(self) -> str | None:
        """What is wrong with it, if anything is."""
        if self.headers is None:
            return None
        request_id = self.headers.get("request-id")
        if not request_id:
            return "no request id"
        if self.status >= 500:
            return f"a {self.status}"
        if self.status < 400 or not self.body:
            return None
        try:
            error: Any = json.loads(self.body)
            shaped = (
                error["type"] == "error"
                and isinstance(error["error"]["type"], str)
                and isinstance(error["error"]["message"], str)
                and error["request_id"] == request_id
            )
        except (ValueError, KeyError, TypeError):
            shaped = False
        return None if shaped else "another shape"


def ask(url: str, content: bytes, *, is_head: bool) -> Answer:
    """Send bytes, and read the answer; of a stream, its head."""
    place = urlsplit(url)
    with socket.create_connection((place.hostname, place.port), timeout=SECONDS) as connection:
        try:
            connection.sendall(content)
            is_waited_for = b"100-continue" in content  # what comes first is no answer
            if is_waited_for or not select.select([connection], [], [], PATIENCE)[0]:
                connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # it may have been refused before everything was sent
        response = http.client.HTTPResponse(connection, method="HEAD" if is_head else "GET")
        try:
            response.begin()
            is_stream = response.headers.get_content_type() == "text/event-stream"
            body = b"" if is_stream else response.read(MOST)
        except (http.client.BadStatusLine, ConnectionResetError, http.client.IncompleteRead):
            return Answer(0, None, b"")
        return Answer(response.status, response.headers, body)
