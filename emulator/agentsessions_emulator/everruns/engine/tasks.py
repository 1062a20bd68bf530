"""Tasks: work of a session beside its turns. Every change of one is an event of the session.

A task that has ended does not change its state any more. One that asks for something goes on when
it is answered.
"""

from collections.abc import Sequence
from typing import Any

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.everruns.engine.event_log import EventLog
from agentsessions_emulator.everruns.errors import missing
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.conditions import Condition
from agentsessions_emulator.store.store import Store

TASK = "task"
_MESSAGE = "task message"
_OVER = ("succeeded", "failed", "canceled")
_ASKING = "awaiting_input"


class Tasks:
    """The tasks of all sessions, and what is said to them and by them."""

    def __init__(self, store: Store, clock: Clock, log: EventLog) -> None:
        self._store = store
        self._clock = clock
        self._log = log

    def create(self, session_id: str, kind: str, name: str, **fields: Any) -> JsonObject:
        """A new task, which runs unless `fields` say otherwise."""
        at = self._clock.now()
        now = timestamp(at)
        task: JsonObject = {
            "id": new_id(self._store, TASK),
            "session_id": session_id,
            "kind": kind,
            "display_name": name,
            "spec": {},
            "state": "running",
            "attempt": 1,
            "wake_policy": "silent",
            **fields,
            "created_at": now,
            "updated_at": now,
        }
        task |= _moments(task, now)
        self._store.insert(TASK, task["id"], task, at=at, parent=session_id)
        self._log.append(session_id, "task.created", {"task": task})
        return task

    def change(self, task: JsonObject, **changes: Any) -> JsonObject:
        """The task with what has changed of it; None takes a field away."""
        if is_over(task):
            changes.pop("state", None)
        elif changes.get("input_request") is not None:
            changes["state"] = _ASKING
        if changes.get("state", _ASKING) != _ASKING:
            changes["input_request"] = None
        changed = {name: value for name, value in {**task, **changes}.items() if value is not None}
        if changed == task:
            return task
        now = timestamp(self._clock.now())
        changed |= {"updated_at": now, **_moments(changed, now)}
        self._store.save(TASK, task["id"], changed)
        self._log.append(task["session_id"], "task.updated", {"task": changed})
        return changed

    def find(self, task_id: str, session_id: str | None = None) -> JsonObject:
        """The task with this id, or a 404; of this session, if one is named."""
        task = self._store.find(TASK, task_id, session_id)
        if task is None:
            raise missing(TASK, task_id)
        return task

    def of(self, session_id: str, conditions: Sequence[Condition] = ()) -> list[JsonObject]:
        """The tasks of a session, in the order of their creation."""
        found = self._store.select(TASK, parent=session_id, conditions=conditions)
        return [one.data for one in found]

    def everywhere(self, conditions: Sequence[Condition] = ()) -> list[JsonObject]:
        """The tasks of all sessions, the newest first."""
        found = self._store.select(TASK, parent=None, conditions=conditions, descending=True)
        return [one.data for one in found]

    def say(
        self,
        task: JsonObject,
        direction: str,
        content: list[JsonObject],
        in_reply_to: str | None = None,
    ) -> JsonObject:
        """A message to the task (`inbound`) or from it. An answer to what it asks has it go on."""
        at = self._clock.now()
        message: JsonObject = {
            "id": new_id(self._store, "tmsg"),
            "task_id": task["id"],
            "direction": direction,
            "content": content,
            "created_at": timestamp(at),
        }
        if in_reply_to is not None:
            message["in_reply_to"] = in_reply_to
        self._store.insert(_MESSAGE, message["id"], message, at=at, parent=task["id"])
        kind = "task.message.sent" if direction == "inbound" else "task.message.received"
        about = {"task_id": task["id"], "message": message}
        self._log.append(task["session_id"], kind, about)
        asked = task.get("input_request")
        if asked is not None and asked["id"] == in_reply_to:
            self.change(task, state="running")
        return message

    def messages(self, task_id: str, after_id: str | None, limit: int) -> list[JsonObject]:
        """The first messages after one, oldest first; without it, the last ones."""
        listed = [one.data for one in self._store.select(_MESSAGE, parent=task_id)]
        if after_id is None:
            return listed[max(0, len(listed) - limit) :]
        return [message for message in listed if message["id"] > after_id][:limit]

    def remove(self, session_id: str) -> None:
        """Forget the tasks of a session that is deleted."""
        for task_id in self._store.children(TASK, session_id):
            self._store.remove_children(_MESSAGE, task_id)
        self._store.remove_children(TASK, session_id)


def is_over(task: JsonObject) -> bool:
    """Whether a task has ended."""
    return task["state"] in _OVER


def _moments(task: JsonObject, now: str) -> JsonObject:
    """When a task began and ended, as far as that is not told."""
    moments: JsonObject = {}
    if task["state"] != "queued":
        moments["started_at"] = task.get("started_at", now)
    if is_over(task):
        moments["finished_at"] = task.get("finished_at", now)
    return moments
