"""A program that talks to sessions and answers what it is asked, and what it has seen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from agentsessions_emulator.jsontypes import is_list, is_object
from tests.emulator.support import Api, text_content

Event = dict[str, Any]

_IDS = re.compile(r"\b[a-z]+_01[a-z]+\d{8}\b")
_TIMED = ("active_seconds", "duration_seconds")


@dataclass(frozen=True)
class Plan:
    """The agent of a session, what it is told, and what its tool calls get for an answer.

    `answers` are by the name of the tool; where the client has to agree, "deny" is a denial.
    """

    agent: dict[str, Any] = field(default_factory=dict[str, Any])
    inputs: Sequence[Event] = ()
    answers: dict[str, str] = field(default_factory=dict[str, str])
    environment: dict[str, Any] = field(default_factory=dict[str, Any])


def carry_out(api: Api, plan: Plan, *, reads_threads: bool = True) -> list[list[Event]]:
    """What happened in the session and in each of its other threads, as the client saw it."""
    agent = {**plan.agent, "multiagent": _roster(api, plan.agent.get("multiagent"))}
    environment = api.environment(**plan.environment)["id"]
    session_id = api.session(agent=api.agent(**agent)["id"], environment_id=environment)["id"]
    with api.listen(session_id) as stream:
        for event in plan.inputs:
            api.send(session_id, event)
            stop = _rest(stream.until("session.status_idle"))
            while stop["type"] == "requires_action":
                called = {e["id"]: e for e in api.events(session_id) if e.get("name")}
                answers = [_answer(called[call_id], plan) for call_id in stop["event_ids"]]
                api.send(session_id, *answers)
                stop = _rest(stream.until("session.status_idle"))
    path = f"/v1/sessions/{session_id}/threads"
    if not reads_threads:
        return [api.events(session_id)]
    threads = [thread["id"] for thread in api.answer("GET", path)["data"][1:]]
    of_threads = [api.answer("GET", f"{path}/{one}/events")["data"] for one in threads]
    return [api.events(session_id), *of_threads]


def comparable(histories: list[list[Event]]) -> Any:
    """Histories without times, and with ids numbered as they come."""
    numbers: dict[str, str] = {}

    def plain(value: Any) -> Any:
        if is_object(value):
            return {
                k: plain(v) for k, v in value.items() if k != "processed_at" and k not in _TIMED
            }
        if is_list(value):
            return [plain(item) for item in value]
        if isinstance(value, str):
            return _IDS.sub(lambda m: numbers.setdefault(m[0], f"id {len(numbers)}"), value)
        return value

    return plain(histories)


def _roster(api: Api, wanted: Any) -> Any:
    if not is_list(wanted):
        return wanted
    return {"type": "coordinator", "agents": [api.agent(**one)["id"] for one in wanted]}


def _rest(events: list[Event]) -> dict[str, Any]:
    stop: dict[str, Any] = events[-1]["stop_reason"]
    return stop


def _answer(call: Event, plan: Plan) -> Event:
    answer = plan.answers.get(call["name"], "an answer")
    if call["type"] == "agent.custom_tool_use":
        given = {"custom_tool_use_id": call["id"], "content": text_content(answer)}
        return {"type": "user.custom_tool_result", **given}
    if call["evaluated_permission"] == "ask":
        given = {"tool_use_id": call["id"], "result": "allow"}
        if answer == "deny":
            given |= {"result": "deny", "deny_message": "Not today."}
        return {"type": "user.tool_confirmation", **given}
    return {"type": "user.tool_result", "tool_use_id": call["id"], "content": text_content(answer)}
