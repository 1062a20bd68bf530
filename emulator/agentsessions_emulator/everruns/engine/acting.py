"""Carries out calls: those of the server run, and for the others somebody is waited for."""

import asyncio
from collections.abc import Sequence

from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.everruns.engine import tool_calls
from agentsessions_emulator.everruns.engine.run import COMMENTARY, Run
from agentsessions_emulator.everruns.engine.states import Call
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts import turn as scripts
from agentsessions_emulator.scripts.replay import sleep


def make(run: Run, calls: Sequence[scripts.Call], *, lenient: bool) -> None:
    """The model asks for calls, which ends the iteration."""
    turn = run.turn
    turn.calls = [tool_calls.planned(run, call, lenient=lenient) for call in calls]
    turn.call_count += len(calls)
    if not turn.is_asking:
        run.ask()
    run.close(COMMENTARY, calls=len(calls))
    told = [{"id": call.id, "name": call.name} for call in turn.calls]
    run.emit("act.started", {"tool_calls": told})
    for call in turn.calls:
        if call.needs is None:
            tool_calls.start(run, call)


async def settle(run: Run, changed: asyncio.Event) -> None:
    """Get an outcome for every call of the turn."""
    calls = run.turn.calls
    for call in calls:
        if call.needs is None and call.outcome is None:
            await _execute(run, call, changed)
    asked = [call for call in calls if call.needs is not None and call.outcome is None]
    if not asked:
        return
    await _be_answered(run, asked, changed)
    for call in asked:
        await _take(run, call, changed)


async def _be_answered(run: Run, asked: Sequence[Call], changed: asyncio.Event) -> None:
    """Wait until everything is there that others have to give, or it is too late for it."""
    turn = run.turn
    if not turn.is_waiting and any(call.is_open for call in asked):
        if not any(call.due for call in asked):
            with run.saving():
                _request(run, [call for call in asked if call.is_open])
        await sleep(run, run.pace.status_seconds, "status")
        with run.saving():
            turn.is_waiting = True
            run.change(status="waitingfortoolresults")
    while opened := [call for call in asked if call.is_open]:
        await _wait(run, min(call.due for call in opened), changed)
        with run.saving():
            for call in opened:
                if call.is_open and call.due <= run.clock.peek():
                    tool_calls.expire(call)
    if turn.is_waiting:
        with run.saving():
            turn.is_waiting = False
            run.change(status="active")


def _request(run: Run, calls: Sequence[Call]) -> None:
    """Ask for what somebody outside has to give."""
    for call in calls:
        call.due = run.clock.deadline(run.pace.to_give(call.needs or ""))
    noted: JsonObject = {
        "needs": {call.id: call.needs for call in calls},
        "expires_at": {call.id: timestamp(call.due) for call in calls},
    }
    run.emit("tool.call_requested", {"tool_calls": [one.shown() for one in calls]}, metadata=noted)


async def _wait(run: Run, due: int, changed: asyncio.Event) -> None:
    """Until something has come in, at the longest up to this time."""

    def wake(timer: "asyncio.Task[None]") -> None:
        if not timer.cancelled():
            changed.set()

    changed.clear()
    timer = asyncio.ensure_future(run.clock.sleep_until(due))
    timer.add_done_callback(wake)
    try:
        await changed.wait()
    finally:
        timer.cancel()


async def _take(run: Run, call: Call, changed: asyncio.Event) -> None:
    """What somebody gave becomes the outcome of a call, or has it run."""
    if call.needs == "approval" and tool_calls.is_allowed(call):
        if not call.is_started:
            with run.saving():
                tool_calls.start(run, call)
        await _execute(run, call, changed)
        return
    with run.saving():
        if call.needs == "approval":
            tool_calls.reject(run, call)
        else:
            tool_calls.take_reply(run, call)


async def _execute(run: Run, call: Call, changed: asyncio.Event) -> None:
    await sleep(run, call.seconds, call.id)
    while not tool_calls.is_due(run, call):
        changed.clear()
        await changed.wait()
    with run.saving():
        tool_calls.finish(run, call)
