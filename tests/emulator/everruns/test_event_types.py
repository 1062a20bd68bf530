"""Every type of event that the document has is to be seen: played, or put in from outside."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator, Turn
from agentsessions_emulator.everruns.engine.event_log import EPHEMERAL
from tests.emulator.everruns.support import Api
from tests.emulator.everruns.test_budgets import budget
from tests.support.document import EVERRUNS

Event = dict[str, Any]
MAPPING: dict[str, str] = EVERRUNS.schemas["Event"]["discriminator"]["mapping"]
EXAMPLES: dict[str, Event] = {
    kind: EVERRUNS.example({"$ref": reference}) for kind, reference in MAPPING.items()
}
PLAYED = {
    "input.message",
    "output.message.started",
    "output.message.delta",
    "output.message.completed",
    "turn.started",
    "turn.completed",
    "turn.failed",
    "turn.sealed",
    "turn.cancelled",
    "reason.started",
    "reason.completed",
    "reason.recovered",
    "reason.thinking.started",
    "reason.thinking.delta",
    "reason.thinking.completed",
    "act.started",
    "act.completed",
    "tool.started",
    "tool.completed",
    "tool.call_requested",
    "session.activated",
    "session.idled",
    "session.title.updated",
    "context.compacting",
    "context.compacted",
    "budget.warning",
    "budget.paused",
    "budget.exhausted",
    "budget.resumed",
}
"""What the emulator tells by itself."""


async def everything(turn: Turn) -> None:
    turn.lenient = True
    match turn.text:
        case "work":
            await turn.think()
            await turn.say("On it.")
            await turn.compact()
            await turn.use_tool("bash")
            await turn.call_custom_tool("look_up")
            await turn.say("one two three four", pause=5)
        case "fail":
            await turn.error("rate_limited")
        case "refuse":
            await turn.refuse()
        case _:
            await turn.sleep(60)


def seen_in(api: Api, emulator: Emulator) -> set[str]:
    session = api.session()
    budget(api, session, limit=100)
    with api.stream(session) as stream:
        api.say(session, "work")
        seen = {frame.name for frame in stream.until("context.compacting")} - {"connected"}
    spent = budget(api, session, limit=100)["spent"]
    budget(api, session, limit=spent * 1.1)
    budget(api, session, limit=100, soft_limit=1)
    budget(api, session, limit=1)
    budget(api, session, limit=100)
    (call,) = api.requested(session)
    body = {"tool_results": [{"tool_call_id": call["id"]}]}
    api.answer("POST", f"/sessions/{session}/tool-results", json=body)
    emulator.restore(emulator.snapshot())
    emulator.clock.advance(20)
    api.answer("PATCH", f"/sessions/{session}", json={"title": "New"})
    for text in ("fail", "refuse", "wait"):
        api.say(session, text)
    api.answer("POST", f"/sessions/{session}/cancel")
    return seen | {*api.types(session)}


def test_what_is_played(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    emulator.use_script(everything)
    assert seen_in(api, emulator) == PLAYED


@pytest.mark.parametrize("kind", sorted(MAPPING))
def test_each_can_be_put_in(api: Api, emulator: Emulator, kind: str) -> None:
    example = EXAMPLES[kind]
    session = api.session()
    with api.stream(session) as stream:
        put = emulator.inject(session, {"type": kind, "data": example["data"]})
        assert stream.frame().name == "connected"
        frame = stream.frame()
    told = frame.data
    assert EVERRUNS.problems({"$ref": MAPPING[kind]}, told) == []
    assert (told["type"], told["data"], told["session_id"]) == (kind, example["data"], session)
    is_kept = kind not in EPHEMERAL
    assert ("sequence" in told, "sequence" in example) == (is_kept, is_kept)
    assert frame.id == (put["id"] if is_kept else None)
    assert api.events(session, types=kind) == ([told] if is_kept else [])
