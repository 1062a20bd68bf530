"""The examples run, and end in one clear line when something goes wrong."""

import os
import signal
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from agentsessions import Client
from agentsessions.everruns import Everruns
from agentsessions.meerkat import Meerkat
from agentsessions_emulator import Emulator, Turn
from tests.docs.blocks import WITHOUT
from tests.support.processes import end, start
from tests.support.waiting import HUNG

FOLDER = Path(__file__).parents[2] / "examples"
EXAMPLES = [path.name for path in FOLDER.glob("*.py") if "__main__" in path.read_text("utf-8")]
OF_CLAUDE = [name for name in EXAMPLES if not name.startswith(("everruns_", "meerkat_"))]
ON_EVERY_SERVICE = "any_service.py"
OF_SERVICES = ("ANTHROPIC", "EVERRUNS", "MEERKAT")


def environment(**variables: str) -> dict[str, str]:
    """The environment without credentials but those given."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(OF_SERVICES)}
    return kept | variables


@cache
def run(example: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", FOLDER / example, *arguments],
        env=environment(**variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=HUNG,
        check=False,
    )


async def write_something(turn: Turn) -> None:
    """An agent for all examples."""
    if any(tool["name"] == "write" for tool in turn.tools):
        plan = {"file_path": "/mnt/session/outputs/plan.md", "content": "Plan."}
        await turn.use_tool("write", plan)
    await turn.say("Done.")


@pytest.mark.parametrize("example", [name for name in EXAMPLES if name != ON_EVERY_SERVICE])
def test_an_example_runs_on_the_emulator(example: str) -> None:
    done = run(example)

    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("example", OF_CLAUDE)
def test_an_example_cleans_up(example: str, agentsessions_emulator: Emulator) -> None:
    """With a key the same code talks to the service at the base URL."""
    agentsessions_emulator.use_script(write_something)
    url = agentsessions_emulator.url
    done = run(example, ANTHROPIC_API_KEY="any", ANTHROPIC_BASE_URL=url)
    with Client(api_key="any", base_url=url) as client:
        left = [*client.sessions.list(), *client.environments.list(), *client.agents.list()]

    assert (done.returncode, done.stderr) == (0, "")
    assert left == []


@pytest.mark.parametrize("example", [("demo.py", "everruns"), ("everruns_follow.py",)])
def test_an_example_of_everruns_cleans_up(
    example: tuple[str, ...], everruns_emulator: Emulator, everruns_client: Everruns
) -> None:
    done = run(*example, EVERRUNS_API_KEY="any", EVERRUNS_API_URL=everruns_emulator.url)

    assert (done.returncode, done.stderr) == (0, "")
    assert [*everruns_client.sessions.list(), *everruns_client.agents.list()] == []


def test_the_demo_of_meerkat_cleans_up(meerkat_emulator: Emulator, meerkat_client: Meerkat) -> None:
    done = run("demo.py", "meerkat", MEERKAT_REST_URL=meerkat_emulator.url)

    assert (done.returncode, done.stderr) == (0, "")
    assert [*meerkat_client.sessions.list()] == []


@pytest.mark.parametrize("service", ["managed-agents", "everruns", "meerkat"])
def test_one_conversation_runs_on_every_service(service: str) -> None:
    done = run(ON_EVERY_SERVICE, service)

    assert (done.returncode, done.stderr) == (0, "")
    for said in ("status  running", "tool_call  bash", "Friday", "Saturday. (", "status  idle"):
        assert said in done.stdout


@pytest.mark.parametrize(("argument", "status"), [("--help", 0), ("--colour", 2)])
def test_an_option_is_no_session(argument: str, status: int) -> None:
    done = run("follow.py", argument)

    assert done.returncode == status
    assert "usage: follow.py [-h] [session_id]" in done.stdout + done.stderr


def test_the_demo_shows_whole_turns() -> None:
    output = run("demo.py").stdout

    for city in ("Lisbon", "Oslo", "Nairobi"):
        assert f'get_weather(city="{city}")' in output
    assert output.count("waits for an answer to") == 3
    assert output.count("the turn is over") == 3
    assert "session.usage" in output


def test_the_demo_of_everruns_shows_whole_turns() -> None:
    output = run("demo.py", "everruns").stdout

    for city in ("Lisbon", "Oslo", "Nairobi"):
        assert f'waits for get_weather(city="{city}")' in output
    assert output.count("turn.completed") == 3
    assert "Every event came once, over 8 connections." in output
    assert "Agent: One scarf, wrapped." in output


def test_the_demo_of_meerkat_shows_whole_turns_and_an_interrupted_one() -> None:
    output = run("demo.py", "meerkat").stdout

    for city in ("Lisbon", "Oslo", "Nairobi"):
        assert f'web_search(query="weather in {city}")' in output
    assert output.count("run_completed") == 3
    assert output.splitlines()[-3:] == ["499 REQUEST_CANCELLED", "", "The sessions are archived."]


def test_a_service_that_there_is_not_is_one_line() -> None:
    done = run("demo.py", "everrun")

    assert done.returncode == 1
    assert (
        done.stderr
        == "There is no service 'everrun'; there is managed-agents, everruns, meerkat.\n"
    )


def test_a_message_under_a_key_arrives_once() -> None:
    output = run("everruns_web.py").stdout

    assert output.splitlines()[-2:] == ["The browser is answered 201", "Messages that arrived: 1"]


@pytest.mark.parametrize(
    ("url", "error"),
    [("nonsense", "ConfigurationError: "), ("http://127.0.0.1:1", "APIConnectionError: ")],
)
def test_a_failure_is_one_line(url: str, error: str) -> None:
    done = run("demo.py", ANTHROPIC_API_KEY="any", ANTHROPIC_BASE_URL=url)

    assert done.returncode == 1
    assert done.stderr.startswith(error)
    assert done.stderr.count("\n") == 1


def test_a_wrong_key_is_one_line() -> None:
    with Emulator(api_key="right") as emulator:
        done = run("demo.py", ANTHROPIC_API_KEY="wrong", ANTHROPIC_BASE_URL=emulator.url)

    assert done.stderr.startswith("AuthenticationError: 401")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("moment", ["sleep 0.7", "user.custom_tool_result", "Nairobi user.message"])
def test_an_interrupt_is_one_line(moment: str) -> None:
    """The session is at work then; nothing is reported to be left behind."""
    status, errors = interrupted_at(moment)
    while status == 0:  # a busy machine has missed the moment
        status, errors = interrupted_at(moment)

    assert (status, errors) == (130, "stopped\n")


def interrupted_at(moment: str) -> tuple[int, str]:
    """How the demo ends, and what it complains of, when Ctrl-C comes after a line is printed."""
    process = start("-u", FOLDER / "demo.py", environment=environment())
    assert process.stdout is not None
    while moment not in process.stdout.readline():
        assert process.poll() is None
    _, errors = end(process, signal.SIGINT)
    return process.returncode, errors


def test_the_tests_of_a_user_pass() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *WITHOUT, "-W", "error"],
        cwd=FOLDER / "testing",
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        timeout=HUNG,
        check=False,
    )

    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout
