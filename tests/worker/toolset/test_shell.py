"""`bash`: a shell that goes on, and ends with all that it started."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest

from agentsessions.tools import ToolContext
from agentsessions.worker.toolset import built_in_tools
from agentsessions.worker.toolset.output import Output
from tests.support.waiting import TIMEOUTS, wait_until
from tests.worker.toolset.conftest import Calls


def is_running(process: str | int) -> bool:
    """Whether a process is there, and not only its exit code."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2][0]
    except OSError:
        return False
    return state not in "ZX"


def test_the_shell_remembers(call: Calls, workdir: Path) -> None:
    assert call.text("bash", command="pwd") == str(workdir)
    call.text("bash", command="cd /; X=5; f() { echo $X; }")
    assert call.text("bash", command="pwd; f") == "/\n5"
    assert call.text("bash", restart=True) == "The shell has been restarted."
    assert call.text("bash", command="pwd; echo $X") == str(workdir)


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("true", "[no output]"),
        ("echo out; echo err >&2", "out\nerr"),
        ("cat; read line; echo read $?", "read 1"),
        ("echo '\n'; echo \"$'\"", "\n\n$'"),
        ("cat <<'END'\n$x\nEND", "$x"),
        ("printf '\\033[31mred\\033[0m'", "red"),
        ("printf '\\377'", "\ufffd"),
        ("exec > gone; echo gone", "[no output]"),
        ("set -x; set +x", "+"),
        ("tty", "not a tty"),
    ],
)
def test_what_a_command_gives(call: Calls, command: str, text: str) -> None:
    result = call.result("bash", command=command)
    assert text in str(result.content[0]["text"])
    assert call.text("bash", command="echo next") == "next"


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("echo no; (exit 3)", "no\n[exit code 3]"),
        ("exit 4", "[exit code 4]\n[the next command gets a new shell"),
        ("kill -9 $$", "[ended by signal 9]\n[the next command gets a new shell"),
        ("echo 'unbalanced", "unexpected EOF"),
        ("no-such-command", "not found"),
    ],
)
def test_a_command_that_fails_is_an_error(call: Calls, command: str, text: str) -> None:
    assert text in call.refusal("bash", command=command)
    assert call.text("bash", command="echo next") == "next"


@pytest.mark.parametrize("given", [{}, {"command": ""}, {"command": None}, {"command": 5}])
def test_a_command_is_needed(call: Calls, given: dict[str, object]) -> None:
    assert "command" in call.refusal("bash", **given)


@pytest.mark.parametrize(
    "command",
    [
        "sleep 1000",
        "exec sleep 1000",
        "kill -STOP $$",
        "while :; do :; done",
        "trap '' TERM INT; cat /dev/zero > /dev/null",
    ],
)
def test_a_command_that_takes_too_long_is_ended(call: Calls, command: str) -> None:
    for seconds in TIMEOUTS:  # a busy machine may not even begin in the first
        given = {"command": f"echo begun; {command}", "timeout_ms": int(seconds * 1000)}
        text = call.refusal("bash", **given)
        if text.startswith("begun"):
            break
    else:
        pytest.fail("it did not begin")
    assert text.startswith(f"begun\n[ended after {seconds:g} seconds")
    assert call.text("bash", command="echo next") == "next"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere they are not found")
@pytest.mark.parametrize("way", ["timeout", "exit", "close", "restart"])
def test_all_that_it_started_ends(workdir: Path, way: str) -> None:
    tools = built_in_tools(workdir, command_timeout=60)
    call = Calls(tools)
    call.text(
        "bash",
        command="sleep 1000 & echo $! >> started; setsid sleep 1000 & echo $! >> started;"
        " (setsid bash -c 'sleep 1000 & echo $! >> started; wait' &);"
        " until [ $(wc -l < started) = 3 ]; do sleep 0.01; done",
    )
    started = (workdir / "started").read_text().split()
    assert all(map(is_running, started))
    match way:
        case "timeout":
            call.refusal("bash", command="sleep 1000", timeout_ms=100)
        case "exit":
            call.text("bash", command="exit 0")
        case "restart":
            call.text("bash", restart=True)
        case _:
            tools.close()
    wait_until(lambda: not any(map(is_running, started)))
    tools.close()


