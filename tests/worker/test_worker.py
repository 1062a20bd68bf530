"""Workers against the emulator: what they run, what they send, how they end."""

import asyncio
import threading
from pathlib import Path

import pytest

from agentsessions import (
    AuthenticationError,
    Client,
    ConfigurationError,
    NotFoundError,
    ToolContext,
    tool,
)
from agentsessions.testing import set_testing
from agentsessions.worker import Worker
from tests.support.waiting import HUNG, wait_until
from tests.worker.echo import echo
from tests.worker.place import ASKING, Place, in_thread

ECHO = 'custom_tool echo {"text": "hi"}'


class Gate:
    """A tool that waits until it is let go on, or cancelled."""

    def __init__(self) -> None:
        self.entered = threading.Semaphore(0)
        self.open = threading.Event()
        self.cancelled = threading.Event()
        self.tool = tool(
            self.wait, name="echo", description="Waits.", input_schema={"type": "object"}
        )

    def wait(self, context: ToolContext, text: str) -> str:
        self.entered.release()
        while not self.open.wait(0.01):
            if context.cancelled.is_set():
                self.cancelled.set()
                return "cancelled"
        return text

    def wait_until_entered(self) -> None:
        assert self.entered.acquire(timeout=HUNG)


def test_it_runs_the_calls_of_a_session(place: Place) -> None:
    session_id = place.session(ECHO, "say done")
    with place.running(tools=[echo]):
        place.wait_until_stopped()
    assert place.results(session_id) == ["hi, hi"]
    assert place.client.sessions.retrieve(session_id).status == "idle"


async def test_it_runs_them_under_asyncio(place: Place) -> None:
    @tool(name="echo", description="Says it again.", input_schema={"type": "object"})
    async def slow_echo(text: str) -> str:
        await asyncio.sleep(0)
        return text

    session_id = place.session(ECHO)
    worker = place.worker(tools=[slow_echo])
    running = asyncio.create_task(worker.arun())
    await asyncio.to_thread(place.wait_until_stopped)
    worker.stop()
    await running
    assert place.results(session_id) == ["hi"]


def test_the_toolset_works_in_its_folder(place: Place, tmp_path: Path) -> None:
    session_id = place.session(
        'tool write {"file_path": "a.txt", "content": "one"}', 'tool bash {"command": "cat a.txt"}'
    )
    with place.running(toolset=True, workdir=tmp_path):
        place.wait_until_stopped()
    assert (tmp_path / "a.txt").read_text() == "one"
    assert place.results(session_id)[1] == "one"


def test_sessions_that_run_at_once_have_a_folder_each(place: Place, tmp_path: Path) -> None:
    sessions = [place.session('tool bash {"command": "pwd"}') for _ in range(2)]
    with place.running(toolset=True, workdir=tmp_path, concurrency=2):
        place.wait_until_stopped()
    assert [place.results(id) for id in sessions] == [[str(tmp_path / id)] for id in sessions]


def test_several_items_at_once(place: Place) -> None:
    gate = Gate()
    sessions = [place.session(ECHO) for _ in range(3)]
    with place.running(tools=[gate.tool], concurrency=2):
        gate.wait_until_entered()
        gate.wait_until_entered()
        assert sorted(place.states()) == ["active", "active", "queued"]
        gate.open.set()
        place.wait_until_stopped()
    assert [place.results(id) for id in sessions] == [["hi"]] * 3


def test_a_call_that_was_asked_about_is_run_when_it_is_allowed(
    place: Place, tmp_path: Path
) -> None:
    session_id = place.session('tool bash {"command": "echo yes"}', "say done", tools=(ASKING,))
    with place.running(toolset=True, workdir=tmp_path):
        wait_until(lambda: place.states() == ["active"])
        assert place.results(session_id) == []
        [call] = [e for e in place.events(session_id) if e.type == "agent.tool_use"]
        place.client.sessions.events.send(
            session_id,
            events=[{"type": "user.tool_confirmation", "tool_use_id": call.id, "result": "allow"}],
        )
        place.wait_until_stopped()
    assert place.results(session_id) == ["yes"]


