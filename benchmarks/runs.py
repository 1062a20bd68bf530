"""What a run costs beside what it is made of, for each event, with figures.

    python -m benchmarks.runs                  # 20 rounds
    python -m benchmarks.runs --rounds 5

The agent of an emulator, in a process of its own, thinks many times, calls a tool now and then, and
ends. The same turn is taken in two ways, by turns: by `follow`, which sends the question, with the
calls answered by hand, and by `sessions.run`. The figures are seconds of CPU of the client for each
event; the ratio is the median of the ratios of the rounds.
"""

from __future__ import annotations

import argparse
import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from statistics import median
from typing import Any, NamedTuple

from agentsessions import Client, tool
from agentsessions_emulator import CustomToolCall, Emulator, Turn

CALLS = 10
THOUGHTS = 40
"""Between two calls."""
QUESTION: Any = {"type": "user.message", "content": [{"type": "text", "text": "How is it?"}]}


class Figures(NamedTuple):
    """Seconds for each event, by hand and by run, and how one is to the other."""

    by_hand: float
    by_run: float
    ratio: float
    events: int


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"24 °C in {city}"


async def script(turn: Turn) -> None:
    """A long turn."""
    for _ in range(CALLS):
        for _ in range(THOUGHTS):
            await turn.think()
        await turn.call_tools(CustomToolCall("get_weather", {"city": "Lisbon"}))
    await turn.say("Fine.")


def serve(theirs: Connection) -> None:
    """Run the emulator in this process until told to stop."""
    with Emulator(script=script) as emulator:
        theirs.send(emulator.url)
        theirs.recv()


def by_hand(client: Client, session_id: str) -> int:
    """Follow a turn and answer its calls; how many events it had."""
    count = 0
    for event in client.sessions.events.follow(session_id, send=[QUESTION]):
        count += 1
        if event.type == "agent.custom_tool_use":
            answer: Any = {
                "type": "user.custom_tool_result",
                "custom_tool_use_id": event.id,
                "content": [{"type": "text", "text": get_weather(**event.input)}],
            }
            client.sessions.events.send(session_id, events=[answer])
    return count


def by_run(client: Client, session_id: str) -> int:
    """Run the same turn."""
    return len(client.sessions.run(session_id, [QUESTION], tools=[get_weather]).events)


def measure(url: str, rounds: int) -> Figures:
    """Take the turn in both ways, by turns; the first round is not measured."""
    costs: dict[Callable[[Client, str], int], list[float]] = {by_hand: [], by_run: []}
    events = 0
    with Client("key", base_url=url) as client:
        agent = client.agents.create(name="Clerk", model="claude-opus-4-8")
        environment = client.environments.create(name="Office")
        for _ in range(rounds + 1):
            for way, spent in costs.items():
                session = client.sessions.create(agent=agent.id, environment_id=environment.id)
                began = time.process_time()
                events = way(client, session.id)
                spent.append((time.process_time() - began) / events)
    hand, run = costs[by_hand][1:], costs[by_run][1:]
    ratio = median(ours / theirs for ours, theirs in zip(run, hand, strict=True))
    return Figures(median(hand), median(run), ratio, events)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    rounds: int = parser.parse_args().rounds
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    service = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,))
    service.start()
    found = measure(ours.recv(), rounds)
    ours.send(None)
    service.join()
    print(f"{found.events} events a turn, {CALLS} calls, {rounds} rounds")
    print(f"follow + send  {found.by_hand * 1e6:6.0f} µs of CPU an event")
    print(f"sessions.run   {found.by_run * 1e6:6.0f} µs of CPU an event")
    print(f"ratio          {found.ratio:6.2f}")


if __name__ == "__main__":
    main()
