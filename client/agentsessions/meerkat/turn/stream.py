"""What both kinds of turn have in common: what they hold, and how they end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve

from ...core.closing import AbortSignal, TimeLimit
from ...core.errors import APITimeoutError, ClosedError, Sent
from ...core.request.options import RequestOptions
from ...core.serialization.unset import Unset
from .message import Message
from .procedure import Begin, Heard, Listen, Step, TurnProcedure

if TYPE_CHECKING:
    from ...core.binding.protocol import Engine
    from ...core.request.operation import Call
    from ..models.interrupt_result import InterruptResult
    from ..models.turn_result import TurnResult

_LONGEST_ATTACHING = 60.0
"""Seconds; a proxy that keeps back what it gets would let the message wait for ever."""


class Turn:
    """One turn: what is to be sent, and how far it is. Whoever carries it out is a subclass.

    Two signals end waits: `_listening` that for events, `_sending` that for the answer.
    """

    def __init__(self, engine: Engine, call: Call[TurnResult, TurnResult]) -> None:
        from ..api import sessions_events_stream

        self._call = call
        self._plain_engine = engine
        self._listening = AbortSignal()
        self._sending = AbortSignal()
        self._engine = engine.within(self._listening)
        self._attaching = TimeLimit(_LONGEST_ATTACHING, self._listening)
        self._message = Message()
        options = _listening_options(call.options)
        stream = sessions_events_stream.call(self.session_id, options=options)
        self._procedure = TurnProcedure(stream, self._message, call.body["prompt"])
        self._steps = self._procedure.steps()
        self._step: Step | None = None
        self._outcome: Any = None
        self._is_waiting = False
        self._is_deciding = False
        self._is_sent = False
        self._is_closed = False
        self._has_ended = False

    @property
    def session_id(self) -> str:
        """The session, as it was given."""
        return str(self._call.path_values[0])

    @property
    def interruptions(self) -> int:
        """How often the stream broke off before the turn had ended. What happened until it was
        attached again is in the session's history alone.
        """
        return self._procedure.interruptions

    def __repr__(self) -> str:
        state = "ended" if self._has_ended else "closed" if self._is_closed else "open"
        return f"<{type(self).__name__} of {self.session_id}, {state}>"

    def _check_free(self) -> None:
        """Raise RuntimeError while somebody waits."""
        if self._is_waiting:
            raise RuntimeError(f"somebody else is waiting for this turn of {self.session_id}")

    def _next_step(self) -> Step | None:
        """The step to carry out; None at the end.

        One that was cut short is carried out again, except that nobody knows what has been read.
        """
        if self._has_ended:
            return None
        if self._is_closed:
            raise self._closed_error()
        if self._is_deciding:
            self._steps, self._outcome = self._procedure.steps(), None
        elif isinstance(self._step, Listen):
            self._outcome = Heard(is_over=True)
        elif self._step is not None:
            return self._step
        self._is_deciding = True
        try:
            step: Step | None = self._steps.send(self._outcome)
        except StopIteration:
            step = None
        self._step = step
        self._has_ended = step is None
        self._is_deciding = False
        if isinstance(step, Begin):
            self._attaching.stop()
        return step

    def _reason(self, error: ClosedError) -> Exception:
        """Why a wait was cut short before the message was answered."""
        if self._attaching.is_over and not self._is_sent:
            seconds = self._attaching.seconds
            message = f"the stream of events was not attached within {seconds:g} s"
            return APITimeoutError(message, sent=Sent.NOT_SENT, operation=self._call.operation.id)
        return self._closed_error() if self._is_closed else error

    def _closed_error(self) -> ClosedError:
        return ClosedError(f"this turn of {self.session_id} is closed")

    def _check_attached(self) -> None:
        """The last look before the message is sent."""
        if self._listening.is_given:
            raise self._closed_error()
        self._is_sent = True

    def _raise_failure(self) -> None:
        """Raise what the turn has ended with, if it has failed."""
        if self._message.error is not None:
            raise self._message.error

    def _end(self) -> None:
        """End what listens; and what sends, if the turn goes on without it."""
        self._is_closed = True
        self._message.wants_events = False
        self._attaching.stop()
        self._listening.give()
        if self._procedure.is_taken_up:
            self._sending.give()

    def _is_let_go(self) -> bool:
        """Whether whoever sends the message has nothing more to wait for."""
        return self._message.is_answered or self._sending.is_given

    def _interrupt_call(self) -> Call[InterruptResult, InterruptResult]:
        from ..api import sessions_interrupt

        return sessions_interrupt.call(self.session_id, options=_other_options(self._call.options))


def _other_options(options: RequestOptions | None) -> RequestOptions | None:
    """The options of the message as far as they concern other requests."""
    return options and evolve(options, body={})


def _listening_options(options: RequestOptions | None) -> RequestOptions | None:
    """The same for the stream, which may be silent for as long as the turn takes."""
    options = _other_options(options)
    if options is None or isinstance(options.timeout, Unset):
        return options
    return evolve(options, timeout=evolve(options.timeout, stream=None, total=None))
