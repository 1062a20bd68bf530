"""What is expected of an answer, whatever was asked."""

import http.client
import select
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from tests.emulator.subjects import Subject

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

    def problem(self, subject: Subject) -> str | None:
        """What is wrong with it, if anything is. The emulator's own failures are logged too."""
        if self.headers is None:
            return None
        if subject.request_id is not None and not self.headers.get(subject.request_id):
            return "no request id"
        if self.status >= 500 and "not_a_server_error" not in subject.unchecked:
            return f"a {self.status}"
        if self.status < 400 or not self.body:
            return None
        try:
            is_refusal = subject.is_refusal(self.body, self.headers)
        except (ValueError, KeyError, TypeError):
            is_refusal = False
        return None if is_refusal else "another shape"


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
