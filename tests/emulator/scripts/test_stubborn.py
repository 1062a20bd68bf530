"""Scripts that do not end when they are told to: the emulator ends, and is reset, all the same."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from agentsessions_emulator import BlockingTurn, Emulator, Script, Turn, event_loop
from agentsessions_emulator.scripts import players
from tests.emulator.support import Api

STUCK = "a script does not end when it is cancelled, and is left behind"


@pytest.fixture
def release(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Lets blocked threads go in the end."""
    monkeypatch.setattr(players, "_GRACE_SECONDS", 0.05)
    monkeypatch.setattr(event_loop, "_GRACE_SECONDS", 0.05)
    event = threading.Event()
    yield event
    event.set()


def stubborn(_: threading.Event) -> Script:
    async def script(turn: Turn) -> None:
        while True:
            try:
                await turn.sleep(3600)
            except asyncio.CancelledError:
                await asyncio.Event().wait()

    return script


def in_an_executor(release: threading.Event) -> Script:
    async def script(_: Turn) -> None:
        await asyncio.to_thread(release.wait)

    return script


def blocking(release: threading.Event) -> Script:
    def script(_: BlockingTurn) -> None:
        release.wait()

    return script


@pytest.mark.parametrize(
    ("make", "complaints"), [(stubborn, [STUCK, STUCK]), (in_an_executor, []), (blocking, [])]
)
def test_it_is_left_behind(
    release: threading.Event,
    caplog: pytest.LogCaptureFixture,
    make: Callable[[threading.Event], Any],
    complaints: list[str],
) -> None:
    with Emulator(script=make(release)) as emulator, Api(emulator.url) as api:
        api.say(api.session()["id"], "go")
        emulator.reset()
        api.say(api.session()["id"], "again")
    assert [text for text in caplog.messages if text == STUCK] == complaints
    caplog.clear()  # asyncio, too, tells of what was left behind
