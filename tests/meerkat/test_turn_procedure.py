"""What a turn does, step by step: no sockets, no clocks that matter."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, strategies as st

from agentsessions import APIConnectionError, APIError, StreamInterruptedError
from agentsessions.core.errors import NotFoundError
from agentsessions.core.steps import Deliver, Open, Wait
from agentsessions.meerkat.api import sessions_events_stream
from agentsessions.meerkat.turn import message as messages
from agentsessions.meerkat.turn.message import Message
from agentsessions.meerkat.turn.procedure import (
    Begin,
    Heard,
    Join,
    Listen,
    Silence,
    TurnProcedure,
)

RESULT: Any = object()


def event(kind: str, **facts: Any) -> Any:
    return SimpleNamespace(event_id=kind, payload=SimpleNamespace(type=kind, **facts))


ATTACHED = Heard(is_attached=True)
STARTED = event("run_started", input=SimpleNamespace(content="Hi"))
DELTA, COMPLETED = event("text_delta"), event("run_completed")


def heard(*events: Any) -> Heard:
    return Heard(events, is_attached=True)


class Driver:
    """Carries a turn out as a test says; takes note of the steps and of the events."""

    def __init__(self) -> None:
        self.message = Message()
        stream = sessions_events_stream.call("session")
        self.procedure = TurnProcedure(stream, self.message, "Hi")
        self.steps: list[str] = []
        self.events: list[str] = []
        self._steps = self.procedure.steps()
        self._step: Any = self._steps.send(None)
        self._pass_on()

    def tell(self, *outcomes: Any) -> Driver:
        """The outcomes of the steps that come, one after the other."""
        for outcome in outcomes:
            assert self._step is not None, "it has ended"
            self.steps.append(type(self._step).__name__)
            try:
                self._step = self._steps.send(outcome)
            except StopIteration:
                self._step = None
            self._pass_on()
        return self

    def wants(self, kind: type | None) -> bool:
        """Whether this is the step to carry out now; None: it has ended."""
        return self._step is None if kind is None else isinstance(self._step, kind)

    def _pass_on(self) -> None:
        while isinstance(self._step, Deliver):
            self.events.append(self._step.event.payload.type)
            try:
                self._step = self._steps.send(None)
            except StopIteration:
                self._step = None


def begun() -> Driver:
    """A turn whose message is on its way."""
    return Driver().tell(None, ATTACHED, None)


def test_the_message_is_sent_once_the_stream_is_attached() -> None:
    driver = Driver()
    assert driver.wants(Open)
    driver.tell(None, Heard(), Heard())
    assert driver.wants(Listen)
    driver.tell(ATTACHED)
    assert driver.wants(Begin)
    driver.tell(None)
    assert driver.steps == ["Open", "Listen", "Listen", "Listen", "Begin"]


def test_it_ends_with_the_run_and_the_answer() -> None:
    driver = begun().tell(heard(STARTED, DELTA), heard(COMPLETED))
    assert driver.wants(Listen)  # the message decides
    driver.message.answer(RESULT)
    driver.tell(Silence())
    assert driver.wants(None)
    assert driver.events == ["run_started", "text_delta", "run_completed"]
    answered = begun().tell(heard(STARTED))
    answered.message.answer(RESULT)
    assert answered.tell(heard(DELTA, COMPLETED, STARTED, DELTA)).wants(None)
    assert answered.events == ["run_started", "text_delta", "run_completed"]


def test_a_stream_that_is_not_attached_is_opened_again() -> None:
    broken = StreamInterruptedError("gone")
    driver = Driver().tell(None, Heard(is_over=True))
    assert driver.wants(Wait)
    driver.tell(None, None, Heard(is_over=True, error=broken))
    assert driver.wants(Wait)
    assert driver.tell(None, None, ATTACHED).wants(Begin)
    assert driver.procedure.interruptions == 0


@pytest.mark.parametrize("step", ["open", "read"])
def test_what_keeps_it_from_being_attached_is_raised(step: str) -> None:
    refused = NotFoundError("no", status_code=404)
    outcomes = [refused] if step == "open" else [None, Heard(is_over=True, error=refused)]
    driver = Driver()
    with pytest.raises(NotFoundError):
        driver.tell(*outcomes)


def test_attaching_is_given_up() -> None:
    driver, ended = Driver(), (None, Heard(is_over=True), None)
    with pytest.raises(StreamInterruptedError, match="before it was attached"):
        driver.tell(*ended * 20)
    assert "Begin" not in driver.steps


def test_the_end_of_a_run_before_it_is_none() -> None:
    driver = Driver().tell(None, heard(STARTED), None, heard(COMPLETED))
    ended = [driver.message.has_ended]
    for events in ([STARTED, COMPLETED], [STARTED]):  # another one was first
        driver.tell(heard(*events))
        ended.append(driver.message.has_ended)
    assert ended == [False, True, False]
    assert driver.events == [*2 * ["run_started", "run_completed"], "run_started"]


@pytest.mark.parametrize("kind", ["extraction_succeeded", "extraction_failed"])
def test_structured_output_is_waited_for(kind: str) -> None:
    driver = begun().tell(heard(STARTED, event("run_completed", extraction_required=True)))
    driver.message.answer(RESULT)
    assert not driver.message.has_ended
    assert driver.tell(heard(event(kind))).wants(None)


def test_silence_after_the_answer_is_an_end() -> None:
    driver = begun().tell(heard(STARTED))
    driver.message.answer(RESULT)
    assert driver.tell(Silence()).wants(None)


def test_a_failure_is_an_end_at_once() -> None:
    driver = begun().tell(heard(STARTED))
    driver.message.answer(error=ValueError())
    assert driver.tell(heard(DELTA)).wants(None)
    assert driver.events == ["run_started", "text_delta"]


@pytest.mark.parametrize("error", [None, StreamInterruptedError("gone")])
def test_a_stream_that_breaks_off_is_attached_again(error: APIError | None) -> None:
    driver = begun().tell(
        heard(STARTED), Heard([DELTA], is_attached=True, is_over=True, error=error)
    )
    assert driver.wants(Open)
    driver.tell(APIConnectionError("refused"), None, None, heard(COMPLETED))
    assert driver.wants(Listen)
    assert driver.procedure.interruptions == 1
    assert driver.events == ["run_started", "text_delta", "run_completed"]
    driver.message.answer(RESULT)
    assert driver.tell(Silence()).wants(None)


def test_what_cannot_be_attached_again_waits_for_the_answer() -> None:
    driver = begun().tell(Heard(is_over=True), NotFoundError("no", status_code=404))
    assert driver.wants(Join)
    driver.message.answer(RESULT)
    assert driver.tell(None).wants(None)


def test_nothing_is_attached_again_after_the_answer() -> None:
    driver = begun()
    driver.message.answer(RESULT)
    assert driver.tell(Heard(is_over=True)).wants(None)
    driver = begun().tell(Heard(is_over=True))
    driver.message.answer(RESULT)
    assert driver.tell(Silence()).wants(None)
    assert "Join" not in driver.steps


OUTCOMES: list[Any] = [
    heard(),
    heard(STARTED, DELTA),
    heard(COMPLETED),
    Heard([DELTA]),
    Heard(is_over=True),
    Heard([DELTA], is_attached=True, is_over=True, error=StreamInterruptedError("gone")),
]
OPENED = [None, None, APIConnectionError("refused")]


@given(data=st.data())
def test_whatever_comes_in_whatever_order(data: st.DataObject) -> None:
    """The message begins once, with a stream attached; all that is heard is handed out in order; it
    ends with the answer and not before.
    """
    driver, told, is_attached = Driver(), list[str](), False
    for _ in range(data.draw(st.integers(0, 40))):
        if driver.wants(None):
            break
        is_sent = "Begin" in driver.steps
        if is_sent and not driver.message.is_answered and data.draw(st.booleans()):
            error = data.draw(st.sampled_from([None, ValueError()]))
            driver.message.answer(None if error else RESULT, error)
        outcome: Any = None
        if driver.wants(Open):
            outcome = data.draw(st.sampled_from(OPENED if is_sent else [None]))
            is_attached = False
        elif driver.wants(Listen):
            silent = [Silence()] if driver.message.is_answered else []
            outcome = data.draw(st.sampled_from(OUTCOMES + silent))
        elif driver.wants(Begin):
            assert is_attached
        if isinstance(outcome, Heard):
            is_attached = outcome.is_attached
            told += [one.payload.type for one in outcome.events]
        elif driver.wants(Join):
            driver.message.answer(RESULT)
        try:
            driver.tell(outcome)
        except APIError:
            assert not is_sent
            return
        handed_out = len(driver.events)
        assert driver.events == told[:handed_out]
        if is_sent and not driver.message.is_answered:
            assert handed_out == len(told) or driver.wants(Open) or not is_attached
    assert driver.steps.count("Begin") <= 1
    assert driver.message.is_answered or not driver.wants(None)


@pytest.mark.parametrize(
    ("told", "is_taken_up"),
    [
        ([STARTED], True),
        ([event("run_started", input=None)], False),
        ([event("run_started", input=SimpleNamespace(content="Ho"))], False),
        ([DELTA, STARTED], False),
        ([STARTED, COMPLETED, event("run_started", input=None)], True),
    ],
)
def test_whose_run_it_is(told: list[Any], is_taken_up: bool) -> None:
    assert begun().tell(heard(*told)).procedure.is_taken_up is is_taken_up


@pytest.mark.parametrize("answered", [False, True])
def test_an_interrupted_decision_goes_on_with_a_new_stream(answered: bool) -> None:
    driver = begun().tell(heard(STARTED))
    if answered:
        driver.message.answer(RESULT)
    steps = driver.procedure.steps()
    assert isinstance(next(steps, None), type(None) if answered else Open)
    assert driver.procedure.interruptions == 1
    fresh = Driver()
    assert isinstance(next(fresh.procedure.steps()), Open)
    assert fresh.procedure.interruptions == 0


def test_patience_counts_waiting_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(messages, "time", SimpleNamespace(monotonic=lambda: now))
    message = Message()
    message.answer(RESULT)
    now = 500.0
    assert message.patience() == messages.GRACE  # the listener is busy
    message.waiting_since = 499.5
    assert message.patience() == messages.GRACE - 0.5
    now = 502.0
    assert message.patience() == 0.0
    message = Message()
    message.waiting_since = 100.0
    message.answer(RESULT)
    assert message.patience() == messages.GRACE
    message.wants_events = False
    assert message.patience() == 0.0
