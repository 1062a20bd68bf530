"""How blocking operations are interrupted, and what is looked for afterwards."""

from __future__ import annotations

import gc
import signal
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

from agentsessions import Client
from agentsessions.meerkat import Meerkat
from tests.cancellation.blocking import NEVER, OPERATIONS, Run
from tests.cancellation.everything import FILE, Everything, prepare, session_name
from tests.cancellation.leftovers import Leftovers, check_slots
from tests.support.server import Server
from tests.support.signals import SignalPoints


def interrupt_at_points(
    operation: str,
    server: Server,
    everything: Everything,
    folder: Path,
    choose: Callable[[int], Sequence[int]],
) -> int:
    """Interrupt an operation at those of its points that `choose` takes; how many these are.

    Raises AssertionError for what is left behind or got lost.
    """
    with _clients(server, everything) as clients:
        stage = _Stage(clients, server, everything, folder, operation)
        stage.run(SignalPoints(within=_is_below))  # from now on nothing is imported any more
        stage.run(count := SignalPoints(within=_is_below))
        points = choose(count.count)
        for at in points:
            with _noted(f"{operation}, point {at}"):
                stage.run(SignalPoints(at, within=_is_below))
                stage.check_calm()
    return len(points)


def interrupt_by_signals(
    operation: str,
    server: Server,
    everything: Everything,
    folder: Path,
    delay: Callable[[int], float],
    times: int = 200,
) -> None:
    """Interrupt an operation by SIGALRM, so many seconds after it has begun."""
    with _clients(server, everything) as clients:
        stage = _Stage(clients, server, everything, folder, operation)
        stage.run(nullcontext())
        for number in range(times):
            seconds = delay(number)
            with _noted(f"{operation}, {seconds} s"):
                stage.run(_alarm(seconds))
                stage.check_calm()


@contextmanager
def _clients(server: Server, everything: Everything) -> Generator[tuple[Client, Meerkat]]:
    """Clients that leave nothing behind, and send nothing twice."""
    gc.collect()
    gc.freeze()
    try:
        with Leftovers(server) as leftovers:
            with (
                Client("key", base_url=server.url, timeout=NEVER) as client,
                Meerkat(server.url, timeout=NEVER) as meerkat,
            ):
                client.agents.retrieve("agent_01")
                leftovers.begin()
                yield client, meerkat
            leftovers.check()
            everything.check_sent_once()
    finally:
        gc.unfreeze()


class _Stage:
    """Where one operation is carried out again and again, each time in a session of its own."""

    def __init__(
        self,
        clients: tuple[Client, Meerkat],
        server: Server,
        everything: Everything,
        folder: Path,
        operation: str,
    ) -> None:
        self._clients = clients
        self._client = clients[0]
        self._server = server
        self._everything = everything
        self._folder = folder
        self._operation = operation
        (folder / "upload").write_bytes(FILE)

    def run(self, interrupting: AbstractContextManager[object]) -> None:
        """Carry it out, interrupted or not, and check what must hold then."""
        work, check = OPERATIONS[self._operation]
        name = session_name(self._operation)
        run = Run(*self._clients, self._everything, self._folder, name)
        if name.startswith("follow"):
            prepare(self._everything, name)
        try:
            with interrupting:
                work(run)
        except KeyboardInterrupt:
            pass
        check(run)

    def check_calm(self) -> None:
        """Raise AssertionError unless all is as before, and the next call works."""
        gc.collect(1)  # an exception and its frames may hold each other
        assert self._client.agents.retrieve("agent_01").id == "agent_01"
        check_slots(self._client)
        assert not list(self._folder.glob(".*.part")), "a half file is left"
        self._server.wait_for_at_most(3)


@contextmanager
def _noted(note: str) -> Generator[None]:
    try:
        yield
    except BaseException as error:
        error.add_note(note)
        raise


@contextmanager
def _alarm(seconds: float) -> Generator[None]:
    try:
        signal.setitimer(signal.ITIMER_REAL, max(seconds, 1e-6))
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0.0)


def _is_below(file: str) -> bool:
    return "/tests/" not in file
