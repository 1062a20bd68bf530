"""Carries out tasks: subagents in sessions of their own, and tools by the clock."""

from typing import Any, Protocol

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.everruns.engine.tasks import TASK, Tasks, is_over
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.turn import Delegation
from agentsessions_emulator.service.timers import Timers
from agentsessions_emulator.store.conditions import Condition, json_field
from agentsessions_emulator.store.store import Store

SUBAGENT = "subagent"
_TOOL = "background_tool"
_OUTCOME = "task outcome"
_STATES = {"completed": "succeeded", "cancelled": "canceled"}
"""What becomes of a task whose subagent's turn has ended so; it failed otherwise."""


class Sessions(Protocol):
    """What tasks need of the sessions."""

    def add(self, fields: JsonObject) -> JsonObject: ...

    def session(self, session_id: str) -> JsonObject: ...

    def save(self, session: JsonObject) -> None: ...

    def receive(self, session_id: str, message: JsonObject, **fields: Any) -> JsonObject: ...

    def cancel(self, session_id: str) -> bool: ...

    def wake(self, session_id: str) -> None: ...


class Background:
    """The work on all tasks. A timer stands for the end of each one that is no subagent's."""

    def __init__(
        self, store: Store, clock: Clock, tasks: Tasks, sessions: Sessions, timers: Timers
    ) -> None:
        self.tasks = tasks
        self._store = store
        self._clock = clock
        self._sessions = sessions
        self._timers = timers
        timers.handle(TASK, self._finish_tool)

    def agent_of(self, delegation: Delegation) -> JsonObject | None:
        """The agent that is given a task: a stored one of that name, or one that is made up."""
        if isinstance(delegation.agent, dict):
            return delegation.agent
        named = Condition(f"{json_field('name')} = ?", (delegation.agent,))
        active = Condition(f"{json_field('status')} = 'active'")
        found = self._store.select("agent", conditions=[named, active], limit=1)
        return found[0].data if found else None

    def delegate(self, parent: JsonObject, plan: JsonObject) -> JsonObject:
        """Have a subagent work on a text; `plan` has its `agent`, and a session to go on in."""
        agent = plan["agent"]
        child = plan["session_id"] or self._sessions.add(_child(parent, agent))["id"]
        task = self.tasks.create(
            parent["id"],
            SUBAGENT,
            agent["name"],
            spec={"instructions": plan["text"]},
            links={"child_session_id": child, "resource_ids": []},
        )
        self._sessions.save({**self._sessions.session(child), "task_id": task["id"]})
        content = [{"type": "text", "text": plan["text"]}]
        self._sessions.receive(child, {"role": "user", "content": content})
        return task

    def run_tool(self, parent: JsonObject, plan: JsonObject) -> JsonObject:
        """Have a tool run for so many `seconds`, with a `result` that is known before."""
        spec: JsonObject = plan["spec"]
        task = self.tasks.create(
            parent["id"],
            _TOOL,
            str(spec.get("title") or spec.get("tool") or "Background tool"),
            spec=spec,
            wake_policy=spec.get("wake_policy", "silent"),
        )
        outcome = {"result": plan["result"], "is_error": plan["is_error"]}
        self._store.insert(_OUTCOME, task["id"], outcome, at=0, parent=parent["id"])
        self._timers.set(TASK, task["id"], self._clock.deadline(plan["seconds"]))
        return task

    def cancel(self, task: JsonObject) -> JsonObject:
        """Ask a task to stop; it ends a moment later."""
        if is_over(task) or "cancel_requested_at" in task:
            return task
        asked = self.tasks.change(task, cancel_requested_at=timestamp(self._clock.now()))
        child = asked.get("links", {}).get("child_session_id")
        if child is None or not self._sessions.cancel(child):
            self._timers.set(TASK, asked["id"], self._clock.peek())
        return asked

    def change(self, task: JsonObject, **changes: Any) -> JsonObject:
        """Change a task, and call its session's agent if that is what it is for."""
        before = task["state"]
        task = self.tasks.change(task, **changes)
        if is_over(task) and before != task["state"]:
            told = task.get("summary") or task.get("error", {}).get("message") or ""
            self._call_agent(task, ("on_terminal", "on_activity"), told)
            self._sessions.wake(task["session_id"])
        elif task["state"] == "awaiting_input" and before != task["state"]:
            self._call_agent(task, ("on_activity",), task["input_request"]["prompt"])
        return task

    def report(self, task: JsonObject, text: str) -> None:
        """A message from a task."""
        self.tasks.say(task, "outbound", [{"type": "text", "text": text}])
        self._call_agent(task, ("on_activity",), text)

    def turn_ended(self, session: JsonObject, text: str) -> None:
        """A turn has ended, with this answer; if it is a subagent's, so does its task."""
        task = self._store.find(TASK, session.get("task_id", ""))
        if task is None or is_over(task):
            return
        ended = session["last_turn_status"]
        state = _STATES.get(ended, "failed")
        if text:
            self.report(task, text)
        failure = {"kind": "agent_failed", "message": text or f"The turn was {ended}."}
        error = {"error": failure} if state == "failed" else {}
        self.change(task, state=state, summary=text or None, **error)

    def remove(self, session_id: str) -> None:
        """Forget the tasks of a session that is deleted."""
        for task in self.tasks.of(session_id):
            self._timers.cancel(TASK, task["id"])
        self._store.remove_children(_OUTCOME, session_id)
        self.tasks.remove(session_id)

    def _finish_tool(self, task_id: str, _due: int) -> None:
        task = self.tasks.find(task_id)
        if is_over(task):
            return
        if "cancel_requested_at" in task:
            self.change(task, state="canceled")
            return
        outcome = self._store.find(_OUTCOME, task_id) or {}
        if outcome["is_error"]:
            error = {"kind": "tool_failed", "message": outcome["result"]}
            self.change(task, state="failed", error=error)
        else:
            self.change(task, state="succeeded", summary=outcome["result"])

    def _call_agent(self, task: JsonObject, policies: tuple[str, ...], text: str) -> None:
        if task["wake_policy"] not in policies:
            return
        told = f"{task['display_name']} ({task['id']}, {task['state']}): {text}"
        message = {"role": "user", "content": [{"type": "text", "text": told}]}
        self._sessions.receive(task["session_id"], message, metadata={"task_id": task["id"]})


def _child(parent: JsonObject, agent: JsonObject) -> JsonObject:
    """A session for a subagent: on the harness and in the workspace of the one that starts it."""
    shared = {name: parent[name] for name in ("workspace_id", "harness_id")}
    own = {"agent_id": agent["id"]} if "id" in agent else {"system_prompt": agent.get("system")}
    title: JsonObject = {"title": agent["name"], "parent_session_id": parent["id"], "tags": []}
    if "harness_id" in agent:
        shared["harness_id"] = agent["harness_id"]
    return {**shared, **own, **title, "agent_version_id": agent.get("default_version_id")}