def test_what_runs_in_the_background_holds_nothing_up(call: Calls) -> None:
    assert call.text("bash", command="sleep 1000 & echo begun") == "begun"
    call.text("bash", command="yes & true")
    assert len(call.text("bash", command="true")) <= 100_100


def test_an_output_without_end_is_cut(call: Calls) -> None:
    text = call.text("bash", command="echo begin; head -c 3000000 /dev/zero | tr '\\0' x; echo end")
    assert text.startswith("begin\nxxx")
    assert text.endswith("xxxend")
    assert "2900010 bytes of the output are left out here" in text
    endless = call.refusal("bash", command="yes", timeout_ms=300)
    assert len(endless) < 101_000


def test_the_cut_may_be_in_a_character() -> None:
    output = Output(limit=10)
    output.add("ééé".encode())
    output.add("ééé".encode())
    assert output.text().startswith("éé\ufffd\n[2 bytes")
    assert output.text().endswith("]\n\ufffdéé")


def test_a_long_command_is_taken(call: Calls) -> None:
    assert call.text("bash", command=f"echo {'x' * 300_000} | wc -c").strip() == "300001"


def test_commands_have_no_credentials(workdir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ANTHROPIC_BASE_URL", "ANTHROPIC_ENVIRONMENT_KEY", "MY_API_KEY", "GH_TOKEN"):
        monkeypatch.setenv(name, "sesame")
    monkeypatch.setenv("MONKEY", "plain")
    with built_in_tools(workdir) as tools:
        shown = Calls(tools).text("bash", command="env; set")
    assert "sesame" not in shown
    assert "MONKEY=plain" in shown
    with built_in_tools(workdir, environment={"PATH": "/usr/bin:/bin", "GH_TOKEN": "t"}) as tools:
        assert "GH_TOKEN=t" in Calls(tools).text("bash", command="env")


def test_a_cancelled_command_is_ended(call: Calls, workdir: Path) -> None:
    cancelled = Event()
    answers = list[str]()

    def run() -> None:
        result = call.result("bash", cancelled=cancelled, command="echo $$ > pid; sleep 1000")
        answers.append(str(result.content[0]["text"]))

    thread = Thread(target=run)
    thread.start()
    wait_until(lambda: (workdir / "pid").exists() and (workdir / "pid").read_text())
    cancelled.set()
    thread.join()
    assert answers == ["The call was cancelled."]
    assert not is_running((workdir / "pid").read_text().strip())


def test_closing_ends_the_command_that_runs(call: Calls, workdir: Path) -> None:
    answers = list[bool]()
    thread = Thread(
        target=lambda: answers.append(
            call.result("bash", command="touch begun; sleep 1000").is_error
        )
    )
    thread.start()
    wait_until((workdir / "begun").exists)
    call.tools.close()
    thread.join()
    assert answers == [True]


@pytest.fixture
def _interrupts() -> Iterator[None]:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("_interrupts")
def test_an_interrupt_ends_the_command(call: Calls, workdir: Path) -> None:
    def interrupt() -> None:
        wait_until(lambda: (workdir / "pid").exists() and (workdir / "pid").read_text())
        os.kill(os.getpid(), signal.SIGINT)

    thread = Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        call.result("bash", command="echo $$ > pid; sleep 1000")
    thread.join()
    assert not is_running((workdir / "pid").read_text().strip())
    assert call.text("bash", command="echo next") == "next"


async def test_commands_of_one_shell_take_turns_and_block_no_event_loop(call: Calls) -> None:
    async def run(number: int) -> str:
        context = ToolContext("sesn_1", "sevt_1", "bash", None)
        command = f"echo {number} >> order; sleep 0.05; tail -n 1 order"
        result = await call.tools["bash"].arun({"command": command}, context)
        return str(result.content[0]["text"])

    assert sorted(await asyncio.gather(*map(run, range(4)))) == ["0", "1", "2", "3"]


def test_two_sets_of_tools_share_nothing(tmp_path: Path) -> None:
    with built_in_tools(tmp_path / "a") as first, built_in_tools(tmp_path / "b") as second:
        Calls(first).text("bash", command="X=1; cd /")
        assert Calls(second).text("bash", command="pwd; echo $X") == str(tmp_path / "b")
        Calls(first).text("write", file_path="file", content="a")
        assert Calls(second).text("glob", pattern="*") == "No matches."
        refused = Calls(second).refusal("read", file_path=f"{tmp_path}/a/file")
        assert "outside" in refused
