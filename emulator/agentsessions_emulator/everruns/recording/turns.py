"""From the events of a session to the turns of its script.

A turn of a script answers one message. What the agent does becomes steps; what comes about by
itself, or is the client's to do, does not.
"""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

from agentsessions_emulator.clock.timestamps import parse_timestamp
from agentsessions_emulator.everruns.engine.failures import ERROR_TYPES
from agentsessions_emulator.everruns.engine.run import FINAL
from agentsessions_emulator.everruns.recording.calls import UNTIL_CANCELLED, Calls, texts_of
from agentsessions_emulator.everruns.recording.steps import Steps
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.yaml_play import literally

_BY_ITSELF = frozenset(
    {
        "session.started",
        "session.activated",
        "session.title.updated",
        "session.model.changed",
        "turn.completed",
        "reason.thinking.started",
        "act.completed",
        "context.compacted",
        "llm.generation",
        "capability.usage",
    }
)
"""What the emulator brings about by itself, or nobody misses."""
_WHOLE = {
    "tool.started": "tool_call",
    "tool.completed": "tool_name",
    "tool.call_requested": "tool_calls",
}
"""What such an event has, unless it is of a channel that does not show everything."""
_STEERING = "message to a turn that was running"
_MISFITS = "iterations whose parts a script puts into others"
_SECOND = 1_000_000


def turns_of(
    events: Sequence[JsonObject],
    decisions: Mapping[str, str],
    keep: Collection[str],
    left_out: Counter[str],
) -> list[JsonObject]:
    """The turns of a session's script. What it cannot say is counted in `left_out`."""
    is_whole = any(event["type"] == "reason.started" for event in events)
    reader = _Reader(Calls(decisions, keep), keep, left_out, is_whole=is_whole)
    for event in events:
        try:
            reader.read(event)
        except (KeyError, TypeError, ValueError, AttributeError):
            left_out[f"{event['type']} in a form that is not known"] += 1
    return reader.turns()


class _Reader:
    """Reads the events of a session, one after the other.

    Where they are not `is_whole`, only messages are seen, and not the iterations they are of.
    """

    def __init__(
        self, calls: Calls, keep: Collection[str], left_out: Counter[str], *, is_whole: bool
    ) -> None:
        self._is_whole = is_whole
        self._calls = calls
        self._keep = keep
        self._left_out = left_out
        self._inputs: list[tuple[str, Steps]] = []
        self._steps = Steps(keeps_sleeps=False)
        self._is_running = self._is_waiting = self._is_asking = False
        self._is_writing = self._was_cut = False
        self._last_said = ""
        self._seconds = self._last = 0.0
        self._read_by_type: dict[str, Callable[[JsonObject], None]] = {
            "input.message": self._begin,
            "turn.started": self._start,
            "session.idled": self._idle,
            "reason.started": self._ask,
            "reason.completed": self._answered,
            "reason.thinking.completed": self._thought,
            "output.message.started": self._write,
            "output.message.completed": self._message,
            "act.started": lambda data: self._steps.call(self._calls.begin(data["tool_calls"])),
            "tool.started": lambda data: self._calls.start(data["tool_call"], self._seconds),
            "tool.call_requested": self._requested,
            "tool.completed": self._completed,
            "context.compacting": lambda _: self._steps.add({"compact": {}}),
            "turn.failed": self._failed,
            "turn.sealed": self._sealed,
            "turn.cancelled": self._cancelled,
        }

    def read(self, event: JsonObject) -> None:
        kind, data = event["type"], event["data"]
        self._last, self._seconds = self._seconds, parse_timestamp(event["ts"]) / _SECOND
        read = self._read_by_type.get(kind)
        if read is None:
            self._left_out[kind] += kind not in _BY_ITSELF
        elif _WHOLE.get(kind) not in {None, *data}:
            self._left_out[f"{kind} as a channel shows it"] += 1
        elif self._inputs or kind == "input.message":
            read(data)
        else:
            self._left_out[f"{kind} before the first message that was seen"] += 1

    def turns(self) -> list[JsonObject]:
        for _, steps in self._inputs:
            if steps.misfits:
                self._left_out[_MISFITS] += steps.misfits
        return [{"when": {"exactly": text}, "do": steps.written()} for text, steps in self._inputs]

    def _begin(self, data: JsonObject) -> None:
        parts = data["message"]["content"]
        text = "\n".join(part["text"] for part in parts if part["type"] == "text")
        self._inputs.append((text, Steps(keeps_sleeps="sleeps" in self._keep)))
        self._left_out[_STEERING] += self._is_running and not self._is_waiting
        if not self._is_waiting:
            self._take_up()  # else the turn that waits is given up first

    def _take_up(self) -> None:
        """What comes from now on is about the latest message."""
        self._steps = self._inputs[-1][1]

    def _start(self, _data: JsonObject) -> None:
        self._is_running, self._was_cut = True, False

    def _idle(self, _data: JsonObject) -> None:
        self._is_running = self._is_waiting = self._is_writing = False
        self._take_up()

    def _ask(self, _data: JsonObject) -> None:
        self._steps.begin_iteration(round(self._seconds - self._last, 2))
        self._is_asking = True

    def _answered(self, data: JsonObject) -> None:
        self._is_asking = False
        if not data["success"]:
            error = {"type": "internal_error", "message": data.get("error") or ""}
            self._steps.meet({"error": {**error, "retry": "retrying"}})

    def _thought(self, _data: JsonObject) -> None:
        self._steps.speak({"think": {}}, aloud=False)

    def _write(self, _data: JsonObject) -> None:
        self._is_writing = True

    def _message(self, data: JsonObject) -> None:
        texts = texts_of(data["message"]["content"])
        self._last_said, self._is_writing = "\n".join(texts), False
        if not self._is_whole:
            self._steps.begin_iteration(0.0)
        elif not self._is_asking:
            return  # it tells of a failure or refusal that ends the turn
        said = [literally(text) for text in texts]
        is_final = data["message"].get("phase") == FINAL
        self._steps.speak(
            {"say": said[0] if len(said) == 1 else said}, aloud=True, is_final=is_final
        )

    def _requested(self, data: JsonObject) -> None:
        self._is_waiting = True
        for call in data["tool_calls"]:
            self._calls.request(call)

    def _completed(self, data: JsonObject) -> None:
        self._calls.finish(data, self._seconds)
        if data["status"] == "cancelled":
            self._was_cut = True
        else:
            self._is_waiting = False

    def _failed(self, data: JsonObject) -> None:
        code = data.get("error_code")
        if code not in ERROR_TYPES:
            self._left_out[f"error code {code}"] += 1
            code = "internal_error"
        fields: JsonObject = {"type": code, "message": data["error"]}
        details: JsonObject = data.get("error_fields") or {}
        told = {name: value for name, value in details.items() if isinstance(value, str)}
        self._steps.fail({**fields, **({"details": told} if told else {})})

    def _sealed(self, data: JsonObject) -> None:
        self._steps.add({"refuse": {"category": data["reason"], "explanation": self._last_said}})

    def _cancelled(self, _data: JsonObject) -> None:
        """Whatever the turn was doing, it will be doing until the client cancels it."""
        if self._is_writing:
            begun = {"text": "...", "pause": UNTIL_CANCELLED}
            self._steps.speak({"say": begun}, aloud=True)
        elif not self._was_cut:
            self._steps.add({"sleep": UNTIL_CANCELLED})
