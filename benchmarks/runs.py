"""What a run costs beside what it is made of, for each event and each call, with figures.

    python -m benchmarks.runs                  # 20 rounds
    python -m benchmarks.runs --rounds 5

A service in a process of its own, with canned events, tells a whole turn at once when it is sent a
question, and goes on whenever it is sent a result. The same turn is taken in two ways, by turns: by
`follow`, which sends the question, with the calls answered by hand, and by `sessions.run`. Figures
are seconds of CPU of the client; the ratio is the median of the ratios of the rounds.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from statistics import median
from typing import Any, NamedTuple

from agentsessions import Client, tool
from benchmarks import server

QUESTION: Any = {"type": "user.message", "content": [{"type": "text", "text": "How is it?"}]}
THOUGHTS = 2000
CALLS = 100
STEP = 2
"""Events that go with a call: the call and its idle event."""


class Figures(NamedTuple):
    """Seconds for one event or call, by hand and by run, and how one is to the other."""

    by_hand: float
    by_run: float
    ratio: float


class Service:
    """One session, whose turn has so many thoughts and then so many calls, one after the other."""

    def __init__(self, thoughts: int, calls: int) -> None:
        self._thoughts = thoughts
        self._calls = calls
        self._number = 0
        self._stream: asyncio.Transport | None = None

    def answer(self, head: bytes, connection: asyncio.Transport) -> None:
        """Open the stream, list nothing, or go on with the turn."""
        if b"/stream" in head.split(b"\r\n", 1)[0]:
            self._number, self._stream = 0, connection
            connection.write(server.STREAM_HEAD)
        elif head.startswith(b"GET"):
            connection.write(_answer({"data": [], "next_page": None}))
        else:
            connection.write(_answer({"data": []}))
            self._go_on()

    def _go_on(self) -> None:
        if not self._number:
            self._tell("user.message", content=[])
            for _ in range(self._thoughts):
                self._tell("agent.thinking")
        if self._number < 1 + self._thoughts + STEP * self._calls:
            id = self._tell("agent.custom_tool_use", name="get_weather", input={"city": "Lisbon"})
            reason: Any = {"type": "requires_action", "event_ids": [id]}
            self._tell("session.status_idle", stop_reason=reason)
        else:
            self._tell("session.status_idle", stop_reason={"type": "end_turn"})

    def _tell(self, type: str, **fields: Any) -> str:
        id = f"sevt_{self._number:06}"
        at = f"2026-10-21T09:{self._number // 60 % 60:02}:{self._number % 60:02}Z"
        self._number += 1
        event = {"id": id, "type": type, "processed_at": at, **fields}
        frame = f"event: {type}\ndata: {json.dumps(event)}\n\n".encode()
        assert self._stream is not None
        self._stream.write(b"%x\r\n%b\r\n" % (len(frame), frame))
        return id


def _answer(body: Any) -> bytes:
    return server.json_answer(json.dumps(body).encode())


def serve(theirs: Connection, thoughts: int, calls: int) -> None:
    """Serve in this process until told to stop."""

    async def run() -> None:
        loop, service = asyncio.get_running_loop(), Service(thoughts, calls)
        listening = await loop.create_server(lambda: server.Connection(service), "127.0.0.1", 0)
        theirs.send(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}")
        await loop.run_in_executor(None, theirs.recv)

    asyncio.run(run())


@tool
def get_weather(city: str) -> str:
    """The weather in a city."""
    return f"24 °C in {city}"


def by_hand(client: Client) -> None:
    """Follow the turn and answer its calls."""
    for event in client.sessions.events.follow("sesn_1", send=[QUESTION]):
        if event.type == "agent.custom_tool_use":
            answer: Any = {
                "type": "user.custom_tool_result",
                "custom_tool_use_id": event.id,
                "content": [{"type": "text", "text": get_weather(**event.input)}],
            }
            client.sessions.events.send("sesn_1", events=[answer])


def by_run(client: Client) -> None:
    """Run the same turn."""
    client.sessions.run("sesn_1", [QUESTION], tools=[get_weather])


def measure(rounds: int, thoughts: int, calls: int) -> Figures:
    """Take a turn in both ways, by turns; the first round is not measured."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    service = context.Process(target=serve, args=(theirs, thoughts, calls))
    service.start()
    costs: dict[Callable[[Client], None], list[float]] = {by_hand: [], by_run: []}
    with Client("key", base_url=ours.recv()) as client:
        for _ in range(rounds + 1):
            for way, spent in costs.items():
                began = time.process_time()
                way(client)
                spent.append((time.process_time() - began) / (calls or thoughts))
    ours.send(None)
    service.join()
    hand, run = costs[by_hand][1:], costs[by_run][1:]
    ratio = median(ours / theirs for ours, theirs in zip(run, hand, strict=True))
    return Figures(median(hand), median(run), ratio)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    rounds: int = parser.parse_args().rounds
    print(f"{rounds} rounds      follow + send   sessions.run   ratio")
    for name, thoughts, calls in (("an event", THOUGHTS, 0), ("a call", 0, CALLS)):
        found = measure(rounds, thoughts, calls)
        hand, run = (seconds * 1e6 for seconds in (found.by_hand, found.by_run))
        print(f"{name:12} {hand:12.0f} µs {run:11.0f} µs {found.ratio:7.2f}")


if __name__ == "__main__":
    main()
