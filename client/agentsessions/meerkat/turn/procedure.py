"""A turn, from attaching to the stream to its last event: what to do, step by step, without I/O.

1. Attach: open the stream, and again if it ends before it says that nothing is missed any more.
2. Send the message. Its answer, which comes at the end of the turn, decides about everything.
3. Hand out the events until the answer is there and the run has come to its end.

The rules:

- The message is never sent before the stream is attached, and never twice.
- A run that starts after the message was sent ends the turn, together with the answer. Others may
  come before it: the service lets messages wait for each other, and its answers name no run.
- The service drops events without a word, and an interrupted run has no last event. So once the
  message is answered, silence is an end too; a failure is one at once.
- Whoever leaves may let go of the message once its run has started. For certain that is only if the
  session was silent before, and the run says the same as the message: the service forgets messages
  that wait for another run when their connection is lost.
- A stream that breaks off before the answer is attached again, which is counted: what happened in
  between is not told again. If that is not possible, the answer is waited for.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from ...core.errors import APIError, StreamInterruptedError
from ...core.follow.reconnect import ReconnectPolicy, Reconnects, may_pass
from ...core.retry.policy import RetryPolicy
from ...core.steps import Deliver, Open, Wait

if TYPE_CHECKING:
    from ...core.request.operation import Call
    from .message import Message

logger = logging.getLogger("agentsessions")

T = TypeVar("T")

_BEFORE = ReconnectPolicy(seconds=60.0, attempts=10)
_ENDS = frozenset({"run_completed", "run_failed", "extraction_succeeded", "extraction_failed"})


class Begin(NamedTuple):
    """Begin to send the message, beside everything else."""


class Listen(NamedTuple):
    """Wait for the stream's next piece; the outcome is a `Heard`."""


class Join(NamedTuple):
    """Wait until the message is answered."""


class Silence(NamedTuple):
    """The outcome of a step that the answer of the message has cut short."""


class Heard(NamedTuple):
    """What a piece of the stream holds.

    Attributes:
        events: The events.
        is_attached: Whether the stream has said that nothing is missed from here on.
        is_over: Whether it has ended, by `error` if that is given.
    """

    events: Sequence[Any] = ()
    is_attached: bool = False
    is_over: bool = False
    error: APIError | None = None


Step = Open | Begin | Listen | Join | Wait | Deliver
Steps = Generator[Step, Any, T]


class TurnProcedure:
    """One turn; its steps are carried out once. An `APIError` is an outcome like any other.

    Attributes:
        interruptions: How often the stream broke off before all had been heard.
        is_taken_up: Whether the service is known to be at work on the message.
    """

    def __init__(self, stream: Call[Any, Any], message: Message, prompt: Any) -> None:
        self.interruptions = 0
        self.is_taken_up = False
        self._stream = stream
        self._message = message
        self._prompt = prompt
        self._is_sent = False
        self._has_begun = False
        self._was_idle = True
        self._heard: list[Any] = []

    def steps(self) -> Steps[None]:
        """The steps, up to the end of the events. If an interrupt has ended them, they are asked
        for again, and go on with a new stream.
        """
        if not self._is_sent:
            yield from self._attach()
            yield Begin()
            yield from self._hand_out()  # what had come before
            self._is_sent = True
        elif not (yield from self._attach_again(None)):
            return
        while not self._is_over():
            heard = yield Listen()
            if isinstance(heard, Silence):
                return
            self._heard += heard.events
            yield from self._hand_out()
            if heard.is_over:
                if not (yield from self._attach_again(heard.error)):
                    return
                yield from self._hand_out()

    def _attach(self) -> Steps[None]:
        """Open the stream for the first time. Raises what keeps it from being attached."""
        reconnects = Reconnects(RetryPolicy(), _BEFORE)
        while True:
            error = yield Open(self._stream)
            if error is not None:
                raise error
            error = yield from self._wait_for_attachment()
            if not isinstance(error, APIError):
                return
            pause = reconnects.pause_after(error) if may_pass(error) else None
            if pause is None:
                raise error
            yield Wait(pause)

    def _wait_for_attachment(self) -> Steps[APIError | Silence | None]:
        """Read until the stream is attached; what has kept it from that, if anything has."""
        while True:
            heard = yield Listen()
            if isinstance(heard, Silence):
                return heard
            self._heard += heard.events
            if heard.is_attached:
                return None
            if heard.is_over:
                operation = self._stream.operation.id
                reason = "the stream ended before it was attached"
                return heard.error or StreamInterruptedError(reason, operation=operation)

    def _attach_again(self, error: APIError | None) -> Steps[bool]:
        """Go on with what comes; if there is no way, wait for the answer. Whether it goes on."""
        reconnects = Reconnects(RetryPolicy(), ReconnectPolicy())
        self.interruptions += not self._is_over()
        while not self._message.is_answered:
            reason = error or "it ended"
            logger.info("%s: attaching again, after: %s", self._stream.operation.id, reason)
            outcome = yield Open(self._stream)
            if outcome is None:
                outcome = yield from self._wait_for_attachment()
            if not isinstance(outcome, APIError):
                return outcome is None
            error = outcome
            pause = reconnects.pause_after(error) if may_pass(error) else None
            yield Join() if pause is None else Wait(pause)
        return False

    def _hand_out(self) -> Steps[None]:
        """Hand out what has been heard, unless the turn ends before: the rest is of other runs."""
        events, self._heard = self._heard, []
        for event in events:
            self._take_note(event.payload)
            yield Deliver(event, event.event_id)
            if self._message.has_ended and self._message.is_answered:
                return

    def _take_note(self, payload: Any) -> None:
        was_idle, self._was_idle = self._was_idle, False
        if not self._is_sent:
            return
        if payload.type == "run_started":
            self._has_begun, self._message.has_ended = True, False
            said = getattr(getattr(payload, "input", None), "content", None)
            self.is_taken_up = self.is_taken_up or (was_idle and said == self._prompt)
        elif payload.type in _ENDS and self._has_begun:
            more_comes = getattr(payload, "extraction_required", None) is True
            self._message.has_ended = not more_comes

    def _is_over(self) -> bool:
        return self._message.is_answered and not self._message.patience()
