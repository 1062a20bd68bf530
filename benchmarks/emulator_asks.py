"""What the emulators of the services are asked in `benchmarks.emulator`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias
from uuid import uuid4

Ask: TypeAlias = Callable[[str, str, Any], Any]
"""Send a request (method, path, body) and return the decoded answer."""

LISTED = 20


class Session(NamedTuple):
    """Where its events are streamed, where its messages go, and such a message."""

    stream: str
    messages: str
    message: Mapping[str, Any]


class Asks(NamedTuple):
    """Of one service: `lists` are paths by what they list, of `LISTED` items each; `last` is the
    type of the event that ends a turn."""

    new_session: Callable[[Ask], Session]
    lists: Mapping[str, str]
    last: str


def _claude(ask: Ask) -> Session:
    agent = ask("POST", "/v1/agents", {"name": "Echo", "model": "claude-opus-5"})
    environment = ask("POST", "/v1/environments", {"name": "Room"})
    wanted = {"agent": agent["id"], "environment_id": environment["id"]}
    events = f"/v1/sessions/{ask('POST', '/v1/sessions', wanted)['id']}/events"
    message = {"type": "user.message", "content": [{"type": "text", "text": "hi"}]}
    return Session(f"{events}/stream", events, {"events": [message]})


def _everruns(ask: Ask) -> Session:
    agent = ask("POST", "/v1/agents", {"name": uuid4().hex, "system_prompt": "Echo."})
    session = f"/v1/sessions/{ask('POST', '/v1/sessions', {'agent_id': agent['id']})['id']}"
    message = {"message": {"content": [{"type": "text", "text": "hi"}]}}
    return Session(f"{session}/sse", f"{session}/messages", message)


def _meerkat(ask: Ask) -> Session:
    key = ask("POST", "/sessions", {"prompt": "hi"})["session_id"]
    message = {"session_id": key, "prompt": "hi"}
    return Session(f"/sessions/{key}/events", f"/sessions/{key}/messages", message)


ASKS: Mapping[str, Asks] = {
    "managed-agents": Asks(
        _claude,
        {"agents": f"/v1/agents?limit={LISTED}", "sessions": f"/v1/sessions?limit={LISTED}"},
        "session.status_idle",
    ),
    "everruns": Asks(
        _everruns,
        {"agents": f"/v1/agents?limit={LISTED}", "sessions": f"/v1/sessions?limit={LISTED}"},
        "session.idled",
    ),
    "meerkat": Asks(_meerkat, {"sessions": f"/sessions?limit={LISTED}"}, "run_completed"),
}
