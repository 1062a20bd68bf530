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

from attrs import frozen

from agentsessions import Client
from agentsessions.models import CustomToolDict, UserMessageDict
from agentsessions_emulator import CustomToolCall, Emulator, Turn
from tests.run.crashing import ALIVE, POINTS, RACING
from tests.support.processes import Process, finish, start
from tests.support.waiting import PATIENT, wait_until

ROOT = Path(__file__).parents[2]
KINDS = ("sync", "asyncio")
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


def new_session(client: Client) -> str:
    weather: CustomToolDict = {
        "type": "custom",
        "name": "get_weather",
        "description": "The weather in a city.",
        "input_schema": {"type": "object", "properties": {"city": {"type": "string"}}},
    }
    agent = client.agents.create(name="Clerk", model="claude-opus-4-8", tools=[weather])
    environment = client.environments.create(name="Office")
    return client.sessions.create(agent=agent.id, environment_id=environment.id).id


def crash(client: Client, point: str, kind: str) -> Outcome:
    """Kill a process at a point of its run, and let another one take up the session."""
    session_id = new_session(client)
    with tempfile.TemporaryDirectory() as folder:
        killed = begin(client, session_id, folder, point, kind)
        printed, _ = finish(killed)
        assert (killed.returncode, printed) == (-signal.SIGKILL, ""), point
        if point == "input written, no response":
            wait_until(
                lambda: list(client.sessions.events.list(session_id, types=["user.message"]))
            )
        return outcome(client, session_id, folder, [begin(client, session_id, folder, ALIVE, kind)])


def race(client: Client, kind: str) -> Outcome:
    """Let two processes take up one session at once: both run every tool."""
    session_id = new_session(client)
    message: UserMessageDict = {
        "type": "user.message",
        "content": [{"type": "text", "text": "Well?"}],
    }
    client.sessions.events.send(session_id, events=[message])
    with tempfile.TemporaryDirectory() as folder:
        racing = [begin(client, session_id, folder, RACING, kind) for _ in range(2)]
        return outcome(client, session_id, folder, racing)


def begin(client: Client, session_id: str, folder: str, point: str, kind: str) -> Process:
    program = Path(__file__).with_name("crashing.py")
    return start(program, client.base_url, session_id, folder, point, kind, paths=[ROOT])


def outcome(client: Client, session_id: str, folder: str, processes: list[Process]) -> Outcome:
    """Wait for the processes, and look at what they have left."""
    texts: list[str] = []
    for process in processes:
        printed, complaint = finish(process)
        assert process.returncode == 0, complaint
        texts.append(printed.strip())
    events = list(client.sessions.events.list(session_id))
    return Outcome(
        Counter(e.custom_tool_use_id for e in events if e.type == "user.custom_tool_result"),
        sum(event.type == "user.message" for event in events),
        texts,
        len(list(Path(folder).iterdir())),
    )


def main() -> int:
    """Print the table; 1 if something was lost or doubled."""
    print("| killed | kind | lost | doubled | same text | tool runs |")
    print("|---" * 6 + "|")
    wrong = 0
    with (
        Emulator(script=ask_for_two) as emulator,
        Client("key", base_url=emulator.url, timeout=PATIENT) as client,
    ):
        for point, kind in product(POINTS, KINDS):
            found = crash(client, point, kind)
            wrong += not found.is_right
            print_row(point, kind, found)
        for kind in KINDS:
            found = race(client, kind)
            wrong += not found.is_right
            print_row("two at once, none killed", kind, found)
    return bool(wrong)


def print_row(point: str, kind: str, found: Outcome) -> None:
    same = "yes" if set(found.texts) == {TEXT} else f"no: {found.texts}"
    cells = [point, kind, found.lost, found.doubled, same, found.tool_runs]
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)


if __name__ == "__main__":
    sys.exit(main())
