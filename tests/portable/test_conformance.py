"""What the verbs of every `SessionService` do, blocking and for asyncio, on every service."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest

from agentsessions import (
    AgentSessionsError,
    AsyncSessionService,
    SessionService,
    SessionServiceError,
)
from agentsessions_emulator import Emulator
from tests.portable.reading import TOOL, last_line, listed
from tests.portable.services import BLOCKING, Portable, service_of

USES: dict[str, Callable[[SessionService, str], object]] = {
    "start_turn": lambda service, id: service.start_turn(id, "echo: Hello."),
    "interrupt": lambda service, id: service.interrupt(id),
    "read": lambda service, id: service.read(id),
    "archive": lambda service, id: service.archive(id),
    "subscribe_session_events": lambda service, id: next(service.subscribe_session_events(id)),
}


@BLOCKING
def test_it_is_what_the_protocols_say(client: Any, needs: dict[str, Any]) -> None:
    assert isinstance(client.session_service(**needs), SessionService)
    assert isinstance(client.aio.session_service(**needs), AsyncSessionService)


def test_a_session_without_a_prompt_waits(service: SessionService) -> None:
    created = service.create_session()

    assert (created.text, created.usage.output_tokens) == ("", 0)
    assert created.raw is not None
    found = service.read(created.session_id)
    assert (found.session_id, found.is_active) == (created.session_id, False)
    assert found.created_at <= found.updated_at
    assert created.session_id in listed(service)
    turn = service.start_turn(created.session_id, "echo: Hello.")
    assert turn.session_id == created.session_id
    service.archive(created.session_id)


@pytest.mark.usefixtures("emulator")
def test_a_prompt_is_answered(service: SessionService) -> None:
    created = service.create_session("echo: Good morning!")

    assert created.text == "Good morning!"
    assert created.usage.output_tokens > 0
    assert created.raw is not None


@BLOCKING
def test_turns_go_on_in_their_session(service: SessionService) -> None:
    first = service.create_session("echo: Good morning!")

    second = service.start_turn(first.session_id, "echo: And good night.")

    assert first.text
    assert second.text
    assert first.session_id == second.session_id
    service.archive(first.session_id)


@BLOCKING
@pytest.mark.usefixtures("emulator")
def test_each_turn_has_its_own_answer_which_is_the_last_word(service: SessionService) -> None:
    session_id = service.create_session("echo: One.").session_id

    prompts = [f"echo: Hm.\n{TOOL}\necho: {number}." for number in ("Two", "Three")]
    turns = [service.start_turn(session_id, prompt) for prompt in prompts]

    assert [last_line(turn) for turn in turns] == ["Two.", "Three."]
    assert not [turn for turn in turns if "Hm." in turn.text]
    assert {turn.session_id for turn in turns} == {session_id}


@BLOCKING
@pytest.mark.usefixtures("emulator")
def test_a_window_of_the_list_is_a_slice_of_it(service: SessionService) -> None:
    created = {service.create_session().session_id for _ in range(5)}

    whole = listed(service)

    assert set(whole) == created
    assert len(whole) == 5
    for limit, offset in product([None, 0, 3, 9], [0, 4, 9]):
        window = [session.session_id for session in service.list(limit=limit, offset=offset)]
        end = None if limit is None else offset + limit
        assert window == whole[offset:end], (limit, offset)


@BLOCKING
def test_a_window_is_not_negative(service: SessionService) -> None:
    for limit, offset in ((-1, 0), (None, -1)):
        with pytest.raises(ValueError, match="negative"):
            service.list(limit=limit, offset=offset)


@BLOCKING
def test_what_is_archived_is_listed_no_more_and_takes_no_turn(service: SessionService) -> None:
    kept = service.create_session().session_id
    archived = service.create_session("echo: Done.").session_id

    service.archive(archived)

    assert kept in listed(service)
    assert archived not in listed(service)
    for verb in ("start_turn", "interrupt"):
        with pytest.raises(SessionServiceError) as refused:
            USES[verb](service, archived)
        assert refused.value.code in ("SESSION_NOT_RUNNING", "SESSION_NOT_FOUND")
    service.archive(kept)


@pytest.mark.parametrize("kind", ["unknown", "malformed"])
def test_an_unknown_session_is_not_found(
    service: SessionService, portable: Portable, kind: str
) -> None:
    session_id = portable.unknown if kind == "unknown" else "no_such_session"

    for verb, use in USES.items():
        with pytest.raises(SessionServiceError) as refused:
            use(service, session_id)

        found = (verb, refused.value.code, refused.value.session_id)
        assert found == (verb, "SESSION_NOT_FOUND", session_id)
        assert isinstance(refused.value.__cause__, AgentSessionsError)
        assert str(refused.value).startswith("SESSION_NOT_FOUND: ")


@BLOCKING
@pytest.mark.parametrize("prompt", [None, "echo: Hello."], ids=["new", "idle"])
def test_there_is_nothing_to_interrupt(service: SessionService, prompt: str | None) -> None:
    session_id = service.create_session(prompt).session_id

    with pytest.raises(SessionServiceError) as refused:
        service.interrupt(session_id)

    assert (refused.value.code, refused.value.session_id) == ("SESSION_NOT_RUNNING", session_id)
    service.archive(session_id)


@BLOCKING
@pytest.mark.usefixtures("emulator")
def test_a_turn_that_fails_says_in_which_session(service: SessionService) -> None:
    fails = "error model_request_failed_error exhausted"
    with pytest.raises(SessionServiceError) as failed:
        service.create_session(fails)

    assert failed.value.code == "AGENT_ERROR"
    session_id = failed.value.session_id
    assert session_id is not None
    with pytest.raises(SessionServiceError) as again:
        service.start_turn(session_id, fails)
    assert (again.value.code, again.value.session_id) == ("AGENT_ERROR", session_id)
    assert service.start_turn(session_id, "echo: Well again.").text == "Well again."


@BLOCKING
@pytest.mark.parametrize("prompt", [None, "echo: Hello."], ids=["alone", "with_prompt"])
def test_a_session_needs_what_it_runs_on(
    portable: Portable,
    client: Any,
    needs: dict[str, Any],
    loop: asyncio.AbstractEventLoop | None,
    prompt: str | None,
) -> None:
    service = service_of(client, {**needs, **portable.unfit}, loop)

    with pytest.raises(SessionServiceError) as refused:
        service.create_session(prompt)

    assert (refused.value.code, refused.value.session_id) == ("AGENT_ERROR", None)


@BLOCKING
def test_a_service_that_fails_is_a_store_error(service: SessionService, emulator: Emulator) -> None:
    session_id = service.create_session().session_id
    emulator.faults.add({"type": "status", "status": 500}, path=f"*{session_id}*", times=100)

    for use in USES.values():
        with pytest.raises(SessionServiceError) as failed:
            use(service, session_id)
        assert (failed.value.code, failed.value.session_id) == ("SESSION_STORE_ERROR", session_id)
