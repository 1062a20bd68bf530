"""An HTTP client for the emulator of Everruns, and short words for what tests do with it."""

import json
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from typing import Any

import httpx

from tests.support.http import plain_client

Json = dict[str, Any]


class Frame:
    """A frame of a stream: its event name, its id if it has one, and its data."""

    def __init__(self, fields: dict[str, str]) -> None:
        self.name = fields.get("event", "")
        self.id = fields.get("id")
        self.data: Json = json.loads(fields["data"])


class Stream:
    """An open event stream."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self._lines = response.iter_lines()

    def line(self) -> str:
        return next(self._lines)

    def frame(self) -> Frame:
        """The next frame. Raises EOFError at the end of the stream."""
        fields: dict[str, str] = {}
        for line in self._lines:
            if not line and "data" in fields:
                return Frame(fields)
            name, _, value = line.partition(": ")
            fields[name] = value
        raise EOFError

    def until(self, last: str) -> list[Frame]:
        """The frames up to the next one of this name."""
        frames = [self.frame()]
        while frames[-1].name != last:
            frames.append(self.frame())
        return frames


class Api:
    """A client with a key. Its words raise unless the answer is a success."""

    def __init__(self, url: str) -> None:
        self._clients = ExitStack()
        self.http = self.client(url, "evr_pat_any")

    def __enter__(self) -> "Api":
        return self

    def __exit__(self, *_: object) -> None:
        self._clients.close()

    def client(self, url: str, credential: str) -> httpx.Client:
        """A client that is closed with this one."""
        headers = {"authorization": credential}
        return self._clients.enter_context(plain_client(url, headers=headers))

    def answer(self, method: str, path: str, **options: Any) -> Any:
        response = self.http.request(method, f"/v1{path}", **options)
        assert response.is_success, response.text
        return response.json() if response.content else None

    def refusal(self, method: str, path: str, **options: Any) -> Json:
        """The problem that a request is refused with."""
        response = self.http.request(method, f"/v1{path}", **options)
        assert response.is_error, response.text
        assert response.headers["content-type"] == "application/problem+json"
        problem: Json = response.json()
        assert problem["status"] == response.status_code
        return problem

    def agent(self, name: str = "clerk", **fields: Any) -> Json:
        body = {"name": name, "system_prompt": "Be kind.", **fields}
        made: Json = self.answer("POST", "/agents", json=body)
        return made

    def session(self, **fields: Any) -> str:
        """The id of a new session."""
        return str(self.answer("POST", "/sessions", json=fields)["id"])

    def say(self, session_id: str, text: str) -> Json:
        message = {"content": [{"type": "text", "text": text}]}
        path = f"/sessions/{session_id}/messages"
        said: Json = self.answer("POST", path, json={"message": message})
        return said

    def events(self, session_id: str, **query: Any) -> list[Json]:
        path = f"/sessions/{session_id}/events"
        found: list[Json] = self.answer("GET", path, params=query)["data"]
        return found

    def types(self, session_id: str) -> list[str]:
        return [event["type"] for event in self.events(session_id)]

    def status(self, session_id: str) -> str:
        return str(self.answer("GET", f"/sessions/{session_id}")["status"])

    def requested(self, session_id: str) -> list[Json]:
        """The calls that the session asks others for."""
        calls: list[Json] = self.events(session_id, types="tool.call_requested")[-1]["data"][
            "tool_calls"
        ]
        return calls

    @contextmanager
    def stream(self, session_id: str, **query: Any) -> Generator[Stream]:
        path = f"/v1/sessions/{session_id}/sse"
        with self.http.stream("GET", path, params=query) as response:
            assert response.status_code == 200, response.read()
            yield Stream(response)
