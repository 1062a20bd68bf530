"""`python -m agentsessions.worker`: what it says, how it ends."""

import os
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

import pytest

from tests.support.processes import Process, end, finish, start
from tests.support.waiting import HUNG, wait_until
from tests.worker.place import Place

ECHO = 'custom_tool echo {"text": "hi"}'
SECRET = "secret-of-the-environment"


def command(*arguments: str, **variables: str) -> Process:
    bare = {name: value for name, value in os.environ.items() if "ANTHROPIC" not in name}
    return start("-m", "agentsessions.worker", *arguments, environment={**bare, **variables})


def worker(place: Place, *arguments: str, key: str = SECRET) -> Process:
    return command(
        *(place.environment_id, "--base-url", place.emulator.url, *arguments),
        ANTHROPIC_ENVIRONMENT_KEY=key,
    )


@contextmanager
def polling(place: Place, *arguments: str) -> Generator[Process]:
    """A worker that has begun to poll."""
    process = worker(place, *arguments)
    try:
        wait_until(lambda: place.requests("environments_work_poll") or process.poll() is not None)
        yield process
    finally:
        process.kill()


def test_its_help_tells_of_variables_signals_and_exit_codes() -> None:
    process = command("--help")
    told, _ = finish(process)
    assert process.returncode == 0
    for each in ("ANTHROPIC_ENVIRONMENT_KEY", "--concurrency", "SIGTERM", "exit codes"):
        assert each in told


@pytest.mark.parametrize(
    ("arguments", "variables", "message"),
    [
        ([], {"ANTHROPIC_ENVIRONMENT_KEY": SECRET}, "set ANTHROPIC_ENVIRONMENT_ID"),
        (["env_1"], {}, "set ANTHROPIC_ENVIRONMENT_KEY"),
        (["env_1", "--concurrency", "0"], {"ANTHROPIC_API_KEY": SECRET}, "concurrency must be"),
        (["env_1", "--tools", "json"], {"ANTHROPIC_API_KEY": SECRET}, "takes MODULE:NAME"),
        (["env_1", "--tools", "no.such:thing"], {"ANTHROPIC_API_KEY": SECRET}, "No module named"),
        (["env_1", "--tools", "json:thing"], {"ANTHROPIC_API_KEY": SECRET}, "no attribute"),
    ],
)
def test_wrong_arguments(arguments: list[str], variables: dict[str, str], message: str) -> None:
    process = command(*arguments, **variables)
    _, complaint = finish(process)
    assert process.returncode == 2
    assert message in complaint
    assert "Traceback" not in complaint
    assert SECRET not in complaint


def test_an_unknown_environment(place: Place) -> None:
    process = command("env_404", "--base-url", place.emulator.url, ANTHROPIC_ENVIRONMENT_KEY=SECRET)
    _, complaint = finish(process)
    assert process.returncode == 1
    assert "'env_404' was not found" in complaint
    assert "Traceback" not in complaint


def test_a_wrong_key(guarded: Place) -> None:
    process = worker(guarded)
    _, complaint = finish(process)
    assert process.returncode == 1
    assert "is wrong, or has been revoked" in complaint
    assert SECRET not in complaint


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_ends_it(place: Place, number: signal.Signals, code: int) -> None:
    with polling(place, "-v") as process:
        _, complaint = end(process, number)
        assert process.returncode == code
    assert "Traceback" not in complaint
    assert SECRET not in complaint


def test_the_second_signal_ends_it_at_once(place: Place) -> None:
    place.session('custom_tool other {"text": "?"}')
    place.session('tool bash {"command": "sleep 1000"}')
    with polling(place, "--concurrency", "2") as process:
        wait_until(lambda: place.states() == ["active", "active"])
        process.send_signal(signal.SIGTERM)
        assert process.stderr is not None
        while "once more" not in process.stderr.readline():
            pass
        end(process, signal.SIGTERM)
        assert process.returncode == 143


def test_it_runs_tools_that_it_is_told_of(place: Place) -> None:
    session_id = place.session(ECHO)
    named = "tests.worker.test_worker:echo"
    with polling(place, "--no-toolset", "--tools", named, "--idle-seconds", "0") as process:
        place.wait_until_stopped()
        end(process, signal.SIGTERM)
    assert place.results(session_id) == ["hi, hi"]


def test_ctrl_c_while_it_starts_gives_no_traceback() -> None:
    program = (
        "import signal, sys, runpy\n"
        "class Interrupt:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'agentsessions.worker.command': signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Interrupt())\n"
        "sys.argv = ['worker', 'env_1']\n"
        "runpy.run_module('agentsessions.worker', run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=HUNG, check=False
    )
    assert (done.returncode, done.stderr) == (130, "")
