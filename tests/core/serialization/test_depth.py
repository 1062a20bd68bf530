"""Values nested deeper than Python follows: a result or an error that says so, never a bare one."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import AgentSessionsError, Client
from agentsessions.api import sessions_events_list, sessions_events_send
from agentsessions.core.headers import Headers
from agentsessions.core.response.open import RawResponse
from agentsessions.core.response.response import parse
from agentsessions.managed_agents.service import MANAGED_AGENTS
from agentsessions.models import AgentToolUseEvent

OPEN_AND_CLOSE = pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a": ', "}")])


def read(opening: str, closing: str, depth: int) -> AgentToolUseEvent:
    """An event whose input is so deep, as the list of events gives it."""
    deep = opening * depth + "1" + closing * depth
    text = (
        '{"data": [{"id": "sevt_1", "type": "agent.tool_use", "name": "x", '
        f'"processed_at": "2026-10-21T09:30:00Z", "input": {{"x": {deep}}}}}], "next_page": null}}'
    )
    response = RawResponse(200, Headers(), text.encode())
    (event,) = parse(sessions_events_list.OPERATION, MANAGED_AGENTS, response).parsed.data
    assert isinstance(event, AgentToolUseEvent)
    return event


def send(event: AgentToolUseEvent) -> None:
    quoted: Any = {"type": "user.message", "content": [], "quoted": event.input}
    sessions_events_send.dry_run(Client("any"), "sesn_1", body={"events": [quoted]})


@OPEN_AND_CLOSE
@pytest.mark.parametrize("depth", [10, 100, 200])
def test_what_is_usual_goes_back(opening: str, closing: str, depth: int) -> None:
    event = read(opening, closing, depth)
    assert event.to_dict()["input"] == event.input
    assert AgentToolUseEvent.from_dict(event.to_dict()) == event
    send(event)


@OPEN_AND_CLOSE
@pytest.mark.parametrize("depth", [450, 700, 940, 1_500, 5_000, 20_000, 1_000_000])
def test_what_is_deeper_may_be_refused(opening: str, closing: str, depth: int) -> None:
    """How deep that is differs from Python to Python, and with how deep the caller is."""
    try:
        event = read(opening, closing, depth)
    except AgentSessionsError as error:
        assert "too deeply" in str(error)  # noqa: PT017  # it may be read as well
        return
    assert repr(event)
    try:
        assert event.to_dict()["input"]
    except AgentSessionsError as error:
        assert "too deeply" in str(error)  # noqa: PT017
    try:
        send(event)
    except ValueError as error:
        assert "too deeply" in str(error) or "recursion" in str(error)  # noqa: PT017
