"""The services whose emulators are killed: how each is used, and what a message leads to there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Protocol

from tests.emulator.everruns.support import Api as Everruns
from tests.emulator.meerkat.support import Api as MeerkatApi
from tests.emulator.support import TOOLSET, Api as ManagedAgents

Event = dict[str, Any]
_ROWS_OF_CREATION = 3


class Api(Protocol):
    """What the clients of tests can do."""

    def __enter__(self) -> "Api": ...

    def __exit__(self, *_: object) -> None: ...

    def say(self, session_id: str, text: str, /) -> Event: ...

    def status(self, session_id: str, /) -> str: ...


@dataclass(frozen=True)
class Target:
    """A service. `received` and `said` are the types of the messages of users and agents.

    `turn` is what one message leads to, without what tells of its arrival in between.
    """

    service: str
    connect: Callable[[str], Api]
    new_session: Callable[[Any], str]
    history: Callable[[Any, str], list[Event]]
    text_of: Callable[[Event], str]
    received: str
    said: str
    turn: Sequence[str]


def _session_of_managed_agents(api: ManagedAgents) -> str:
    return str(api.session(tools=[TOOLSET])["id"])


def _history_of_managed_agents(api: ManagedAgents, session_id: str) -> list[Event]:
    events: list[Event] = []
    query: dict[str, Any] = {"limit": 1000}
    while True:
        page = api.answer("GET", f"/v1/sessions/{session_id}/events", params=query)
        events += page["data"]
        if page["next_page"] is None:
            return events
        query["page"] = page["next_page"]


def _text_in(place: Sequence[str], event: Event) -> str:
    for name in place:
        event = event[name]
    return str(event["content"][0]["text"])


class Meerkat(MeerkatApi):
    """Meerkat, where nothing goes on by itself: what was left over runs at the next prompt."""

    def status(self, _session_id: str) -> str:
        return "idle"

    def rows(self, session_id: str) -> list[Event]:
        """The rows of the history, without those of the turn that has created the session."""
        rows = self.history(session_id)[_ROWS_OF_CREATION:]
        return [{"type": row["role"], **row} for row in rows]


def _text_of_row(row: Event) -> str:
    """The last text of a row of the history of Meerkat."""
    if row["type"] == "user":
        return str(row["content"])
    texts = [part["data"]["text"] for part in row["blocks"] if part["block_type"] == "text"]
    return str(texts[-1]).strip() if texts else ""


TARGETS: Mapping[str, Target] = {
    "managed-agents": Target(
        "managed-agents",
        ManagedAgents,
        _session_of_managed_agents,
        _history_of_managed_agents,
        partial(_text_in, ()),
        received="user.message",
        said="agent.message",
        turn=(
            *("user.message", "agent.thinking", "agent.tool_use"),
            *("agent.tool_result", "agent.message", "agent.message"),
        ),
    ),
    "everruns": Target(
        "everruns",
        Everruns,
        Everruns.session,
        Everruns.events,
        partial(_text_in, ("data", "message")),
        received="input.message",
        said="output.message.completed",
        turn=(
            *("reason.thinking.started", "reason.thinking.completed"),
            *("tool.started", "tool.completed"),
            *("output.message.started", "output.message.completed"),
            *("output.message.started", "output.message.completed"),
        ),
    ),
    "meerkat": Target(
        "meerkat",
        Meerkat,
        Meerkat.session,
        Meerkat.rows,
        _text_of_row,
        received="user",
        said="block_assistant",
        turn=("user", "block_assistant", "tool_results", "block_assistant"),
    ),
}
