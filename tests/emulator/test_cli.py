"""`python -m agentsessions_emulator`: prints its URL, serves, ends cleanly."""

import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.emulator.support import Api, text_content
from tests.support.processes import Process, end, finish, start


@contextmanager
def serving(*arguments: str) -> Generator[tuple[Process, str]]:
    """The emulator as a subprocess, and its URL."""
    command = ["-m", "agentsessions_emulator", "--port", "0", *arguments]
    with start(*command, paths=sys.path) as process:
        assert process.stdout is not None
        try:
            yield process, process.stdout.readline().strip()
        finally:
            process.kill()


def ended(process: Process, number: signal.Signals) -> tuple[int, str, str]:
    """Exit code and output after a signal."""
    out, err = end(process, number)
    return process.returncode, out, err


@pytest.mark.parametrize("streams", [0, 1])
def test_ctrl_c_ends_it_cleanly(streams: int) -> None:
    with serving() as (process, url), Api(url) as api:
        session = api.session()
        if not streams:
            assert ended(process, signal.SIGINT) == (130, "", "")
            return
        with api.listen(session["id"]) as stream:
            api.say(session["id"], "sleep 3600")
            stream.until("session.status_running")
            assert ended(process, signal.SIGINT) == (130, "", "")
            assert "session.status_idle" not in [event["type"] for event in stream.rest()]


def test_termination(tmp_path: Path) -> None:
    database = tmp_path / "state.db"
    with serving("--db", str(database)) as (process, url), Api(url) as api:
        session = api.session()
        assert ended(process, signal.SIGTERM) == (143, "", "")
    with serving("--db", str(database)) as (_, url), Api(url) as api:
        assert api.status(session["id"]) == "idle"


def test_script_key_and_host(tmp_path: Path) -> None:
    script = tmp_path / "script.yaml"
    script.write_text("turns: [{do: [{say: scripted}]}]")
    options = ["--script", str(script), "--api-key", "a-key", "--host", "localhost"]
    with serving(*options, "--no-response-validation") as (_, url), Api(url) as api:
        session = api.session()
        api.say(session["id"], "hi")
        (spoken,) = api.events(session["id"], **{"types[]": "agent.message"})
        assert spoken["content"] == text_content("scripted")
        api.http.headers["authorization"] = "Bearer wrong"
        api.refusal(401, "GET", "/v1/agents")


def test_service_by_name() -> None:
    with serving("--service", "managed-agents") as (_, url), Api(url) as api:
        assert api.session()["status"] == "idle"


def test_python_script() -> None:
    option = "agentsessions_emulator:follow_directives"
    with serving("--script", option) as (_, url), Api(url) as api:
        session = api.session()
        api.say(session["id"], "hi")
        assert api.events(session["id"])


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--script", "nothing"], "MODULE:FUNCTION"),
        (["--script", "no_such_module:x"], "no_such_module"),
        (["--spec", "no-such-file.yaml"], "no-such-file.yaml"),
        (["--host", "256.0.0.1"], "error"),
        (
            ["--service", "meerkat", "--record", "a.yaml", "--upstream", "http://127.0.0.1:9"],
            "conversations with this service cannot be recorded",
        ),
        (["--service", "pigeon-post"], "no service 'pigeon-post'; there is managed-agents"),
    ],
)
def test_wrong_options(arguments: list[str], complaint: str) -> None:
    with serving(*arguments) as (process, url):
        assert url == ""
        _, err = finish(process)
        assert process.returncode == 2
        assert complaint in err.splitlines()[-1]
