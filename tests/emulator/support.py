"""An HTTP client for the emulator, and short words for what tests do with it."""

import json
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

import httpx

from tests.support.http import plain_client

HEADERS = {
    "authorization": "Bearer a-key",
    "anthropic-version": "2026-10-21",
    "anthropic-beta": "managed-agents-2026-04-01",
}


class Stream:
    """An open event stream."""

    def __init__(self, response: httpx.Response) -> None:
        self.response = response
        self._lines = response.iter_lines()

    def frame(self) -> tuple[str, str]:
        """The next frame: its event name and its data."""
        name, data = "", ""
        for line in self._lines:
            if not line and (name or data):
                return name, data
            field, _, value = line.partition(": ")
            if field == "event":
                name = value
            elif field == "data":
                data += value
        raise EOFError("the stream has ended")

    def event(self) -> dict[str, Any]:
        """The next event."""
        event: dict[str, Any] = json.loads(self.frame()[1])
        return event

    def until(self, last: str) -> list[dict[str, Any]]:
        """The events up to the next one of type `last`."""
        events = [self.event()]
        while events[-1]["type"] != last:
            events.append(self.event())
        return events

    def rest(self) -> list[dict[str, Any]]:
        """The events up to the end of the stream."""
        events: list[dict[str, Any]] = []
        try:
            while True:
                events.append(self.event())
        except EOFError:
            return events


class Api:
    """A client with the usual headers. Its words raise unless the answer is a 200."""

    def __init__(self, url: str) -> None:
        self.http = plain_client(url, headers=HEADERS)

    def __enter__(self) -> "Api":
        return self

    def __exit__(self, *_: object) -> None:
        self.http.close()

    def agent(self, **fields: Any) -> dict[str, Any]:
        body = {"name": "Assistant", "model": "claude-opus-5", **fields}
        return self.answer("POST", "/v1/agents", json=body)

    def environment(self, **fields: Any) -> dict[str, Any]:
        return self.answer("POST", "/v1/environments", json={"name": "Sandbox", **fields})

    def file(self, text: str = "a,b") -> str:
        """The id of a new file."""
        sent = {"file": ("data.csv", text.encode())}
        return str(self.answer("POST", "/v1/files", files=sent)["id"])

    def memory_store(self, name: str = "Notes") -> dict[str, Any]:
        """A new memory store, as a session gets it."""
        made = self.answer("POST", "/v1/memory_stores", json={"name": name})
        return {"type": "memory_store", "memory_store_id": made["id"]}

    def session(self, *, tools: Sequence[Any] = (), **fields: Any) -> dict[str, Any]:
        """A new session; without an `agent` or `environment_id` it gets new ones."""
        body = dict(fields)
        if "agent" not in body:
            body["agent"] = self.agent(tools=list(tools))["id"]
        if "environment_id" not in body:
            body["environment_id"] = self.environment()["id"]
        return self.answer("POST", "/v1/sessions", json=body)

    def send(self, session_id: str, *events: dict[str, Any]) -> list[dict[str, Any]]:
        path = f"/v1/sessions/{session_id}/events"
        sent: list[dict[str, Any]] = self.answer("POST", path, json={"events": events})["data"]
        return sent

    def say(self, session_id: str, text: str) -> dict[str, Any]:
        """Send one user.message."""
        return self.send(session_id, message(text))[0]

    def events(self, session_id: str, **query: Any) -> list[dict[str, Any]]:
        path = f"/v1/sessions/{session_id}/events"
        found: list[dict[str, Any]] = self.answer("GET", path, params=query)["data"]
        return found

    def status(self, session_id: str) -> str:
        return str(self.answer("GET", f"/v1/sessions/{session_id}")["status"])

    @contextmanager
    def listen(
        self, session_id: str, path: str = "events/stream", **query: Any
    ) -> Generator[Stream]:
        """An open stream of the session, or of what is at `path` below it."""
        with self.http.stream("GET", f"/v1/sessions/{session_id}/{path}", params=query) as response:
            assert response.status_code == 200, response.read()
            yield Stream(response)

    def answer(self, method: str, path: str, **options: Any) -> dict[str, Any]:
        response = self.http.request(method, path, **options)
        assert response.status_code == 200, response.text
        body: dict[str, Any] = response.json()
        return body

    def refusal(self, status: int, method: str, path: str, **options: Any) -> str:
        """The message of a request that must be refused with `status`."""
        with self.http.stream(method, path, **options) as response:
            assert response.status_code == status, response.headers
            body = json.loads(response.read())
        assert body["type"] == "error"
        assert body["request_id"] == response.headers["request-id"]
        return str(body["error"]["message"])

    def refused_events(self, session_id: str, *events: dict[str, Any], status: int = 400) -> str:
        path = f"/v1/sessions/{session_id}/events"
        return self.refusal(status, "POST", path, json={"events": events})


def message(text: str) -> Any:
    return {"type": "user.message", "content": [{"type": "text", "text": text}]}


def text_content(text: str) -> list[dict[str, Any]]:
    return [{"type": "text", "text": text}]


def types(events: Sequence[dict[str, Any]]) -> list[str]:
    return [event["type"] for event in events]


TURN_START = ["session.status_running", "session.thread_status_running", "user.message"]
TURN_END = ["session.thread_status_idle", "session.usage", "session.status_idle"]
START, END = "span.model_request_start", "span.model_request_end"
TOOLSET = {"type": "agent_toolset_20260401"}
ASKING_TOOLSET = {
    "type": "agent_toolset_20260401",
    "default_config": {"permission_policy": {"type": "always_ask"}},
}
CUSTOM_TOOL = {
    "type": "custom",
    "name": "get_weather",
    "description": "The weather in a city.",
    "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
}
CA = """\
-----BEGIN CERTIFICATE-----
MIIBezCCASGgAwIBAgIUYMZT7UnAj4EyBlCZt5HVeMx+9u8wCgYIKoZIzj0EAwIw
EjEQMA4GA1UEAwwHVGVzdCBDQTAgFw0yNjExMjgxMjM1NThaGA8yMTI2MTEwNDEy
MzU1OFowEjEQMA4GA1UEAwwHVGVzdCBDQTBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABBH6ELKxR7m551IqKkAIORYfUSf0JsI0mnrJ4fSp+8FW3m+fMomBl8chhv2n
4SEUPKPIdt93QPz7nDn7xE4+OxWjUzBRMB0GA1UdDgQWBBSczSGzmDTa+cVtNfm0
LgOoYwtHSzAfBgNVHSMEGDAWgBSczSGzmDTa+cVtNfm0LgOoYwtHSzAPBgNVHRMB
Af8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIHDfPnqdUjKXs1HHF3H37Pq/BJKg
RZbfPDd0yut6rAU0AiEA4LfUGHl0DP+ZCgBs+87rU1myq8OlmWdFqllWsPtBNM4=
-----END CERTIFICATE-----
"""
