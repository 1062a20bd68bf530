"""What a run must be told of Everruns.

- A turn waits for a client when an event asks for results. All calls of a request are answered at
  once: the service goes on with whatever it gets, and takes nothing more then.
- An event does not say whether a call waits for a result or for an approval. Those that are in
  `tools` are answered, others are for `confirm`.
- A message to a session that waits steers its turn, which then asks the model again, or puts an end
  to it and begins another one. The end of the first comes after the message then, and is not that
  of the run.
- Deltas of older servers say all that was written so far, so a lost one leaves no gap.
- Deltas may come after the whole message, also after its turn.
"""

from __future__ import annotations

from collections.abc import Container, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...core.serialization.decoding import is_object
from ...core.serialization.unset import Unset
from ...core.steps import Ask
from ...run.facts import Asking, Beginning, Need, Reading, Starting, WaitingCall
from ...run.lists import look_again
from ...run.result import text_of
from ...run.steps import Attach
from ...run.words import Words
from ..stop_rule import requested_calls
from .message import message_of
from .requests import TURNS, Requests
from .turn import Before, Turn

if TYPE_CHECKING:
    from ...core.request.operation import Call
    from ...core.request.options import RequestOptions
    from ...tools.results import ToolResult
    from ..models import OutputMessageDeltaData

_ENDS = {
    "turn.completed": "completed",
    "turn.failed": "failed",
    "turn.cancelled": "cancelled",
    "turn.sealed": "sealed",
}
_SETTLES = (*("tool.started", "tool.completed"), *TURNS)


