"""From the events of a thread to the turns of its script.

A turn begins with an input and goes on until the thread is idle. What the agent does becomes steps;
what comes about by itself, or is the client's to do, does not.
"""

from collections import Counter
from collections.abc import Callable, Collection

from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine.outcomes import SIGN_OF_LIFE_SECONDS
from agentsessions_emulator.managed_agents.engine.session_errors import ERROR_TYPES
from agentsessions_emulator.managed_agents.engine.transcript import text_of
from agentsessions_emulator.managed_agents.recording.calls import (
    UNTIL_INTERRUPTED,
    Calls,
    texts_of,
)
from agentsessions_emulator.managed_agents.recording.logs import SessionLogs, ThreadLog
from agentsessions_emulator.managed_agents.recording.steps import Steps
from agentsessions_emulator.scripts.yaml_play import literally

_SECOND = 1_000_000
_REPORTS = ("agent.thread_message_received", "workflow_run.status_ended")
_BY_ITSELF = frozenset(
    {
        "user.tool_confirmation",
        "user.tool_result",
        "user.custom_tool_result",
        "system.message",
        "agent.tool_result",
        "agent.mcp_tool_result",
        "session.status_running",
        "session.status_idle",
        "session.status_rescheduled",
        "session.status_terminated",
        "session.usage",
        "session.updated",
        "session.deleted",
        "session.thread_created",
        "session.thread_status_running",
        "session.thread_status_rescheduled",
        "session.thread_status_terminated",
        "workflow_run.status_running",
        "workflow_run.status_idle",
        "workflow_run.phase_started",
        "workflow_run.phase_ended",
    }
)
"""What the emulator brings about by itself, or the client does."""
_VERDICTS = {
    "satisfied": "satisfied",
    "needs_revision": "needs_revision",
    "max_iterations_reached": "needs_revision",
    "failed": "failed",
}
_MISFITS = "model requests whose parts a script puts into others"


def turns_of(
    thread: ThreadLog, session: SessionLogs, keep: Collection[str], left_out: Counter[str]
) -> list[JsonObject]:
    """The turns of a thread's script. What it cannot say is counted in `left_out`."""
    reader = _Reader(thread, Calls(session, keep, left_out), keep, left_out)
    for event in thread.events:
        reader.read(event)
    return reader.turns()


