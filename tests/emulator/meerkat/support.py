"""An HTTP client for the emulator of Meerkat, and short words for what tests do with it."""

from collections.abc import Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from typing import Any, Self

import httpx

from tests.emulator.everruns.support import Stream
from tests.support.http import plain_client

Json = dict[str, Any]
NOBODY = "019a8f2e-4c11-7e02-9d5b-3f60a1c27b94"
"""An id that no emulator makes."""


class Events(Stream):
    """An open event stream."""

    def payload(self) -> Json:
        """What the next event tells."""
        return dict(self.frame().data["payload"])

    def run(self) -> list[Json]:
        """The payloads up to the end of a run that extracts nothing."""
        payloads = [self.payload()]
        while payloads[-1]["type"] not in ("run_completed", "run_failed"):
            payloads.append(self.payload())
        return payloads


class Api:
    """A client. Its words raise unless the answer is a success."""

    def __init__(self, url: str) -> None:
        self._closing = ExitStack()
        self.http = self._closing.enter_context(plain_client(url))
        self._threads = self._closing.enter_context(ThreadPoolExecutor(8))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._closing.close()

    def answer(self, method: str, path: str, **options: Any) -> Json:
        response = self.http.request(method, path, **options)
        assert response.is_success, response.text
        answer: Json = response.json()
        return answer

    def refusal(self, status: int, method: str, path: str, **options: Any) -> Json:
        """The body that a request is refused with."""
        response = self.http.request(method, path, **options)
        assert response.status_code == status, response.text
        assert response.headers["content-type"] == "application/json"
        refusal: Json = response.json()
        return refusal

    def create(self, prompt: str = "Hello", **fields: Any) -> Json:
        """The result of the first turn of a new session."""
        return self.answer("POST", "/sessions", json={"prompt": prompt, **fields})

    def session(self, **fields: Any) -> str:
        """The id of a new session."""
        return str(self.create(**fields)["session_id"])

    def say(self, session: str, prompt: Any, **fields: Any) -> Json:
        """The result of a further turn."""
        body = {"session_id": session, "prompt": prompt, **fields}
        return self.answer("POST", f"/sessions/{session}/messages", json=body)

    def sending(
        self, session: str, prompt: str, *, name: str | None = None
    ) -> "Future[httpx.Response]":
        """A further turn, whose answer comes in time; `name` is that of the request."""
        body = {"session_id": session, "prompt": prompt}
        path = f"/sessions/{session}/messages"
        return self._threads.submit(self.http.post, path, json=body, headers=named(name))

    def requesting(self, method: str, path: str) -> "Future[httpx.Response]":
        """A request, whose answer comes in time."""
        return self._threads.submit(self.http.request, method, path)

    def creating(self, prompt: str, *, name: str | None = None) -> "Future[httpx.Response]":
        """A new session, whose answer comes in time."""
        body = {"prompt": prompt}
        return self._threads.submit(self.http.post, "/sessions", json=body, headers=named(name))

    def history(self, session: str, **query: Any) -> list[Json]:
        """The messages of a session."""
        found: list[Json] = self.answer("GET", f"/sessions/{session}/history", params=query)[
            "messages"
        ]
        return found

    def roles(self, session: str) -> list[str]:
        return [message["role"] for message in self.history(session)]

    def listed(self) -> list[str]:
        """The ids of all sessions."""
        return [one["session_id"] for one in self.answer("GET", "/sessions")["sessions"]]

    def freeze(self) -> None:
        self.http.post("/_emulator/clock", json={"action": "freeze"})

    def advance(self, seconds: float) -> None:
        self.http.post("/_emulator/clock", json={"action": "advance", "seconds": seconds})

    @contextmanager
    def events(self, session: str) -> Generator[Events]:
        """An open stream, behind its first frame."""
        with self.http.stream("GET", f"/sessions/{session}/events") as response:
            assert response.status_code == 200, response.read()
            assert response.headers["content-type"] == "text/event-stream"
            stream = Events(response)
            assert stream.frame().name == "session_loaded"
            yield stream


def named(name: str | None) -> dict[str, str]:
    """The headers of a request with this name."""
    return {} if name is None else {"x-meerkat-request-id": name}
