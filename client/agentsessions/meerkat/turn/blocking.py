"""`TurnStream`: a turn whose message is sent in a thread of its own."""

from __future__ import annotations

import time
import weakref
from contextvars import copy_context
from threading import Event, Thread
from typing import TYPE_CHECKING, Any, Self

from ...core.closing import AbortSignal, Closing, end_thread
from ...core.errors import APIError, ClosedError
from ...core.public import public
from ...core.response.streams import EventStream
from ...core.steps import Deliver, Open, Wait
from .message import Message
from .procedure import Begin, Heard, Join, Listen, Silence
from .stream import Turn

if TYPE_CHECKING:
    from ...core.binding.protocol import Engine
    from ...core.request.operation import Call
    from ..models.event_envelope import EventEnvelope
    from ..models.interrupt_result import InterruptResult
    from ..models.turn_result import TurnResult


@public
class TurnStream(Closing, Turn):
    """A turn under way: its events to loop over, and its result.

    Nothing is sent before the first event, or the result, is asked for. The loop ends with the
    turn; if that has failed, it raises what `sessions.messages.create` would. Leaving the `with`
    block before the end leaves the turn running; `interrupt` ends it. Only one thread may read it;
    any may close or interrupt it.
    """

    def __init__(self, engine: Engine, call: Call[TurnResult, TurnResult]) -> None:
        super().__init__(engine, call)
        self._stream: EventStream[EventEnvelope] | None = None
        self._woken = Event()
        self._is_over = Event()
        self._claim = [True]
        self._thread: Thread | None = None
        weakref.finalize(self, _let_go, self._message, self._is_over).atexit = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> EventEnvelope:
        self._check_free()
        self._is_waiting = True
        try:
            while (step := self._next_step()) is not None:
                if isinstance(step, Deliver):
                    # No signal is acted on from here to the caller, so it is handed out or not.
                    self._outcome = self._step = None
                    event: EventEnvelope = step.event
                    return event
                outcome = self._carry_out(step)
                self._outcome, self._step = outcome, None
            self._raise_failure()
        except Exception:
            self.close()
            raise
        finally:
            self._is_waiting = False
        self.close()
        raise StopIteration

    def result(self) -> TurnResult:
        """How the turn has ended; events that nobody has asked for by then are left out."""
        self._message.wants_events = False
        while self._message.result is None:
            next(self, None)
        self._has_ended = True
        self.close()
        return self._message.result

    def interrupt(self) -> InterruptResult:
        """Interrupt the session, also once this is closed: the turn ends by a
        `RequestCancelledError`.
        """
        return self._plain_engine.send(self._interrupt_call()).parsed

    def close(self) -> None:
        """Stop listening; the turn goes on."""
        self._end()
        self._is_over.set()
        self._woken.set()
        self._close_stream()
        thread = self._thread
        if thread is not None and self._is_let_go():
            end_thread(thread)

    def _carry_out(self, step: Open | Begin | Listen | Join | Wait) -> Any:
        """The outcome of a step; an `APIError` is one."""
        self._message.waiting_since = time.monotonic()
        try:
            match step:
                case Open():
                    self._close_stream()
                    if not self._is_sent:
                        self._attaching.start()
                    self._stream = self._engine.send(step.call).parsed
                case Begin():
                    self._begin()
                case Listen():
                    return self._listen()
                case Join():
                    self._woken.wait()
                case Wait():
                    self._engine.pause(step.seconds)
        except APIError as error:
            return error
        except ClosedError as error:
            if self._message.is_answered and not self._is_closed:
                return Silence()
            raise self._reason(error) from None
        finally:
            self._message.waiting_since = None
        return None

    def _listen(self) -> Heard:
        stream, events = self._stream, list[Any]()
        if stream is None:
            return Heard(is_over=True)
        try:
            piece = stream.next_piece()
            events += piece or ()
        except APIError as error:
            return Heard(events, stream.opened, is_over=True, error=error)
        return Heard(events, stream.opened, is_over=piece is None)

    def _begin(self) -> None:
        self._check_attached()
        engine = self._plain_engine.within(self._sending)
        what = (self._claim, engine, self._call, self._message)
        signals = (self._woken, self._is_over, self._listening)
        self._thread = Thread(target=copy_context().run, args=(_send, *what, *signals), daemon=True)
        self._thread.start()

    def _close_stream(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()


def _send(
    claim: list[bool],
    engine: Engine,
    call: Call[TurnResult, TurnResult],
    message: Message,
    woken: Event,
    is_over: Event,
    listening: AbortSignal,
) -> None:
    """Send the message; once it is answered, end the wait for events that do not come.

    Of two threads, where an interrupt came while one was started, only the first sends.
    """
    try:
        claim.pop()
    except IndexError:
        return
    try:
        message.answer(engine.send(call).parsed)
    except BaseException as error:  # noqa: BLE001  # it is raised where somebody waits
        message.answer(error=error)
    woken.set()
    while (seconds := message.patience()) and not is_over.wait(seconds):
        pass
    listening.give()


def _let_go(message: Message, is_over: Event) -> None:
    """Let a thread go that nobody listens for."""
    message.wants_events = False
    is_over.set()