class _Reader:
    """Reads the events of a thread, one after the other."""

    def __init__(
        self, thread: ThreadLog, calls: Calls, keep: Collection[str], left_out: Counter[str]
    ) -> None:
        self._is_primary = thread.is_primary
        self._calls = calls
        self._keep = keep
        self._left_out = left_out
        self._inputs: list[tuple[JsonObject, Steps]] = []
        self._steps = Steps(keeps_sleeps=False)
        self._is_over = True
        self._said: list[str] = []
        self._graded_since: int | None = None
        self._signs_of_life = 0
        self._moment = self._last = 0
        self._read_by_type: dict[str, Callable[[JsonObject], None]] = {
            "span.model_request_start": lambda _: self._steps.begin_request(self._last),
            "span.model_request_end": lambda event: self._steps.end_request(
                failed=bool(event.get("is_error"))
            ),
            "agent.message": self._message,
            "agent.thinking": self._thought,
            "agent.tool_use": self._call,
            "agent.mcp_tool_use": self._call,
            "agent.custom_tool_use": self._call,
            "agent.thread_message_sent": self._sent,
            "agent.thread_context_compacted": lambda _: self._steps.meet({"compact": {}}),
            "workflow_run.created": self._workflow,
            "workflow_run.error": self._workflow_error,
            "session.error": self._error,
            "session.thread_status_idle": self._idle,
            "span.outcome_evaluation_start": self._grading,
            "span.outcome_evaluation_ongoing": self._still_grading,
            "span.outcome_evaluation_end": self._graded,
            "user.interrupt": self._interrupt,
        }

    def read(self, event: JsonObject) -> None:
        kind = event["type"]
        self._last, self._moment = self._moment, parse_timestamp(event["processed_at"])
        if self._is_input(event):
            self._begin(event)
            return
        self._calls.notice(event, self._quiet_seconds)
        read = self._read_by_type.get(kind)
        if read is None:
            self._left_out[kind] += kind not in (*_BY_ITSELF, *_REPORTS)
        elif self._inputs:
            read(event)
        elif kind.startswith(("agent.", "workflow_run.")) or kind == "session.error":
            self._left_out[f"{kind} before the first input that was seen"] += 1

    def turns(self) -> list[JsonObject]:
        self._calls.finish()
        for _, steps in self._inputs:
            if misfits := steps.misfits + steps.is_empty_request:
                self._left_out[_MISFITS] += misfits
        return [
            {"when": {"exactly": text_of(event)}, "do": steps.written()}
            for event, steps in self._inputs
        ]

    @property
    def _quiet_seconds(self) -> float:
        """How long nothing had happened."""
        return round((self._moment - self._last) / _SECOND, 2) if self._last else 0.0

    def _is_input(self, event: JsonObject) -> bool:
        if event["type"] in _REPORTS:
            return not self._calls.settles(event)
        return event["type"] in ("user.message", "user.define_outcome")

    def _begin(self, event: JsonObject) -> None:
        self._steps = Steps(keeps_sleeps="sleeps" in self._keep)
        self._inputs.append((event, self._steps))
        self._calls.begin_turn()
        self._is_over, self._said, self._graded_since = False, [], None

    def _message(self, event: JsonObject) -> None:
        self._said = texts_of(event, self._left_out)
        texts = [literally(text) for text in self._said]
        step = {"say": texts[0] if len(texts) == 1 else texts}
        self._steps.speak(step, self._moment, aloud=True)

    def _thought(self, _event: JsonObject) -> None:
        self._steps.speak({"think": {}}, self._moment, aloud=False)

    def _call(self, event: JsonObject) -> None:
        self._steps.call(self._calls.tool(event), self._moment)

    def _sent(self, event: JsonObject) -> None:
        if self._is_primary:
            self._steps.call(self._calls.delegation(event), self._moment)
        elif [text_of(event)] != ["\n".join(self._said)]:
            self._left_out["report that is not the last message"] += 1

    def _workflow(self, event: JsonObject) -> None:
        self._steps.call(self._calls.workflow(event), self._moment)

    def _workflow_error(self, event: JsonObject) -> None:
        """Of a run that was never started; others are noticed as being about a call."""
        if event.get("workflow_run_id") is None:
            fields = {"name": "workflow", "error": event["error"]["type"]}
            self._steps.call({"workflow": fields}, self._moment)

    def _error(self, event: JsonObject) -> None:
        error = dict(event["error"])
        kind, message, retry = error.pop("type"), error.pop("message"), error.pop("retry_status")
        if kind not in ERROR_TYPES:
            self._left_out[f"session.error: {kind}"] += 1
            return
        fields = {"type": kind, "message": message, "retry": retry["type"]}
        details = {name: value for name, value in error.items() if isinstance(value, str)}
        self._steps.meet({"error": {**fields, **({"details": details} if details else {})}})

    def _idle(self, event: JsonObject) -> None:
        reason = event["stop_reason"]["type"]
        if reason == "refusal":
            details: JsonObject = event.get("stop_details") or {}
            told = {k: details[k] for k in ("category", "explanation") if details.get(k)}
            self._steps.refuse({"refuse": told}, self._moment)
        elif reason == "budget_reached":
            self._left_out["stop reason budget_reached"] += 1
        self._is_over = reason != "requires_action" and not self._calls.are_owed

    def _grading(self, _event: JsonObject) -> None:
        self._graded_since, self._signs_of_life = self._moment, 0

    def _still_grading(self, event: JsonObject) -> None:
        self._signs_of_life += 1
        self._left_out[event["type"]] += "sleeps" not in self._keep

    def _graded(self, event: JsonObject) -> None:
        since, self._graded_since = self._graded_since, None
        if since is None:
            return
        fields: JsonObject = {
            "verdict": _VERDICTS.get(event["result"], "satisfied"),
            "explanation": event.get("explanation") or "",
        }
        if event["result"] == "interrupted":
            fields["seconds"] = UNTIL_INTERRUPTED
            self._calls.were_interrupted = True
        elif "sleeps" in self._keep:
            taken = round((self._moment - since) / _SECOND, 2)
            fields["seconds"] = max(taken, SIGN_OF_LIFE_SECONDS * self._signs_of_life)
        self._steps.grade({"grade": fields})
        if fields["verdict"] == "needs_revision":
            self._steps.begin_iteration()

    def _interrupt(self, _event: JsonObject) -> None:
        """Whatever the turn was doing, it will be doing until the client interrupts it."""
        if not self._is_over and not self._calls.were_interrupted and not self._calls.are_owed:
            if self._steps.is_empty_request:
                begun = {"say": {"text": "...", "pause": UNTIL_INTERRUPTED}}
                self._steps.speak(begun, self._moment, aloud=True)
            else:
                self._steps.meet({"sleep": UNTIL_INTERRUPTED})
        self._calls.forget_owed()
        self._is_over = True
