"""Calls in a recording: what was called, what came of it, and what the client has to answer."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.tool_calls import INTERRUPTED
from agentsessions_emulator.managed_agents.engine.transcript import text_of
from agentsessions_emulator.managed_agents.recording.logs import SessionLogs
from agentsessions_emulator.scripts.yaml_play import literally

UNTIL_INTERRUPTED = 3600
"""Seconds for what was being done when the work was interrupted."""

_READS_FILES = "read"
_FILE_CONTENTS = "[the contents of a file]"
_SECOND = 1_000_000
_ANSWERS = ("user.tool_confirmation", "user.tool_result", "user.custom_tool_result")
_RESULTS = {"agent.tool_result": "tool_use_id", "agent.mcp_tool_result": "mcp_tool_use_id"}


@dataclass
class _Noted:
    """A call: its fields in the script, and whether it waits for the client."""

    action: str
    fields: JsonObject
    waits: bool = False
    denied: bool = False


class Calls:
    """The calls of one thread. `left_out` counts what a script cannot say of them."""

    def __init__(self, session: SessionLogs, keep: Collection[str], left_out: Counter[str]) -> None:
        self._session = session
        self._keep = keep
        self._left_out = left_out
        self._tools: dict[str, _Noted] = {}
        self._workflows: dict[str, JsonObject] = {}
        self._owed: dict[str, int] = {}
        self._threads: set[str] = set()
        self.were_interrupted = False

    @property
    def are_owed(self) -> bool:
        """Whether other agents have yet to report."""
        return bool(self._owed)

    def begin_turn(self) -> None:
        self.were_interrupted = False

    def forget_owed(self) -> None:
        """An interrupt has ended the wait for other agents."""
        self._owed.clear()

    def settles(self, event: JsonObject) -> bool:
        """Whether an event is the report that a call waits for."""
        by = event.get("from_session_thread_id") or event.get("workflow_run_id")
        return self._owed.pop(by, None) is not None if by else False

    def tool(self, event: JsonObject) -> JsonObject:
        name = event["name"]
        if event["type"] == "agent.mcp_tool_use":
            name = f"mcp__{event['mcp_server_name']}__{name}"
        action = "custom_tool" if event["type"] == "agent.custom_tool_use" else "tool"
        fields: JsonObject = {"name": name}
        if event.get("input"):
            fields["input"] = event["input"]
        permission = event.get("evaluated_permission")
        evaluation: JsonObject = event.get("evaluation") or {}
        verdict: JsonObject = evaluation.get("evaluated_permission") or {}
        if verdict.get("type") in ("ask", "deny"):
            fields["verdict"] = verdict["type"]
            fields["reason_code"] = verdict.get("reason_code", "high_risk")
        waits = action == "custom_tool" or permission == "ask"
        self._tools[event["id"]] = _Noted(action, fields, waits, permission == "deny")
        return {action: fields}

    def delegation(self, event: JsonObject) -> JsonObject:
        thread_id = event["to_session_thread_id"]
        fields = self._task(event.get("to_agent_name") or "", text_of(event))
        if thread_id in self._threads:
            fields["again"] = True
        self._threads.add(thread_id)
        self._owed[thread_id] = 1
        return {"delegate": fields}

    def workflow(self, event: JsonObject) -> JsonObject:
        phases: list[JsonObject] = [
            {"id": phase["id"], **_described(phase), "tasks": []}
            for phase in event.get("phases") or ()
        ]
        fields: JsonObject = {**_described(event), "phases": phases}
        self._workflows[event["workflow_run_id"]] = fields
        self._owed[event["workflow_run_id"]] = 1
        return {"workflow": fields}

    def notice(self, event: JsonObject, quiet_seconds: float) -> None:
        """Something that may be about a call."""
        match event:
            case {"type": kind} if kind in _ANSWERS:
                self._answer(event)
            case {"type": kind} if kind in _RESULTS:
                self._result(event, event[_RESULTS[kind]], quiet_seconds)
            case {"type": "workflow_run.phase_started"}:
                fields = self._workflows.get(event["workflow_run_id"], {})
                for phase in fields.get("phases", ()):
                    if phase.get("id") == event["workflow_run_phase_id"]:
                        fields["phase"] = phase
            case {"type": "session.thread_created", "workflow_run_id": str() as run_id}:
                self._begin_task(self._workflows.get(run_id, {}), event)
            case {"type": "workflow_run.error", "workflow_run_id": str() as run_id}:
                self._workflows.get(run_id, {})["error"] = event["error"]["type"]
            case _:
                pass

    def finish(self) -> None:
        """Drop what was only needed on the way."""
        for fields in self._workflows.values():
            fields.pop("phase", None)
            for phase in fields["phases"]:
                phase.pop("id")

    def _answer(self, event: JsonObject) -> None:
        call = self._tools.get(event.get("tool_use_id") or event.get("custom_tool_use_id") or "")
        if call is None:
            return
        if event["type"] == "user.tool_confirmation":
            call.waits, call.denied = False, event["result"] == "deny"
            expected: JsonObject = {"denied": call.denied}
            if event.get("deny_message"):
                expected["result"] = {"exactly": event["deny_message"]}
            call.fields["expect"] = expected
        elif self._is_interruption(event):
            self.were_interrupted = True
        else:
            expected = {"result": {"exactly": "\n".join(self._plain_texts(event))}}
            if event.get("is_error"):
                expected["is_error"] = True
            call.fields["expect"] = {**expected, **call.fields.get("expect", {})}

    def _result(self, event: JsonObject, call_id: str, quiet_seconds: float) -> None:
        call = self._tools.get(call_id)
        if call is None or call.denied:
            return
        if self._is_interruption(event):
            self.were_interrupted = True
            if not call.waits:
                call.fields["seconds"] = UNTIL_INTERRUPTED
            return
        texts = texts_of(event, self._left_out)
        if call.fields["name"] == _READS_FILES and "files" not in self._keep:
            texts = [_FILE_CONTENTS]
        call.fields["result"] = texts[0] if len(texts) == 1 else texts
        if event.get("is_error"):
            call.fields["is_error"] = True
        if "sleeps" in self._keep and quiet_seconds:
            call.fields["seconds"] = quiet_seconds

    def _begin_task(self, fields: JsonObject, event: JsonObject) -> None:
        if "phase" not in fields:
            return
        told = self._session.task_of(event["session_thread_id"])
        if told is None:
            self._left_out["text of a workflow's task, which is only in its own thread"] += 1
        text = text_of(told) if told else ""
        fields["phase"]["tasks"].append(self._task(event["agent_name"], text))

    def _task(self, name: str, text: str) -> JsonObject:
        roster = self._session.roster
        is_known = roster is None or name in roster
        return {"agent": name if is_known else {"name": name}, "text": literally(text)}

    def _plain_texts(self, event: JsonObject) -> list[str]:
        blocks: list[JsonObject] = event.get("content") or []
        return [block["text"] for block in blocks if block["type"] == "text"]

    def _is_interruption(self, event: JsonObject) -> bool:
        return bool(event.get("is_error")) and self._plain_texts(event) == [INTERRUPTED]


def texts_of(event: JsonObject, left_out: Counter[str]) -> list[str]:
    """The texts of an event's content; of other blocks there is only the name of their type."""
    texts: list[str] = []
    for block in event.get("content") or ():
        if block["type"] != "text":
            left_out[f"{event['type']}: {block['type']} block"] += 1
        texts.append(block["text"] if block["type"] == "text" else f"[{block['type']}]")
    return texts


def _described(named: JsonObject) -> JsonObject:
    return {name: named[name] for name in ("name", "description") if named.get(name) is not None}
