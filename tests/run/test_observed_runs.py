"""What observers are told of runs, and of the tools and requests in them."""

from __future__ import annotations

import threading

import pytest

from agentsessions import (
    NotFoundError,
    ObservedAttempt,
    ObservedRun,
    ObservedStream,
    ObservedToolCall,
    Observer,
    RunTimeoutError,
    tool,
)
from agentsessions_emulator import CustomToolCall, Emulator, Turn
from tests.run.conftest import AnyClient, Runner

pytestmark = pytest.mark.parametrize("service", ["managed-agents", "everruns"])


class Recorder(Observer):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self.runs: list[ObservedRun] = []
        self.calls: list[tuple[str, bool]] = []
        self.inside: list[ObservedRun | None] = []

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        self.inside.append(attempt.run)

    def stream_ended(self, stream: ObservedStream) -> None:
        self.inside.append(stream.run)

    def run_started(self, run: ObservedRun) -> None:
        assert run.seconds is None
        self.told.append("run_started")

    def run_tool_started(self, call: ObservedToolCall) -> None:
        self.told.append(call.name)
        self.inside.append(call.run)

    def run_tool_ended(self, call: ObservedToolCall) -> None:
        assert call.seconds is not None
        self.calls.append((call.name, call.is_error))

    def run_ended(self, run: ObservedRun) -> None:
        assert run.seconds is not None
        self.told.append("run_ended")
        self.runs.append(run)


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"24 °C in {city}"


@tool
def fail() -> str:
    """Fails."""
    raise ValueError("out of order")


async def script(turn: Turn) -> None:
    await turn.call_tools(
        CustomToolCall("get_weather", {"city": "Lisbon"}), CustomToolCall("fail", {})
    )
    await turn.say("It is warm.")


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def observed(runner: Runner, recorder: Recorder) -> Runner:
    return Runner(runner.client.with_options(observers=[recorder]), runner.asynchronous)


def test_a_run_its_tools_and_its_requests(
    emulator: Emulator, observed: Runner, recorder: Recorder, session_id: str
) -> None:
    emulator.use_script(script)
    result = observed.run(session_id, "How is it?", tools=[get_weather, fail])
    [run] = recorder.runs
    assert (run.session_id, run.stop_reason, run.error) == (session_id, result.stop_reason, None)
    assert run.usage is result.usage
    assert recorder.told[0] == "run_started"
    assert recorder.told[-1] == "run_ended"
    assert sorted(recorder.calls) == [("fail", True), ("get_weather", False)]
    assert len(recorder.inside) > 5
    assert all(each is run for each in recorder.inside)


def test_a_run_that_is_refused(observed: Runner, recorder: Recorder, session_id: str) -> None:
    unknown = session_id[:-4] + "0000"
    with pytest.raises(NotFoundError):
        observed.run(unknown, "How is it?")
    [run] = recorder.runs
    assert isinstance(run.error, NotFoundError)


def test_a_run_whose_time_is_up(
    emulator: Emulator, observed: Runner, recorder: Recorder, session_id: str
) -> None:
    emulator.use_script(script)
    release = threading.Event()

    @tool(name="get_weather")
    def wait(city: str) -> str:
        """Waits."""
        release.wait(60)
        return city

    try:
        with pytest.raises(RunTimeoutError):
            observed.run(session_id, "How is it?", tools=[wait, fail], timeout=1)
    finally:
        release.set()
    [run] = recorder.runs
    assert isinstance(run.error, RunTimeoutError)


def test_a_run_that_is_left(
    emulator: Emulator, client: AnyClient, recorder: Recorder, session_id: str
) -> None:
    emulator.use_script(script)
    sessions = client.with_options(observers=[recorder]).sessions
    with sessions.run_stream(session_id, "How is it?"):
        pass
    assert recorder.told == []  # nothing was asked for
    with sessions.run_stream(session_id, "How is it?") as run:
        next(run)
    assert recorder.told == ["run_started", "run_ended"]
    assert recorder.runs[0].error is None
