"""Saying something to an agent, and what comes of it."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions.everruns import Agent, AgentRun
from tests.everruns.service import SESSION, Event, Log, event, message
from tests.support.exchange import Exchange
from tests.support.replies import answer
from tests.support.server import Server

ASKED: dict[str, Any] = {"pending_questions": [{"tool_call_id": "toolu_7", "questions": []}]}
OLD = ("input.message", "turn.started", "turn.completed")


def answer_event(number: int, text: str) -> Event:
    return event("output.message.completed", number, number, {"message": message(text)})


class Service(Log):
    """Takes messages, and plays a turn for each."""

    def __init__(self, last: Event, *, history: int = 0) -> None:
        old = [event(kind, n, n) for n, kind in enumerate(OLD * history, 1)]
        number = len(old)
        turn = [
            event("input.message", number + 1, number + 1),
            event("turn.started", number + 2, number + 2),
            answer_event(number + 3, "Well..."),
            answer_event(number + 4, "Lisbon."),
            {**last, "id": f"event_{number + 5}", "sequence": number + 5},
        ]
        super().__init__([*old, *turn], past=len(old), ends=[(3, "disconnecting"), (1, "close")])
        self.said: list[Any] = []

    async def __call__(self, exchange: Exchange) -> bytes | None:
        if exchange.request.method == "GET":
            return await super().__call__(exchange)
        if exchange.request.path.endswith("/messages"):
            self.said.append(exchange.request.json["message"]["content"][0]["text"])
            self.happened += 1
            return answer(message("Where?"), 201)
        times = dict.fromkeys(("created_at", "updated_at"), "2026-10-21T09:30:00Z")
        return answer({"id": SESSION, "status": "started", **times}, 201)


async def both(server: Server, agent: Agent, last: Event, **options: Any) -> list[AgentRun]:
    """The result of a blocking run and that of an awaited one."""
    runs: list[AgentRun] = []
    history = 2 if "session_id" in options else 0
    server.handler = service = Service(last, history=history)
    seen: list[Any] = []
    runs.append(agent.run("Where?", on_event=seen.append, **options))
    assert (service.said, seen) == (["Where?"], runs[0].events)
    server.handler = service = Service(last, history=history)
    runs.append(await agent.aio.run("Where?", on_event=seen.append, **options))
    assert (service.said, seen[5:]) == (["Where?"], runs[1].events)
    for run in runs:
        first = 1 + len(OLD) * history
        assert [one.id for one in run.events] == [f"event_{first + n}" for n in range(5)]
        assert (run.text, run.session_id, run.last_event_id) == (
            "Lisbon.",
            SESSION,
            f"event_{first + 4}",
        )
    return runs


@pytest.mark.parametrize("options", [{}, {"session_id": SESSION}], ids=["new", "old"])
async def test_a_turn_in_a_session(server: Server, agent: Agent, options: Any) -> None:
    for run in await both(server, agent, event("turn.completed", 0, 0), **options):
        assert (run.stop_reason, run.error, run.pending) == ("completed", None, [])


async def test_a_turn_that_fails(server: Server, agent: Agent) -> None:
    for run in await both(server, agent, event("turn.failed", 0, 0)):
        assert (run.stop_reason, run.error) == ("failed", "No.")


async def test_a_turn_that_waits_for_this_client(server: Server, agent: Agent) -> None:
    for run in await both(server, agent, event("tool.call_requested", 0, 0, ASKED)):
        assert (run.stop_reason, run.pending) == ("requires_action", ["toolu_7"])
