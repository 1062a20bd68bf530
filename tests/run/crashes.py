"""Prints the table of crashes: a run with two tool calls, killed at each point, taken up by another
process. `python -m tests.run.crashes`
"""

from __future__ import annotations

import signal
import sys
import tempfile
from collections import Counter
from itertools import product
from pathlib import Path
from typing import Any

from attrs import frozen

from agentsessions import Client
from agentsessions.everruns import Everruns
from agentsessions.models import UserMessageDict
from agentsessions_emulator import CustomToolCall, Emulator, Turn
from tests.run.conftest import AnyClient, new_session
from tests.run.crashing import ALIVE, POINTS, RACING
from tests.support.processes import Process, finish, start
from tests.support.waiting import PATIENT, wait_until

ROOT = Path(__file__).parents[2]
KINDS = ("sync", "asyncio")
CLIENTS: dict[str, type[Client | Everruns]] = {"managed-agents": Client, "everruns": Everruns}
TEXT = "24 °C in Lisbon, 24 °C in Oslo"


@frozen
class Outcome:
    """What became of a turn: its results by call, and how often it was asked for; the text that the
    last process got; how many processes ran the tools.
    """

    results: Counter[str]
    inputs: int
    texts: list[str]
    tool_runs: int

    @property
    def lost(self) -> int:
        return 2 - len(self.results)

    @property
    def doubled(self) -> int:
        return sum(self.results.values()) - len(self.results) + self.inputs - 1

    @property
    def is_right(self) -> bool:
        """Whether everything happened once."""
        return (self.lost, self.doubled, set(self.texts)) == (0, 0, {TEXT})


async def ask_for_two(turn: Turn) -> None:
    """An agent that calls a tool twice at once."""
    calls = [CustomToolCall("get_weather", {"city": city}) for city in ("Lisbon", "Oslo")]
    await turn.say(", ".join(outcome.text for outcome in await turn.call_tools(*calls)))


def happened_in(client: AnyClient, session_id: str) -> tuple[int, Counter[str]]:
    """How often a session was asked for something, and each call answered."""
    events = list(client.sessions.events.list(session_id))
    if isinstance(client, Everruns):
        answered = [event.data.tool_call_id for event in events if event.type == "tool.completed"]
    else:
        answered = [
            event.custom_tool_use_id for event in events if event.type == "user.custom_tool_result"
        ]
    inputs = [event for event in events if event.type in ("user.message", "input.message")]
    return len(inputs), Counter(answered)


def crash(client: AnyClient, point: str, kind: str) -> Outcome:
    """Kill a process at a point of its run, and let another one take up the session."""
    session_id = new_session(client)
    with tempfile.TemporaryDirectory() as folder:
        killed = begin(client, session_id, folder, point, kind)
        printed, _ = finish(killed)
        assert (killed.returncode, printed) == (-signal.SIGKILL, ""), point
        if point == "input written, no response":
            wait_until(lambda: happened_in(client, session_id)[0])
        return outcome(client, session_id, folder, [begin(client, session_id, folder, ALIVE, kind)])


def race(client: AnyClient, kind: str) -> Outcome:
    """Let two processes take up one session at once: both run every tool."""
    session_id = new_session(client)
    say(client, session_id)
    with tempfile.TemporaryDirectory() as folder:
        racing = [begin(client, session_id, folder, RACING, kind) for _ in range(2)]
        return outcome(client, session_id, folder, racing)


def say(client: AnyClient, session_id: str) -> None:
    content: Any = [{"type": "text", "text": "Well?"}]
    if isinstance(client, Everruns):
        client.sessions.messages.create(session_id, message={"content": content})
        return
    message: UserMessageDict = {"type": "user.message", "content": content}
    client.sessions.events.send(session_id, events=[message])


def begin(client: AnyClient, session_id: str, folder: str, point: str, kind: str) -> Process:
    program = Path(__file__).with_name("crashing.py")
    of = type(client).__name__
    return start(program, of, client.base_url, session_id, folder, point, kind, paths=[ROOT])


def outcome(client: AnyClient, session_id: str, folder: str, processes: list[Process]) -> Outcome:
    """Wait for the processes, and look at what they have left."""
    texts: list[str] = []
    for process in processes:
        printed, complaint = finish(process)
        assert process.returncode == 0, complaint
        texts.append(printed.strip())
    inputs, results = happened_in(client, session_id)
    return Outcome(results, inputs, texts, len(list(Path(folder).iterdir())))


def main() -> int:
    """Print the tables; 1 if something was lost or doubled."""
    wrong = 0
    for service, client_of in CLIENTS.items():
        print(f"{service}:\n| killed | kind | lost | doubled | same text | tool runs |")
        print("|---" * 6 + "|")
        with (
            Emulator(script=ask_for_two, service=service) as emulator,
            client_of("key", base_url=emulator.url, timeout=PATIENT) as client,
        ):
            wrong += print_table(client)
    return bool(wrong)


def print_table(client: AnyClient) -> int:
    """How many rows are wrong."""
    wrong = 0
    for point, kind in product(POINTS, KINDS):
        found = crash(client, point, kind)
        wrong += not found.is_right
        print_row(point, kind, found)
    for kind in KINDS:
        found = race(client, kind)
        wrong += not found.is_right
        print_row("two at once, none killed", kind, found)
    return wrong


def print_row(point: str, kind: str, found: Outcome) -> None:
    same = "yes" if set(found.texts) == {TEXT} else f"no: {found.texts}"
    cells = [point, kind, found.lost, found.doubled, same, found.tool_runs]
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
