"""What a subscription of every `SessionService` tells, and how it ends."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest

from agentsessions import ClosedError, SessionService, SessionServiceError
from agentsessions_emulator import Emulator
from tests.portable.reading import TOOL, up_to_idle
from tests.portable.services import BLOCKING
from tests.support.waiting import HUNG, wait_until


@pytest.mark.usefixtures("emulator")
def test_it_tells_of_all_turns_from_now_on(service: SessionService) -> None:
    session_id = service.create_session("echo: Before.").session_id
    with service.subscribe_session_events(session_id) as events:
        service.start_turn(session_id, f"echo: Hm.\nthink\n{TOOL}\necho: Read.")
        first = up_to_idle(events)
        service.start_turn(session_id, "echo: Again.")
        second = up_to_idle(events)

    told = [(event.type, event.text) for event in first]
    assert told[0] == ("status", "running")
    assert told[-1] == ("status", "idle")
    kinds = [event.type for event in first]
    assert kinds.index("thinking") < kinds.index("tool_call") < kinds.index("tool_result")
    assert ("text", "Hm.") in told
    assert ("tool_call", "read") in told
    said = [event.text for event in first if event.type == "text"]
    assert said[-1].splitlines()[-1] == "Read."
    assert not [text for text in said if "Before." in text]
    assert [event.text for event in second if event.type == "text"] == ["Again."]
    assert all(event.raw is not None for event in first)


def test_it_tells_of_a_turn(service: SessionService) -> None:
    session_id = service.create_session().session_id
    with service.subscribe_session_events(session_id) as events:
        answer = service.start_turn(session_id, "echo: Hello.").text
        told = [(event.type, event.text) for event in up_to_idle(events)]

    assert told[0] == ("status", "running")
    assert [text for kind, text in told if kind == "text"][-1] == answer
    service.archive(session_id)


@BLOCKING
@pytest.mark.usefixtures("emulator")
def test_it_tells_why_a_turn_failed(service: SessionService) -> None:
    session_id = service.create_session().session_id
    with service.subscribe_session_events(session_id) as events:
        with pytest.raises(SessionServiceError):
            service.start_turn(session_id, "error model_request_failed_error exhausted")
        told = up_to_idle(events)

    assert [event.type for event in told if event.type != "status"][-1] == "error"
    assert [event.text for event in told if event.type == "error"][-1]


@BLOCKING
def test_each_listener_is_told_everything(
    service: SessionService, in_background: Callable[..., Future[Any]]
) -> None:
    session_id = service.create_session().session_id
    listeners = [service.subscribe_session_events(session_id) for _ in range(2)]
    heard = [in_background(up_to_idle, events) for events in listeners]

    service.start_turn(session_id, "echo: Hello.")

    told = [[(one.type, one.text) for one in listener.result(HUNG)] for listener in heard]
    for events in listeners:
        events.close()
    assert told[0] == told[1]
    service.archive(session_id)


@BLOCKING
def test_it_is_not_told_of_other_sessions(service: SessionService) -> None:
    mine, other = (service.create_session().session_id for _ in range(2))
    with service.subscribe_session_events(mine) as events:
        service.start_turn(other, "echo: For others.")
        service.start_turn(mine, "echo: For me.")
        told = [event.text for event in up_to_idle(events)]

    assert "For others." not in told
    for session_id in (mine, other):
        service.archive(session_id)


def test_closing_it_ends_the_wait_for_it(
    service: SessionService, in_background: Callable[..., Future[Any]], emulator: Emulator
) -> None:
    session_id = service.create_session().session_id
    events = service.subscribe_session_events(session_id)
    waiting = in_background(lambda: next(events))
    wait_until(lambda: emulator.open_streams)

    events.close()

    with pytest.raises(ClosedError):
        waiting.result(HUNG)
    with pytest.raises(ClosedError):
        next(events)