def test_the_calls_of_others_are_left_alone(place: Place) -> None:
    session_id = place.session('custom_tool other {"text": "?"}', ECHO)
    with place.running(tools=[echo]) as worker, in_thread(place.worker(tools=[echo])):
        wait_until(lambda: place.states() == ["active"])
        worker.stop()
        place.answer(session_id, "mine")
        wait_until(lambda: len(place.results(session_id)) == 2)
    assert place.results(session_id) == ["mine", "hi, hi"]


def test_what_somebody_else_has_answered_is_no_error(place: Place) -> None:
    gate = Gate()
    session_id = place.session(ECHO, "say done")
    with place.running(tools=[gate.tool]):
        gate.wait_until_entered()
        place.answer(session_id, "faster")
        place.wait_until_stopped()
    assert gate.cancelled.is_set()
    assert place.results(session_id) == ["faster"]


def test_a_result_that_the_service_does_not_take_is_told_to_the_agent(place: Place) -> None:
    session_id = place.session(ECHO)
    place.emulator.faults.add(
        {"type": "status", "status": 400}, operation="sessions_events_send", times=1
    )
    with place.running(tools=[echo]):
        place.wait_until_stopped()
    assert place.results(session_id)[0].startswith("The result cannot be given: ")


@pytest.mark.parametrize("status", [500, 503, 529])
def test_failures_of_the_service_are_waited_out(place: Place, status: int) -> None:
    session_id = place.session(ECHO)
    for operation in ("environments_work_poll", "sessions_events_send", "sessions_events_stream"):
        place.emulator.faults.add(
            {"type": "status", "status": status}, operation=operation, times=2
        )
    with set_testing(True), place.running(tools=[echo]):
        place.wait_until_stopped()
    assert place.results(session_id) == ["hi, hi"]


@pytest.mark.parametrize("operation", ["environments_work_ack", "environments_work_heartbeat"])
def test_an_answer_that_is_lost_on_the_way(place: Place, operation: str) -> None:
    session_id = place.session(ECHO)
    place.emulator.faults.add({"type": "reset", "when": "after_commit"}, operation=operation)
    with place.running(tools=[echo], lease_seconds=2):
        place.wait_until_stopped()
    assert place.results(session_id) == ["hi, hi"]


def test_an_unknown_environment(place: Place) -> None:
    with pytest.raises(NotFoundError, match="env_404"):
        Worker(place.client, "env_404", tools=[echo]).run()


def test_a_key_that_is_revoked(guarded: Place) -> None:
    key = guarded.issue_key()
    session_id = guarded.session(ECHO)
    worker = guarded.worker(environment_key=key, tools=[echo])
    failures = list[BaseException]()

    def run() -> None:
        try:
            worker.run()
        except AuthenticationError as error:
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    wait_until(lambda: guarded.results(session_id))
    guarded.revoke_keys()
    thread.join(HUNG)
    [error] = failures
    assert error.__notes__ == [f"the key of {guarded.environment_id} is wrong, or has been revoked"]
    assert key not in f"{error} {error!r} {worker!r}"


def test_what_is_sent_by_which_credential(guarded: Place) -> None:
    key = guarded.issue_key()
    session_id = guarded.session(ECHO)
    stranger = Client("nobody", base_url=guarded.emulator.url)
    worker = Worker(
        stranger,
        guarded.environment_id,
        environment_key=key,
        tools=[echo],
        toolset=False,
        idle_seconds=0,
    )
    with in_thread(worker):
        wait_until(lambda: 200 in guarded.statuses("environments_work_stop"))
    stranger.close()
    assert guarded.results(session_id) == ["hi, hi"]


def test_arguments_that_cannot_work() -> None:
    client = Client("k")
    for options, message in [
        ({"concurrency": 0}, "concurrency must be"),
        ({"lease_seconds": 1.5}, "lease_seconds must be"),
        ({"toolset": False}, "without tools"),
        ({"tools": [echo, echo]}, "two tools of the name"),
    ]:
        with pytest.raises(ConfigurationError, match=message):
            Worker(client, "env_1", **options)  # type: ignore[arg-type]  # that is what is tested
    with pytest.raises(ConfigurationError, match="environment_id is empty"):
        Worker(client, "")
