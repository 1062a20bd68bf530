"""Several verbs of a `SessionService` at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Event
from typing import Any

import pytest

from agentsessions import AsyncSessionService, SessionService, SessionServiceError
from agentsessions_emulator import Emulator
from tests.portable.reading import ENDLESS, LONG, last_line, listed, up_to, up_to_idle
from tests.portable.services import BLOCKING
from tests.support.waiting import HUNG, wait_until

InBackground = Callable[..., Future[Any]]


@pytest.mark.usefixtures("emulator")
def test_a_turn_is_interrupted(service: SessionService, in_background: InBackground) -> None:
    session_id = service.create_session().session_id
    with service.subscribe_session_events(session_id) as events:
        turn = in_background(service.start_turn, session_id, f"echo: First.\n{ENDLESS}\necho: Last")
        up_to(events, "tool_result")
        with pytest.raises(SessionServiceError) as busy:
            service.archive(session_id)
        assert service.read(session_id).is_active

        service.interrupt(session_id)

        text = turn.result(HUNG).text
        told = up_to_idle(events)
    assert busy.value.code == "SESSION_BUSY"
    assert text
    assert "Last" not in text
    assert "error" not in [event.type for event in told]
    assert service.start_turn(session_id, "echo: Go on.").text == "Go on."
    service.archive(session_id)


def test_a_turn_that_begins_while_one_runs_is_answered(
    service: SessionService, in_background: InBackground, emulator: Emulator
) -> None:
    session_id = service.create_session().session_id
    first = in_background(service.start_turn, session_id, f"{LONG}\necho: One.")
    wait_until(lambda: service.read(session_id).is_active)
    second = in_background(service.start_turn, session_id, "echo: Two.")

    while not (first.done() and second.done()):
        emulator.clock.advance(1000)
        wait([first, second], timeout=0.05)

    assert last_line(second.result()) == "Two."
    assert last_line(first.result()) in ("One.", "Two.")  # it may be one turn with two messages
    assert not service.read(session_id).is_active


@BLOCKING
def test_a_list_is_true_while_sessions_come_and_go(
    service: SessionService, in_background: InBackground
) -> None:
    kept = {service.create_session().session_id for _ in range(4)}
    stop = Event()

    def come_and_go() -> int:
        count = 0
        while not stop.is_set():
            service.archive(service.create_session().session_id)
            count += 1
        return count

    coming = in_background(come_and_go)
    wait_until(lambda: set(listed(service)) - kept)  # one is there now
    for _ in range(3):
        found = listed(service)
        assert len(found) == len(set(found))
        assert kept <= set(found)
        window = [session.session_id for session in service.list(limit=3, offset=1)]
        assert len(set(window)) == len(window) == 3
    stop.set()
    assert coming.result(HUNG)
    for session_id in kept:
        service.archive(session_id)


@BLOCKING
def test_a_turn_whose_wait_is_cancelled_goes_on(
    client: Any, needs: dict[str, Any], emulator: Emulator
) -> None:
    async def leave() -> None:
        async with client:
            service = client.aio.session_service(**needs)
            session_id = (await service.create_session()).session_id
            turn = asyncio.create_task(service.start_turn(session_id, f"{LONG}\necho: Done."))
            await turns_into(service, session_id, is_active=True)

            turn.cancel()
            with pytest.raises(asyncio.CancelledError):
                await turn

            assert (await service.read(session_id)).is_active
            emulator.clock.advance(1000)
            await turns_into(service, session_id, is_active=False)
            assert (await service.start_turn(session_id, "echo: Next.")).text == "Next."

    asyncio.run(leave())


@BLOCKING
def test_a_wait_for_an_event_that_is_cancelled_harms_nothing_else(
    client: Any, needs: dict[str, Any]
) -> None:
    async def leave() -> None:
        async with client:
            service = client.aio.session_service(**needs)
            session_id = (await service.create_session()).session_id
            async with service.subscribe_session_events(session_id) as events:
                waiting = asyncio.create_task(anext(events))
                await asyncio.sleep(0)
                waiting.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await waiting
            assert (await service.start_turn(session_id, "echo: Hello.")).text
            await service.archive(session_id)

    asyncio.run(leave())


async def turns_into(service: AsyncSessionService, session_id: str, *, is_active: bool) -> None:
    """Wait until a session has a turn running, or none."""
    while (await service.read(session_id)).is_active is not is_active:  # noqa: ASYNC110  # unannounced
        await asyncio.sleep(0.01)
