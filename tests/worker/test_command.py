"""`python -m agentsessions.worker`: what it says, how it ends."""

import logging
import os
import signal
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager

import pytest

from agentsessions.worker.command import main
from tests.support.processes import Process, end, start
from tests.support.waiting import HUNG, wait_until
from tests.worker.place import Place

SECRET = "secret-of-the-environment"


def worker(place: Place, *arguments: str) -> Process:
    return start(
        *("-m", "agentsessions.worker", place.environment_id),
        *("--base-url", place.emulator.url, *arguments),
        environment={**os.environ, "ANTHROPIC_ENVIRONMENT_KEY": SECRET},
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


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No credentials to begin with, and no level of logging left behind."""
    for name in [name for name in os.environ if name.startswith("ANTHROPIC")]:
        monkeypatch.delenv(name)
    yield
    logging.getLogger("agentsessions").setLevel(logging.NOTSET)


def refused(*arguments: str) -> object:
    """The exit code of a command that ends before it works; run in this process."""
    try:
        return main(arguments)
    except SystemExit as end:
        return end.code


def test_its_help_tells_of_variables_signals_and_exit_codes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert refused("--help") == 0
    told = capsys.readouterr().out
    for each in ("ANTHROPIC_ENVIRONMENT_KEY", "--concurrency", "SIGTERM", "exit codes"):
        assert each in told


@pytest.mark.parametrize(
    ("arguments", "variable", "message"),
    [
        ([], "ANTHROPIC_ENVIRONMENT_KEY", "set ANTHROPIC_ENVIRONMENT_ID"),
        (["env_1"], "NOTHING", "set ANTHROPIC_ENVIRONMENT_KEY"),
        (["env_1", "--concurrency", "0"], "ANTHROPIC_API_KEY", "concurrency must be"),
        (["env_1", "--tools", "json"], "ANTHROPIC_API_KEY", "takes MODULE:NAME"),
        (["env_1", "--tools", "no.such:thing"], "ANTHROPIC_API_KEY", "No module named"),
        (["env_1", "--tools", "json:thing"], "ANTHROPIC_API_KEY", "no attribute"),
    ],
)
def test_wrong_arguments(
    arguments: list[str],
    variable: str,
    message: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv(variable, SECRET)
    assert refused(*arguments) == 2
    complaint = capsys.readouterr().err
    assert message in complaint
    assert SECRET not in complaint


def test_an_unknown_environment(
    place: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_ENVIRONMENT_KEY", SECRET)
    assert refused("env_404", "--base-url", place.emulator.url) == 1
    assert "'env_404' was not found" in capsys.readouterr().err


def test_a_wrong_key(
    guarded: Place, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANTHROPIC_ENVIRONMENT_KEY", SECRET)
    assert refused(guarded.environment_id, "--base-url", guarded.emulator.url) == 1
    complaint = capsys.readouterr().err
    assert "is wrong, or has been revoked" in complaint
    assert SECRET not in complaint


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_ends_it(place: Place, number: signal.Signals, code: int) -> None:
    session_id = place.session('custom_tool echo {"text": "hi"}')
    named = "tests.worker.echo:echo"
    with polling(place, "--no-toolset", "--tools", named, "--idle-seconds", "0") as process:
        place.wait_until_stopped()
        _, complaint = end(process, number)
        assert process.returncode == code
    assert place.results(session_id) == ["hi, hi"]
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
