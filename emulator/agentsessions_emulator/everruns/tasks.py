"""Tasks of sessions: listed, read, written to, asked to stop."""

from collections.abc import Mapping

from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.errors import invalid
from agentsessions_emulator.everruns.engine.background import SUBAGENT
from agentsessions_emulator.everruns.engine.engine import Engine
from agentsessions_emulator.everruns.ids import check_id, new_id
from agentsessions_emulator.http.queries import Query
from agentsessions_emulator.http.request import Request
from agentsessions_emulator.jsontypes import JsonObject, JsonObjects
from agentsessions_emulator.service.operations import operation
from agentsessions_emulator.store.conditions import Condition, json_field

_MESSAGES = 50
_TASKS = 100
_TEXT: JsonObject = {"type": "string"}
_OBJECT: JsonObject = {"type": "object", "additionalProperties": True}
_SCHEMAS = "#/components/schemas/"
SETTINGS: JsonObject = {
    "type": "object",
    "properties": {
        **dict.fromkeys(("task_id", "kind", "display_name", "state_detail"), _TEXT),
        **dict.fromkeys(("summary", "result_path", "message"), _TEXT),
        "state": {"$ref": f"{_SCHEMAS}TaskState"},
        "wake_policy": {"$ref": f"{_SCHEMAS}WakePolicy"},
        "progress": {"$ref": f"{_SCHEMAS}TaskProgress"},
        "links": {"$ref": f"{_SCHEMAS}TaskLinks"},
        "error": {"$ref": f"{_SCHEMAS}TaskError"},
        "artifacts": {"type": "array", "items": {"$ref": f"{_SCHEMAS}TaskArtifact"}},
        "spec": _OBJECT,
        "input_request": {
            "type": "object",
            "required": ["prompt"],
            "properties": {"id": _TEXT, "prompt": _TEXT, "expected": _OBJECT},
        },
    },
}
"""What the control plane takes: a new task, or news of the one that `task_id` names."""


class SessionTasks:
    """The tasks of all sessions."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._tasks = engine.tasks
        self._background = engine.background

    @operation("sessions_tasks_list")
    def list(self, request: Request) -> JsonObjects:
        return self._tasks.of(self._session_id(request), _filters(request.query))

    @operation("tasks_list")
    def list_all(self, request: Request) -> JsonObjects:
        """Those of all sessions, or of a session and its subagents' sessions; the newest first."""
        query = request.query
        root, after = query.text("root_session_id"), query.text("created_after")
        limit = query.number("limit")
        wanted = self._tasks.everywhere(_filters(query))
        if root is not None:
            check_id(root, "session")
            wanted = [task for task in wanted if self._root(task["session_id"]) == root]
        if after is not None:
            since = _moment(after)
            wanted = [task for task in wanted if parse_timestamp(task["created_at"]) >= since]
        return wanted[: _TASKS if limit is None else max(1, limit)]

    @operation("sessions_tasks_retrieve")
    def retrieve(self, request: Request) -> JsonObject:
        task, query = self._task(request), request.query
        after, limit = query.text("after_id"), query.number("limit")
        if after is not None:
            check_id(after, "tmsg")
        most = _MESSAGES if limit is None else max(1, limit)
        return {"task": task, "messages": self._tasks.messages(task["id"], after, most)}

    @operation("sessions_tasks_cancel")
    def cancel(self, request: Request) -> JsonObject:
        return self._background.cancel(self._task(request))

    @operation("sessions_tasks_messages_create")
    def say(self, request: Request) -> JsonObject:
        """Write to a task. A subagent hears its parent only; its session can be written to."""
        task, body = self._task(request), request.body
        if task["kind"] == SUBAGENT:
            raise invalid("A subagent takes messages from its parent's agent only.")
        content = body.get("content")
        text = body.get("text") or ""
        if not content and not text.strip():
            raise invalid("The message is empty: give /content or /text.")
        content = content or [{"type": "text", "text": text}]
        return self._tasks.say(task, "inbound", content, body.get("in_reply_to") or None)

    def tell(self, path: Mapping[str, str], settings: JsonObject) -> JsonObject:
        """What the control plane says of a task: that there is one, or how it goes."""
        session_id = self._engine.session(path["session_id"])["id"]
        news = {name: value for name, value in settings.items() if name != "message"}
        task_id = news.pop("task_id", None)
        if asked := news.get("input_request"):
            news["input_request"] = {"id": new_id(self._engine.store, "input"), **asked}
        if task_id is None:
            kind = news.pop("kind", "background_tool")
            name = news.pop("display_name", kind)
            task = self._tasks.create(session_id, kind, name, **_asking(news))
        else:
            task = self._background.change(self._tasks.find(task_id, session_id), **news)
        if "message" in settings:
            self._background.report(task, settings["message"])
        return self._tasks.find(task["id"])

    def _task(self, request: Request) -> JsonObject:
        return self._tasks.find(request.path["task_id"], self._session_id(request))

    def _session_id(self, request: Request) -> str:
        session_id: str = self._engine.session(request.path["session_id"])["id"]
        return session_id

    def _root(self, session_id: str) -> str:
        """The session at whose order this one was started, by however many others between them."""
        while (session := self._engine.store.find("session", session_id)) is not None:
            parent = session.get("parent_session_id")
            if parent is None:
                break
            session_id = parent
        return session_id


def _asking(fields: JsonObject) -> JsonObject:
    """A task that asks for something waits for it."""
    return {**fields, "state": "awaiting_input"} if "input_request" in fields else fields


def _filters(query: Query) -> list[Condition]:
    asked = ((name, query.text(name)) for name in ("state", "kind"))
    return [Condition(f"{json_field(name)} = ?", (value,)) for name, value in asked if value]


def _moment(text: str) -> int:
    """Microseconds. Raises a 400 for what is no time."""
    try:
        return parse_timestamp(text)
    except ValueError as error:
        raise invalid(f"query parameter 'created_after' is no time: {text!r}.") from error
