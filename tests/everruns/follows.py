"""Sessions that are followed while connections break and the service cycles its streams."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import Any

import httpx
from attrs import frozen

from agentsessions.everruns import Agent, Everruns
from agentsessions.testing import set_testing
from agentsessions_emulator import Emulator, Turn
from tests.support.waiting import PATIENT

_EVENTS_OF_A_MESSAGE = 4
"""So many are stored for each message of the agent; of them, a channel shows one."""
_FRACTION = 1 / 50
_STREAMS = "*/sse"


@frozen
class Heard:
    """What a follow has handed out, next to what the service has stored."""

    stored: int
    missed: int
    doubled: int
    out_of_order: int
    cuts: int
    cycles: int
    deltas_doubled: int

    @property
    def is_right(self) -> bool:
        return not (self.missed or self.doubled or self.out_of_order or self.deltas_doubled)


async def follow(
    emulator: Emulator,
    *,
    asynchronous: bool,
    of_channel: bool,
    events: int,
    cuts: int,
    cycle_seconds: float,
    seconds: float,
    seed: int,
) -> Heard:
    """Follow one turn of so many events, which takes about so many seconds, across so many cuts.

    The service cycles its streams, and breaks them off after a number of events that `seed` tells.
    """
    emulator.reset()
    set_pace(emulator, stream_seconds=cycle_seconds)
    messages = events if of_channel else -(-events // _EVENTS_OF_A_MESSAGE)

    async def talk(turn: Turn) -> None:
        for number in range(messages):
            await turn.say(f"one two three, {number} four five")
            await turn.sleep(seconds / messages)

    emulator.use_script(talk)
    async with Everruns("key", base_url=emulator.url, timeout=PATIENT) as client:
        agent_id = client.agents.create(name="talker", system_prompt="-").id
        channel = Agent(f"{emulator.url}/v1/channels/{agent_id}", api_key="k", timeout=PATIENT)
        with set_testing(True, fraction=_FRACTION):
            one: Any = channel if of_channel else client
            made = channel.sessions.create() if of_channel else client.sessions.create()
            choice = random.Random(seed)
            for _ in range(cuts):
                how = choice.choice(["eof", "close", "reset"])
                cut = {
                    "type": "cut",
                    "how": how,
                    "events": choice.randrange(max(events // cuts // 2, 1)),
                }
                emulator.faults.add({**cut, "bytes": choice.randrange(200)}, path=_STREAMS)
            message: Any = {"role": "user", "content": [{"type": "text", "text": "Go."}]}
            one.sessions.messages.create(made.id, message=message)
            heard = await _heard(one, made.id, asynchronous=asynchronous)
            stored = [*one.sessions.events.list(made.id)]
            await channel.aclose()
    return _compare(emulator, heard, stored)


def set_pace(emulator: Emulator, **seconds: float) -> None:
    """Set how long things take."""
    httpx.post(f"{emulator.url}/_emulator/pace", json=seconds, verify=False).raise_for_status()


async def _heard(client: Any, session_id: str, *, asynchronous: bool) -> list[Any]:
    if not asynchronous:
        return list(client.sessions.events.follow(session_id))
    return [event async for event in client.aio.sessions.events.follow(session_id)]


def _compare(emulator: Emulator, heard: list[Any], stored: list[Any]) -> Heard:
    places = [event.sequence for event in heard if isinstance(event.sequence, int)]
    deltas = [event.id for event in heard if not isinstance(event.sequence, int)]
    streams = sum(request.path.endswith("/sse") for request in emulator.requests)
    cuts = sum(rule["used"] for rule in emulator.faults.listed())
    return Heard(
        stored=len(stored),
        missed=len({event.sequence for event in stored} - {*places}),
        doubled=len(places) - len({*places}),
        out_of_order=sum(after < before for before, after in pairwise(places)),
        cuts=cuts,
        cycles=streams - 1 - cuts,
        deltas_doubled=len(deltas) - len({*deltas}),
    )
