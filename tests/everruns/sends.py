"""The fault matrix of Everruns: what is said arrives once, or the error tells the truth.

The service is the emulator, which loses requests and responses on order.
"""

from __future__ import annotations

import inspect
from collections import Counter
from typing import Any, NamedTuple

from attrs import define, field

from agentsessions import APIError, MaybeSentError, Timeout
from agentsessions.everruns import Agent, Everruns
from agentsessions.testing import set_testing
from agentsessions_emulator import Emulator
from tests.everruns.follows import set_pace
from tests.everruns.subjects import Subject, World
from tests.support.waiting import HUNG, PATIENT

Effect = dict[str, Any]

_LATE = 3600.0
_NOTHING: Effect = {"type": "status", "status": 429, "headers": {"retry-after": "0"}}


def _status(status: int, *, stored: bool = False) -> Effect:
    return {"type": "status", "status": status, "commit": stored}


FAULTS: dict[str, Effect | None] = {
    "none": None,
    "reset before reading": {"type": "reset", "when": "before_read"},
    "reset": {"type": "reset", "when": "before_commit"},
    "store and reset": {"type": "reset", "when": "after_commit"},
    "store and cut": {"type": "truncate", "bytes": 5},
    "hang": {"type": "delay", "seconds": _LATE},
    "store and hang": {"type": "delay", "seconds": _LATE, "commit": True},
    **{str(status): _status(status) for status in (408, 429, 500, 502, 503, 504, 529)},
    **{f"store and {status}": _status(status, stored=True) for status in (408, 500, 502, 503, 504)},
    "503 hint 0": {**_status(503), "headers": {"retry-after": "0"}},
}
HANGS = ("hang", "store and hang")


class Clients(NamedTuple):
    """The clients to send with, blocking or for asyncio."""

    everruns: Any
    agent: Any


@define
class Truth:
    """What the service says about the outcomes of a cell; `outcomes` counts them by kind."""

    outcomes: Counter[str] = field(factory=Counter[str])
    doubled: int = 0
    lost: int = 0
    misreported: int = 0

    @property
    def is_right(self) -> bool:
        return not (self.doubled or self.lost or self.misreported)

    def note(self, stored: int, error: APIError | None) -> None:
        """Count one call, which has arrived so often."""
        self.outcomes["returned" if error is None else type(error).__name__] += 1
        self.doubled += stored > 1
        self.lost += error is None and stored == 0
        self.misreported += stored > 0 and not isinstance(error, MaybeSentError | None)


async def run_cell(
    emulator: Emulator,
    subject: Subject,
    fault: str,
    *,
    attempt: int,
    asynchronous: bool,
    sends: int,
    patience: float = 0.3,
    early: bool = False,
) -> Truth:
    """Make so many calls whose attempt with this number meets the fault. If that is to hang, an
    answer may take `patience` seconds.

    With `early`, the status of a session follows its events late, so that answers come too early.
    A call that ends in `MaybeSentError` with a key is repeated with it, and must arrive once.
    """
    emulator.reset()
    set_pace(emulator, status_seconds=0.02 if early else 0.0)
    truth = Truth()
    patient = Everruns("key", base_url=emulator.url, timeout=PATIENT)
    agent_id = patient.agents.create(name="clerk", system_prompt="-").id
    limit = Timeout(connect=HUNG, read=patience) if fault in HANGS else PATIENT
    url = f"{emulator.url}/v1/channels/{agent_id}"
    agent = Agent(url, api_key="k", timeout=PATIENT)
    async with patient, agent:
        world = World(emulator, patient, agent)
        both = Clients(patient.with_options(timeout=limit), agent.with_options(timeout=limit))
        clients = Clients(both.everruns.aio, both.agent.aio) if asynchronous else both
        subject.prepare(world)
        with set_testing(True, fraction=1 / 50):
            for number in range(sends):
                await _send_one(world, subject, clients, f"{fault} {number}", attempt, truth)
    return truth


async def _send_one(
    world: World, subject: Subject, clients: Clients, name: str, attempt: int, truth: Truth
) -> None:
    effect = FAULTS[name.rpartition(" ")[0]]
    faults = world.emulator.faults
    if effect is not None:
        if attempt > 1:
            faults.add(_NOTHING, operation=subject.operation, times=attempt - 1)
        faults.add(effect, operation=subject.operation, times=1)
    sent, error = None, None
    try:
        sent = await _outcome(subject.send(world, clients, name))
    except APIError as failure:
        error = failure
    faults.clear()
    if isinstance(error, MaybeSentError) and error.idempotency_key is not None:
        again = subject.send(world, clients, name, idempotency_key=error.idempotency_key)
        sent = await _outcome(again)
        truth.lost += subject.stored(world, name, sent) != 1
    truth.note(subject.stored(world, name, sent), error)


async def _outcome(given: Any) -> Any:
    return await given if inspect.isawaitable(given) else given
