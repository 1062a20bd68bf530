"""A run, from its input to its result: what to do, step by step, without I/O.

1. Begin: with an input, send it and follow the session; without one, find out which turn the
   session is in, and follow that from its beginning.
2. Take the events as they come. When one says that calls are waited for, deal with each of them
   once: run the tool that it names, or ask whether it may run. Tools run beside everything else,
   several at once; results are sent as soon as all that belong together are there.
3. End when the turn is over, or waits only for calls that are not this run's to answer.

The rules:

- A call is answered only when it is waited for. What another process has answered, what an
  interrupt has closed and what is not in `tools` is none of this run's business.
- The service takes one result for each call. Where it refuses one, because somebody else was faster
  or interrupted the call, the run goes on.
- Nothing is sent once the run is over: who takes it up finds what is left to do.

What differs from service to service is in `facts`.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping, Sequence
from threading import Lock
from typing import Any

from attrs import frozen

from ..core.errors import APIStatusError, BadRequestError, ConflictError, NotFoundError
from ..core.request.operation import Call
from ..core.steps import Ask, Wait
from ..tools.context import ToolContext
from ..tools.functions import Tool
from ..tools.results import ToolResult
from .facts import Need, RunFacts, WaitingCall
from .result import RunResult, ToolCall, output_of
from .steps import Begin, Confirm, Emit, Next, RunTool, Say, Steps, Work


@frozen(kw_only=True)
class Job:
    """What a run is to do.

    Attributes:
        tools: By name.
        confirms: Whether there is somebody to ask.
        client: What the tools are given.
    """

    facts: RunFacts
    tools: Mapping[str, Tool]
    confirms: bool
    client: Any


class RunProcedure:
    """One run; its steps are carried out once."""

    def __init__(self, job: Job) -> None:
        self.wants_words = False
        """Whether the words are wanted as they are written; decided before the first step."""
        self._job = job
        self._facts = job.facts
        self._events: list[Any] = []
        self._follow: Any = None
        self._inputs: Sequence[str] | None = None
        self._has_begun = False
        self._contexts: dict[str, ToolContext] = {}
        self._done: dict[str, ToolCall] = {}
        self._taken: set[tuple[str, Need]] = set()
        self._left_open: set[str] = set()
        self._text = ""
        self._stop_reason = job.facts.stop_reason
        self._pending: list[str] = []
        self._is_over = False

    def steps(self) -> Steps[RunResult[Any, Any]]:
        """The steps, up to the result."""
        beginning = yield from self._facts.begin(wants_words=self.wants_words)
        self._follow, self._inputs = beginning
        while not self._is_over and (event := (yield Next())) is not None:
            if not self._facts.is_preview(event):
                yield from self._take(event)
            elif self._has_begun and (words := self._facts.words(event)):
                yield Say(words)
        return self._result()

    def cancel(self, thread_id: str | None = None) -> None:
        """Tell the tools that run, all or those of one thread, that nobody waits for them."""
        for id, context in list(self._contexts.items()):
            if thread_id is None or self._facts.thread_of(id) == thread_id:
                context.cancelled.set()

    def _take(self, event: Any) -> Steps[None]:
        """Deal with an event, then hand it out."""
        reading = self._facts.read(event)
        if reading.answered in self._contexts:
            self._contexts[reading.answered].cancelled.set()
        if reading.interrupts:
            self.cancel(reading.thread_id)
        if reading.stop_reason is not None:
            self._stop_reason = reading.stop_reason
        if reading.waits_for is not None:
            yield from self._take_waiting(reading.waits_for, is_last=reading.is_of_session)
        self._has_begun = self._has_begun or self._begins_with(reading.input)
        if not self._has_begun:
            return
        if reading.text is not None:
            self._text = reading.text
            if words := self._facts.words(event):
                yield Say(words)
        if reading.may_end:
            self._is_over = yield from self._facts.has_ended(event)
        self._events.append(event)
        yield Emit(event)

    def _begins_with(self, input: str | None) -> bool:
        """Whether what the turn begins with has come."""
        inputs = self._follow.sent_ids if self._inputs is None else self._inputs
        return not inputs or input in inputs

    def _take_waiting(self, ids: Sequence[str], *, is_last: bool) -> Steps[None]:
        """Deal with calls that are waited for. If there is nothing to do, the run is over where
        they are the last event of the session.
        """
        if is_last:
            yield from self._facts.find(ids)
        for calls in self._facts.waiting(ids, self._job.tools):
            if not any(self._is_taken(call.id, call.need) for call in calls):
                yield from self._answer(calls)
        if is_last and not any(map(self._is_ours, ids)):
            self._pending = list(ids)
            self._is_over = True

    def _is_taken(self, id: str, need: Need) -> bool:
        return id in self._left_open or (id, need) in self._taken or self._facts.is_answered(id)

    def _is_ours(self, id: str) -> bool:
        """Whether a call is one that was answered, or will be, so that the session goes on."""
        is_taken = any((id, call.need) in self._taken for call in self._known(id))
        return is_taken or self._facts.is_answered(id)

    def _known(self, id: str) -> Iterable[WaitingCall]:
        return (
            call
            for calls in self._facts.waiting([id], self._job.tools)
            for call in calls
            if call.id == id
        )

    def _answer(self, calls: Sequence[WaitingCall]) -> Steps[None]:
        """Begin to give what calls wait for, if all of them are this run's to answer."""
        verdicts: dict[str, bool | str] = {}
        for call in calls:
            if call.need is Need.RESULT:
                if call.name not in self._job.tools:
                    return
            elif not self._job.confirms:
                return
            elif (verdict := checked_verdict((yield Confirm(call.about)))) is None:
                self._left_open.update(call.id for call in calls)
                return
            else:
                verdicts[call.id] = verdict
        if verdicts and not (yield from self._confirm(verdicts)):
            self._left_open.update(call.id for call in calls)
            return
        self._taken.update((call.id, call.need) for call in calls)
        results = Results([call.id for call in calls if call.id not in verdicts])
        for call in calls:
            if call.id not in verdicts:
                yield Begin(self._run_tool(call, self._job.tools[call.name], results))

    def _confirm(self, verdicts: Mapping[str, bool | str]) -> Steps[bool]:
        """Whether calls did wait to be confirmed; they have their verdicts then."""
        refusal = yield from self._give(self._facts.confirm(verdicts), [*verdicts])
        if refusal is not None and not isinstance(refusal, ConflictError | NotFoundError):
            raise refusal
        return refusal is None

    def _run_tool(
        self, call: WaitingCall, tool: Tool, results: Results
    ) -> Generator[Work, Any, None]:
        context = ToolContext(self._facts.session_id, call.id, call.name, self._job.client)
        self._contexts[call.id] = context
        result = yield RunTool(tool, call.input, context)
        self._done[call.id] = ToolCall(
            name=call.name,
            input=call.input,
            output=output_of(result.content),
            is_error=result.is_error,
            event_id=call.id,
        )
        if (together := results.add(call.id, result)) is not None:
            refusal = yield from self._give(self._facts.answer(together), [*together])
            if refusal is not None:
                raise refusal

    def _give(
        self, answer: Call[Any, Any], ids: Sequence[str]
    ) -> Generator[Ask | Wait, Any, APIStatusError | None]:
        """Send an answer; gives the refusal, if the calls still need one then."""
        try:
            yield Ask(answer)
        except (BadRequestError, ConflictError, NotFoundError) as error:
            return None if (yield from self._facts.is_settled(ids)) else error
        return None

    def _result(self) -> RunResult[Any, Any]:
        return RunResult(
            text=self._text,
            stop_reason=self._stop_reason,
            usage=self._facts.usage(),
            events=self._events,
            tool_calls=[self._done[id] for id in self._contexts if id in self._done],
            pending=self._pending,
            last_event_id=self._follow.last_event_id,
            session_id=self._facts.session_id,
        )


class Results:
    """The results of calls that are answered together; tools add them from their threads."""

    def __init__(self, ids: Sequence[str]) -> None:
        self._results: dict[str, ToolResult] = {}
        self._ids = ids
        self._lock = Lock()

    def add(self, id: str, result: ToolResult) -> Mapping[str, ToolResult] | None:
        """Add one; all of them, in the order of the calls, if it is the last."""
        with self._lock:
            self._results[id] = result
            if len(self._results) < len(self._ids):
                return None
            return {each: self._results[each] for each in self._ids}


def checked_verdict(verdict: object) -> bool | str | None:
    """What `confirm` has said. Raises TypeError for what means nothing."""
    if verdict is None or isinstance(verdict, bool | str):
        return verdict
    raise TypeError(
        "confirm must say True (allow), False (deny), a text (deny, with this message) or None "
        f"(leave it open), not {verdict!r}"
    )