class EverrunsRun:
    """One run of a session; see `agentsessions.run.facts.RunFacts`."""

    stop_reason = "completed"

    def __init__(self, session_id: str, input: Any, options: RequestOptions | None) -> None:
        self.session_id = session_id
        self._requests = Requests(session_id, options)
        self._message = None if input is None else message_of(input)
        self._words = Words()
        self._first_id: str | None = None
        self._follow: Any = None
        self._has_begun = False
        self._calls: dict[str, Any] = {}
        self._requested_at = 0
        self._answered: set[str] = set()
        self._superseded: set[str] = set()
        self._abandoned: set[str] = set()
        self._usage: Any = None

    def begin(self, *, wants_words: bool) -> Starting[Beginning]:
        """With an input, say it; else find the turn that the session is in."""
        stream = self._requests.stream(with_previews=wants_words)
        if self._message is None:
            attach = yield from self._find_turn(stream)
        else:
            attach = yield from self._say(stream, self._requests.say(self._message))
        self._follow = yield attach
        return Beginning(self._follow, [self._first_id] if self._first_id else None)

    def interrupt(self) -> Call[Any, Any]:
        """Cancels the turn."""
        return self._requests.cancel()

    def is_preview(self, event: Any) -> bool:
        """Whether it is ephemeral."""
        return not isinstance(getattr(event, "sequence", None), int)

    def words(self, event: Any) -> str:
        """The words of a delta, or those of a message that no delta has shown."""
        match event.type:
            case "output.message.delta":
                return self._words_of(event.data)
            case "output.message.completed":
                message = event.data.message
                return self._words.complete(message.id, text_of(message))
            case _:
                return ""

    def read(self, event: Any) -> Reading:
        """What an event says."""
        kind: str = event.type
        data: Any = getattr(event, "data", None)
        if kind == "input.message":
            self._has_begun = self._has_begun or self._is_ours(data.message.id)
            return Reading(input=data.message.id)
        self._note_usage(data)
        match kind:
            case "tool.call_requested" if self._has_begun and event.id not in self._superseded:
                self._calls |= {call.id: call for call in data.tool_calls}
                self._requested_at = event.sequence
                waits_for = [*requested_calls(data)]
                return Reading(waits_for=waits_for, stop_reason="requires_action")
            case "tool.completed":
                self._answered.add(data.tool_call_id)
                return Reading(answered=data.tool_call_id)
            case "output.message.completed":
                return Reading(text=text_of(data.message))
            case "session.idled":
                return Reading(interrupts=True, may_end=True)
            case "reason.started" if self._has_begun:
                self._abandoned.discard(event.context.turn_id)
                return Reading()
            case _:
                return Reading(stop_reason=_ENDS.get(kind))

    def has_ended(self, event: Any) -> Asking[bool]:
        """Whether it was this turn that ended, and another one was not begun for the message."""
        if event.data.turn_id in self._abandoned:
            return False
        page = (yield Ask(self._requests.later(event.sequence, "turn.started"))).parsed
        return not any(map(self._is_begun_by, page.data))

    def find(self, _: Sequence[str]) -> Asking[None]:
        """A request says what it asks for."""
        yield from ()

    def waiting(self, ids: Sequence[str], tools: Container[str]) -> list[list[WaitingCall]]:
        """The calls of a request, to be answered at once."""
        calls = [self._calls[id] for id in ids if id in self._calls]
        return [[_waiting(call, tools) for call in calls]] if calls else []

    def is_answered(self, id: str) -> bool:
        """Whether a call has its result."""
        return id in self._answered

    def thread_of(self, id: str) -> None:
        """There are no threads."""

    def confirm(self, verdicts: Mapping[str, bool | str]) -> Call[Any, Any]:
        """Says whether tools may run. Raises TypeError for a message: there is no place for it."""
        decisions: dict[str, bool] = {}
        for id, verdict in verdicts.items():
            if isinstance(verdict, str):
                raise TypeError(
                    "Everruns takes no message with a denial: confirm must say True (allow), False "
                    "(deny) or None (leave it open)"
                )
            decisions[id] = verdict
        return self._requests.decide(decisions)

    def answer(self, results: Mapping[str, ToolResult]) -> Call[Any, Any]:
        """Gives calls their results."""
        return self._requests.answer(results)

    def is_settled(self, ids: Sequence[str]) -> Asking[bool]:
        """Whether the request is over, as far as the list can tell."""

        def look() -> Generator[Ask, Any, bool]:
            page = (yield Ask(self._requests.later(self._requested_at, *_SETTLES))).parsed
            return any(_settles(event, ids) for event in page.data)

        return (yield from look_again(look))

    def usage(self) -> Any:
        """What the turn has used; None if nothing was told."""
        return self._usage

    def _say(self, stream: Call[Any, Any], message: Call[Any, Any]) -> Starting[Attach]:
        """Follow from here on, and send the message."""
        before = Before()
        yield from self._requests.walk_back(before.see)
        self._abandoned = before.abandoned
        return Attach(stream, before.newest, message, _never)

    def _find_turn(self, stream: Call[Any, Any]) -> Starting[Attach]:
        """Follow from the beginning of the turn."""
        turn = Turn()
        yield from self._requests.walk_back(turn.see)
        turn.check(self.session_id)
        self._answered, self._superseded = turn.answered, turn.superseded
        self._abandoned = turn.abandoned
        self._first_id = turn.first_id
        return Attach(stream, turn.after, until=_never)

    def _is_ours(self, message_id: str) -> bool:
        return message_id in ([self._first_id] if self._first_id else self._follow.sent_ids)

    def _is_begun_by(self, event: Any) -> bool:
        return event.type == "turn.started" and self._is_ours(event.data.input_message_id)

    def _words_of(self, delta: OutputMessageDeltaData) -> str:
        if isinstance(delta.accumulated, Unset):
            return self._words.join(delta.message_id or "", delta.delta)
        return self._words.reach(delta.message_id or None, delta.accumulated)

    def _note_usage(self, data: Any) -> None:
        usage = getattr(data, "usage", None)
        if self._has_begun and usage and hasattr(data, "turn_id"):
            self._usage = usage


def _never(_: Any) -> bool:
    return False


def _waiting(call: Any, tools: Container[str]) -> WaitingCall:
    need = Need.RESULT if call.name in tools else Need.CONFIRMATION
    input = call.arguments if is_object(call.arguments) else {}
    return WaitingCall(call.id, call.name, input, need, call)


def _settles(event: Any, ids: Sequence[str]) -> bool:
    match event.type:
        case "tool.completed":
            return event.data.tool_call_id in ids
        case "tool.started":
            return event.data.tool_call.id in ids
        case _:
            return event.type in ("input.message", "turn.started", "session.idled")
