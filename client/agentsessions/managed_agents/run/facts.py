"""What a run must be told of Claude Managed Agents.

- A call waits when an idle event lists it. The event with the call comes earlier, but does not say
  whether it waits for this client.
- Of the history of a turn that is taken up, only the newest idle event counts.
- Each result is sent alone: the service refuses a request as a whole, so a late one would take
  others with it.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ...core.steps import walk
from ...run.facts import Asking, Beginning, Need, Reading, Starting, WaitingCall
from ...run.result import text_of
from ...run.steps import Attach
from ...run.words import Words
from .answers import confirmation_event, is_settled, result_event
from .calls import USES, Calls, waiting_calls
from .input import events_of
from .requests import Requests
from .turn import Turn
from .usage import used_since

if TYPE_CHECKING:
    from ...core.request.operation import Call
    from ...core.request.options import RequestOptions
    from ...tools.results import ToolResult

_PREVIEWS = ("event_start", "event_delta")
_ENDS = {"session.status_terminated": "terminated", "session.deleted": "deleted"}


class ManagedAgentsRun:
    """One run of a session; see `agentsessions.run.facts.RunFacts`."""

    stop_reason = "end_turn"
    """What comes of an interrupt if nothing was going on."""

    def __init__(self, session_id: str, input: Any, options: RequestOptions | None) -> None:
        self.session_id = session_id
        self._requests = Requests(session_id, options)
        self._events = [] if input is None else events_of(input)
        self._calls = Calls()
        self._words = Words()
        self._superseded: set[str] = set()
        self._usage_before: Any = None
        self._usage: Any = None

    def begin(self, *, wants_words: bool) -> Starting[Beginning]:
        """With an input, attach and send it; else find the turn that the session is in."""
        stream = self._requests.stream(["agent.message"] if wants_words else [])
        if self._events:
            yield from walk(self._requests.newest_first("session.usage", limit=1), self._see_usage)
            follow = yield Attach(stream, send=self._requests.send(self._events))
            return Beginning(follow, None)
        turn = Turn(self.session_id)
        yield from walk(self._requests.newest_first(), turn.see)
        turn.check()
        for event in turn.answers:
            self._calls.note(event)
        self._superseded = turn.superseded
        self._usage_before = turn.usage_before
        inputs = [] if turn.first_id is None else [turn.first_id]
        return Beginning((yield Attach(stream, after=turn.after)), inputs)

    def interrupt(self) -> Call[Any, Any]:
        """Interrupts the session."""
        return self._requests.send([{"type": "user.interrupt"}])

    def is_preview(self, event: Any) -> bool:
        """Whether it is a part of an event that is to come."""
        return event.type in _PREVIEWS

    def words(self, event: Any) -> str:
        """The words of a preview, or those of a message that no preview has shown."""
        match event.type:
            case "event_start":
                if event.event.type == "agent.message":
                    self._words.begin(event.event.id)
                return ""
            case "event_delta":
                return self._words.add(event.event_id, event.delta.content.text)
            case _:
                return self._words.complete(event.id, text_of(event))

    def read(self, event: Any) -> Reading:
        """What an event says."""
        answered = self._calls.note(event)
        match event.type:
            case "session.status_idle":
                reason = str(event.stop_reason.type)
                return Reading(input=event.id, stop_reason=reason, waits_for=self._waits_for(event))
            case "session.thread_status_idle":
                waits_for = self._waits_for(event)
                return Reading(input=event.id, waits_for=waits_for, is_of_session=False)
            case "user.interrupt":
                thread_id = event.session_thread_id or None
                return Reading(input=event.id, interrupts=True, thread_id=thread_id)
            case "session.usage":
                self._usage = event.usage
            case "agent.message":
                return Reading(input=event.id, text=text_of(event))
            case "session.status_terminated" | "session.deleted":
                return Reading(input=event.id, stop_reason=_ENDS[event.type])
            case _:
                pass
        return Reading(input=event.id, answered=answered)

    def has_ended(self, _: Any) -> Asking[bool]:
        """The follow ends with the turn."""
        yield from ()
        return False

    def find(self, ids: Sequence[str]) -> Asking[None]:
        """Look for calls that were made before the run began."""
        missing = {id for id in ids if id not in self._calls.known}

        def see(event: Any) -> bool:
            self._calls.note(event)
            missing.discard(event.id)
            return not missing

        if missing:
            yield from walk(self._requests.newest_first(*USES), see)

    def waiting(self, ids: Sequence[str], _: Container[str]) -> list[list[WaitingCall]]:
        """The known calls among them, except those whose result an MCP server gives."""
        calls = [self._waiting(id) for id in ids if id in self._calls.known]
        return [[call] for call in calls if call is not None]

    def is_answered(self, id: str) -> bool:
        """Whether a call has its result."""
        return self._calls.is_answered(id)

    def thread_of(self, id: str) -> str | None:
        """The thread that has made a call."""
        return getattr(self._calls.known[id], "session_thread_id", None)

    def confirm(self, verdicts: Mapping[str, bool | str]) -> Call[Any, Any]:
        """Says whether tools may run."""
        return self._requests.send([confirmation_event(*one) for one in verdicts.items()])

    def answer(self, results: Mapping[str, ToolResult]) -> Call[Any, Any]:
        """Gives calls their results."""
        known = self._calls.known
        return self._requests.send(
            [result_event(known[id], result) for id, result in results.items()]
        )

    def is_settled(self, ids: Sequence[str]) -> Asking[bool]:
        """Whether calls need no answer any more, as far as the list can tell."""
        for id in ids:
            if not (yield from is_settled(self._requests, id)):
                return False
        return True

    def usage(self) -> Any:
        """What the turn has used, of all threads."""
        return used_since(self._usage_before, self._usage)

    def _see_usage(self, event: Any) -> bool:
        self._usage_before = event.usage
        return True

    def _waits_for(self, event: Any) -> list[str] | None:
        return None if event.id in self._superseded else waiting_calls(event)

    def _waiting(self, id: str) -> WaitingCall | None:
        call, need = self._calls.known[id], self._calls.need(id)
        if need is Need.RESULT and call.type == "agent.mcp_tool_use":
            return None
        return WaitingCall(id, call.name, call.input, need, call)
