"""Chat and tail in a terminal. What it shows is the recording in the guide.

`RECORD=1 pytest tests/cli/test_terminal.py` writes the recording anew.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from agentsessions import Client
from agentsessions_emulator import Emulator
from agentsessions_emulator.scripts.turn import Turn
from tests.cli.conftest import Run
from tests.support.terminal import Terminal, update_recording
from tests.support.waiting import wait_until

GUIDE = Path(__file__).parents[2] / "docs" / "guides" / "command-line.md"
WORKING = "working · Esc interrupts"
READY = "Enter sends · ctrl-D leaves"


async def clerk(turn: Turn) -> None:
    """The agent of the recording: one answer word by word, and one tool that it asks about."""
    if "tidy" in turn.text:
        outcome = await turn.use_tool("bash", {"command": "rm -r /tmp/scratch"}, result="removed")
        await turn.say("I left it as it is." if outcome.denied else "The folder is gone.")
    else:
        await turn.say(
            "Twenty-four degrees in Lisbon and hardly a cloud; take a hat, "
            "and do not count on the wind before the evening.",
            pause=1.0,
        )


def record(name: str, shown: str) -> None:
    """Hold the guide to what was shown, but for times and the letters in ids."""
    text = re.sub(r"\d\d:\d\d:\d\d", "09:00:00", shown)
    text = re.sub(r"_01[a-z]{6}(?=\d{8})", "_01vqdhkm", text)
    update_recording(GUIDE, name, text, update="RECORD" in os.environ)


@pytest.fixture
def commands(environment: dict[str, str]) -> dict[str, str]:
    """The environment of a command in a terminal."""
    return {**environment, "TZ": "UTC", "PYTHONUTF8": "1"}


def frame(terminal: Terminal, *texts: str, status: str) -> str:
    """The screen once it shows all of the texts, and has been drawn to its last line.

    What was entered is shown once: it is among what waits until the response to it has come, which
    may be after its event.
    """

    def is_drawn(shown: str) -> bool:
        entered = [line for line in shown.splitlines() if line.startswith("    you ")]
        is_settled = len(entered) == len(set(entered))
        return is_settled and all(text in shown for text in texts) and shown.endswith(status)

    return terminal.wait_until(is_drawn)


def test_a_chat(emulator: Emulator, commands: dict[str, str], session: str) -> None:
    emulator.use_script(clerk)
    emulator.clock.freeze()
    with Terminal("agentsessions", "chat", session, environment=commands) as terminal:
        frame(terminal, "Clerk · A long day", status=READY)
        terminal.press("How is the weather?\r")
        frame(terminal, "agent Twenty", status=WORKING)
        emulator.clock.advance(3)
        record("chat, while the agent writes", frame(terminal, "a hat, and", status=WORKING))
        emulator.clock.advance(60)
        frame(terminal, "before the evening.", status=READY)
        terminal.press("Then tidy up, please.\r")
        asked = frame(terminal, "allow?", status="Esc interrupts")
        record("chat, when a tool wants to run", asked[asked.index("    you Then") :])
        terminal.press("y")
        frame(terminal, "The folder is gone.", status=READY)
        terminal.press("Wait")
        frame(terminal, "> Wait", status=READY)
        terminal.press("\x03")
        frame(terminal, status="ctrl-C again leaves")
        terminal.press("\x04")
        assert terminal.finish() == 0
        record("chat, when it is over", terminal.display.text)


def test_an_interrupt_and_ctrl_c_twice(
    emulator: Emulator, commands: dict[str, str], client: Client, session: str
) -> None:
    emulator.use_script(clerk)
    emulator.clock.freeze()
    arguments = ["agentsessions", "chat", session]
    with Terminal(*arguments, environment={**commands, "NO_COLOR": "1"}, columns=120) as terminal:
        frame(terminal, status=READY)
        terminal.press("How is the weather?\r")
        frame(terminal, "agent Twenty", status=WORKING)
        terminal.press("\x1b")
        wait_until(lambda: "user.interrupt" in str([one.body for one in emulator.requests]))
        emulator.clock.advance(1)
        shown = frame(terminal, "(interrupted)", status=READY)
        assert re.search(r"agent Twenty.* …\n +you \(interrupted\)", shown)
        terminal.press("\x03")
        frame(terminal, status="ctrl-C again leaves")
        terminal.press("\x03")
        assert terminal.finish() == 130
    assert terminal.display.text.endswith(f"to go on: agentsessions chat {session}")
    kinds = [event.type for event in client.sessions.events.list(session)]
    assert kinds.count("user.message") == kinds.count("user.interrupt") == 1


def test_a_tail_that_is_cut_short_and_goes_on(
    emulator: Emulator, commands: dict[str, str], run: Run, client: Client, session: str
) -> None:
    emulator.use_script(clerk)
    emulator.clock.freeze()
    run("send", session, "Then tidy up, please.")
    with Terminal("agentsessions", "tail", session, environment=commands) as terminal:
        terminal.wait_until(lambda shown: "session.status_idle" in shown)
        [call] = [json.loads(line) for line in run("answer", session, "--json").out.splitlines()]
        terminal.press("\x03")
        assert terminal.finish() == 130
    shown = terminal.display.text
    record("tail, cut short", shown.replace("^C\n", ""))
    assert "Traceback" not in shown
    run("answer", session, call["id"], "--allow")
    command = shown.splitlines()[-1].removeprefix("to go on: agentsessions ").split()
    after = [json.loads(line)["id"] for line in run(*command, "--json").out.splitlines()]
    everything = [event.id for event in client.sessions.events.list(session)]
    assert everything[-len(after) :] == after
    assert everything[-len(after) - 1] == command[-1]
