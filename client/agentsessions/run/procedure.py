"""A run, from its input to its result: what to do, step by step, without I/O.

1. Begin: with an input, attach to the session and send it; without one, find out which turn the
   session is in, and follow that from its beginning.
2. Take the events as they come. When the session, or one of its threads, says that it waits for
   calls, deal with each of them once: run the tool that it names, or ask whether it may run. Tools
   run beside everything else, several at once; each result is sent as soon as it is there.
3. End when the session has stopped, or waits only for calls that are not this run's to answer.

The rules:

- A call is answered only when an idle event lists it. What another process has answered, what an
  interrupt has closed and what is not in `tools` is none of this run's business.
- Of the history of a turn that is taken up, only the newest idle event counts.
- The service takes one result for each call. Where it refuses one, because somebody else was faster
  or interrupted the call, the run goes on.
- Nothing is sent once the run is over: who takes it up finds what is left to do.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any

from attrs import frozen

from ..core.errors import BadRequestError, ConflictError
from ..core.steps import Ask
from ..tools.context import ToolContext
from ..tools.functions import Tool
from .answers import confirmation_event, is_settled, result_event
from .calls import USES, Calls, Need, waiting_calls
from .requests import Requests, walk
from .result import RunResult, ToolCall, output_of, text_of
from .steps import Attach, Begin, Confirm, Emit, Next, RunTool, Say, Steps, Work
from .turn import Turn
from .usage import used_since
from .words import Words

_PREVIEWS = ("event_start", "event_delta")
_ENDS = {"session.status_terminated": "terminated", "session.deleted": "deleted"}


@frozen(kw_only=True)
class Job:
    """What a run is to do.

    Attributes:
        events: What to send; empty to take up what the session is doing.
        tools: By name.
        confirms: Whether there is somebody to ask.
        client: What the tools are given.
    """

    requests: Requests
    events: Sequence[Any]
    tools: Mapping[str, Tool]
    confirms: bool
    client: Any


class RunProcedure:
    """One run; its steps are carried out once."""

    def __init__(self, job: Job) -> None:
        self.wants_words = False
        """Whether to ask for previews; decided before the first step."""
        self._job = job
        self._calls = Calls()
        self._words = Words()
        self._events: list[Any] = []
        self._follow: Any = None
        self._first_id: str | None = None
        self._has_begun = False
        self._superseded: set[str] = set()
        self._contexts: dict[str, ToolContext] = {}
        self._done: dict[str, ToolCall] = {}
        self._left_open: set[str] = set()
        self._usage_before: Any = None
        self._usage: Any = None
        self._text = ""
        self._stop_reason = "end_turn"  # what comes of an interrupt if nothing was going on
        self._pending: list[str] = []
        self._is_over = False

    def steps(self) -> Steps[RunResult]:
        """The steps, up to the result."""
        yield from self._begin()
        while not self._is_over and (event := (yield Next())) is not None:
            if event.type not in _PREVIEWS:
                yield from self._take(event)
            elif self._has_begun and (words := self._words.preview(event)):
                yield Say(words)
        return self._result()

    def cancel(self, thread_id: str | None = None) -> None:
        """Tell the tools that run, all or those of one thread, that nobody waits for them."""
        for id, context in list(self._contexts.items()):
            call = self._calls.known[id]
            if thread_id is None or getattr(call, "session_thread_id", None) == thread_id:
                context.cancelled.set()

    def _begin(self) -> Steps[None]:
        requests = self._job.requests
        previews = ["agent.message"] if self.wants_words else []
        if self._job.events:
            yield from walk(requests.newest_first("session.usage", limit=1), self._see_usage)
            self._follow = yield Attach(None, requests.send(self._job.events), previews)
            return
        turn = Turn(requests.session_id)
        yield from walk(requests.newest_first(), turn.see)
        turn.check()
        for event in turn.answers:
            self._calls.note(event)
        self._superseded = turn.superseded
        self._usage_before = turn.usage_before
        self._first_id = turn.first_id
        self._follow = yield Attach(turn.after, None, previews)

    def _see_usage(self, event: Any) -> bool:
        self._usage_before = event.usage
        return True

    def _take(self, event: Any) -> Steps[None]:
        """Deal with an event, then hand it out."""
        answered = self._calls.note(event)
        if answered in self._contexts:
            self._contexts[answered].cancelled.set()
        match event.type:
            case "session.status_idle" | "session.thread_status_idle":
                yield from self._take_idle(event)
            case "user.interrupt":
                self.cancel(event.session_thread_id or None)
            case "session.usage":
                self._usage = event.usage
            case "session.status_terminated" | "session.deleted":
                self._stop_reason = _ENDS[event.type]
            case _:
                pass
        if self._has_begun or self._begins_with(event):
            yield from self._hand_out(event)

    def _begins_with(self, event: Any) -> bool:
        """Whether the input, or what stands for it, has come."""
        first = [self._first_id] if self._first_id else self._follow.sent_ids
        self._has_begun = not first or event.id in first
        return self._has_begun

    def _hand_out(self, event: Any) -> Steps[None]:
        self._events.append(event)
        if event.type == "agent.message":
            self._text = text_of(event)
            if words := self._words.complete(event):
                yield Say(words)
        yield Emit(event)

    def _take_idle(self, event: Any) -> Steps[None]:
        is_session = event.type == "session.status_idle"
        if is_session:
            self._stop_reason = str(event.stop_reason.type)
        ids = waiting_calls(event)
        if ids is None or event.id in self._superseded:
            return
        if is_session:
            yield from self._find(ids)
        for id in ids:
            if self._calls.is_open(id) and id not in self._left_open:
                yield from self._answer(self._calls.known[id])
        if is_session and not any(map(self._calls.is_ours, ids)):
            self._pending = list(ids)
            self._is_over = True

    def _find(self, ids: Sequence[str]) -> Steps[None]:
        """Look for calls that were made before the run began."""
        missing = {id for id in ids if id not in self._calls.known}

        def see(event: Any) -> bool:
            self._calls.note(event)
            missing.discard(event.id)
            return not missing

        if missing:
            yield from walk(self._job.requests.newest_first(*USES), see)

    def _answer(self, call: Any) -> Steps[None]:
        """Begin to give what a call waits for, if that is this run's to give."""
        if self._calls.need(call.id) is Need.CONFIRMATION:
            if not self._job.confirms:
                return
            answer = confirmation_event(call, (yield Confirm(call)))
            if answer is None:
                self._left_open.add(call.id)
                return
            self._calls.begin(call.id)
            yield from self._give(call, answer)
        elif call.type != "agent.mcp_tool_use" and call.name in self._job.tools:
            self._calls.begin(call.id)
            yield Begin(self._run_tool(call, self._job.tools[call.name]))

    def _run_tool(self, call: Any, tool: Tool) -> Generator[Work, Any, None]:
        context = ToolContext(self._job.requests.session_id, call.id, call.name, self._job.client)
        self._contexts[call.id] = context
        result = yield RunTool(tool, call.input, context)
        self._done[call.id] = ToolCall(
            name=call.name,
            input=call.input,
            output=output_of(result.content),
            is_error=result.is_error,
            event_id=call.id,
        )
        yield from self._give(call, result_event(call, result))

    def _give(self, call: Any, answer: Any) -> Generator[Work, Any, None]:
        """Send an answer, unless the call needs none any more."""
        try:
            yield Ask(self._job.requests.send([answer]))
        except (BadRequestError, ConflictError):
            if not (yield from is_settled(self._job.requests, call.id)):
                raise

    def _result(self) -> RunResult:
        return RunResult(
            text=self._text,
            stop_reason=self._stop_reason,
            usage=used_since(self._usage_before, self._usage),
            events=self._events,
            tool_calls=[self._done[id] for id in self._contexts if id in self._done],
            pending=self._pending,
            last_event_id=self._follow.last_event_id,
            session_id=self._job.requests.session_id,
        )
