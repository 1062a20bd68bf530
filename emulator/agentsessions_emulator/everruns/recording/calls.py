"""Calls in a recording: what was called, what came of it, and what the client has to answer."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from agentsessions_emulator.jsontypes import JsonObject

UNTIL_CANCELLED = 3600
"""Seconds for what was being done when the turn was cancelled."""


@dataclass
class _Noted:
    """A call: its fields in the script, whether others had to act, and when it was started."""

    step: JsonObject
    fields: JsonObject
    is_asked: bool = False
    started: float | None = None


@dataclass
class Calls:
    """The calls of one session.

    `decisions` are what was decided on calls, by their ids, as far as the recorder has seen it.
    """

    decisions: Mapping[str, str]
    keep: Collection[str]
    _noted: dict[str, _Noted] = field(default_factory=dict[str, _Noted])

    def begin(self, calls: Collection[JsonObject]) -> list[JsonObject]:
        """The steps of an iteration's calls, whose inputs come later."""
        steps: list[JsonObject] = []
        for call in calls:
            fields: JsonObject = {"name": call["name"]}
            step: JsonObject = {"tool": fields}
            self._noted[call["id"]] = _Noted(step, fields)
            steps.append(step)
        return steps

    def start(self, call: JsonObject, seconds: float) -> None:
        """The server runs a call: at once, or because it was approved."""
        noted = self._noted.get(call["id"])
        if noted is None:
            return
        if noted.is_asked:
            _turn_into(noted, "tool")
            noted.fields |= {"verdict": "ask", "expect": {"denied": False}}
        _give_input(noted, call)
        noted.started = seconds

    def request(self, call: JsonObject) -> None:
        """Somebody outside has to give something for a call."""
        noted = self._noted.get(call["id"])
        if noted is None:
            return
        noted.is_asked = True
        _give_input(noted, call)
        if call["id"] in self.decisions:
            noted.fields["verdict"] = "ask"
        else:
            _turn_into(noted, "custom_tool")

    def finish(self, data: JsonObject, seconds: float) -> None:
        """A call has its result, or none will come."""
        noted = self._noted.pop(data["tool_call_id"], None)
        if noted is None:
            return
        failed = not data["success"]
        text = data.get("error") if failed else "\n".join(texts_of(data.get("result")))
        if data["status"] == "cancelled":
            if noted.started is not None:
                noted.fields["seconds"] = UNTIL_CANCELLED
        elif "custom_tool" in noted.step:
            expected: JsonObject = {"result": {"exactly": text or ""}}
            noted.fields["expect"] = expected | ({"is_error": True} if failed else {})
        elif noted.is_asked and noted.started is None:
            noted.fields["expect"] = {"denied": True}
        elif noted.started is None:
            noted.fields["verdict"] = "deny"
        else:
            self._give_result(noted, data, seconds)

    def _give_result(self, noted: _Noted, data: JsonObject, seconds: float) -> None:
        if data["success"]:
            texts = texts_of(data.get("result"))
            noted.fields["result"] = texts[0] if len(texts) == 1 else texts
        else:
            noted.fields |= {"result": data.get("error") or "", "is_error": True}
        taken = round(seconds - (noted.started or seconds), 2)
        if "sleeps" in self.keep and taken:
            noted.fields["seconds"] = taken


def texts_of(parts: Collection[JsonObject] | None) -> list[str]:
    """The texts of content; of other parts there is only the name of their type."""
    return [part.get("text", f"[{part['type']}]") for part in parts or ()]


def _turn_into(noted: _Noted, action: str) -> None:
    noted.step.clear()
    noted.step[action] = noted.fields


def _give_input(noted: _Noted, call: JsonObject) -> None:
    if call.get("arguments"):
        noted.fields["input"] = call["arguments"]
