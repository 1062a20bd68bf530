"""Tests of programs that use the SDK need not wait between attempts."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from agentsessions import InternalServerError
from agentsessions.runtime import pauses
from agentsessions.testing import is_testing, set_testing
from tests.support.clients import PatientClient
from tests.support.replies import answer
from tests.support.server import Server


@pytest.fixture(autouse=True)
def recorder() -> Iterator[None]:
    """In place of the recorder of the other tests here."""
    set_testing(False)
    yield
    set_testing(False)


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was slept, without sleeping."""
    seconds: list[float] = []

    async def note(length: float) -> None:
        seconds.append(length)

    monkeypatch.setattr("time.sleep", seconds.append)
    monkeypatch.setattr(asyncio, "sleep", note)
    return seconds


async def pause_both(seconds: float) -> None:
    pauses.pause(seconds)
    await pauses.pause_async(seconds)


async def test_pauses_are_waited_out(slept: list[float]) -> None:
    assert not is_testing()
    await pause_both(3.0)
    assert slept == [3.0, 3.0]


async def test_testing_leaves_them_out_and_tells_how_long_they_were(slept: list[float]) -> None:
    testing = set_testing(True)
    assert is_testing()
    await pause_both(3.0)
    assert (slept, testing.pauses) == ([0.0, 0.0], [3.0, 3.0])


async def test_a_fraction_may_be_waited_all_the_same(slept: list[float]) -> None:
    with set_testing(True, fraction=0.5) as testing:
        await pause_both(3.0)
    assert (slept, testing.pauses) == ([1.5, 1.5], [3.0, 3.0])


def test_blocks_undo_their_switch_also_when_nested() -> None:
    with set_testing(True):
        with set_testing(False):
            assert not is_testing()
        assert is_testing()
        with pytest.raises(ValueError, match="left"), set_testing(True):
            raise ValueError("left early")
        assert is_testing()
    assert not is_testing()


def test_a_client_tries_as_often_as_ever(server: Server) -> None:
    client = PatientClient("sk-test-key", base_url=server.url)
    server.handler = answer({"error": {"message": "down", "type": "api_error"}}, 500)
    with client, set_testing(True) as testing, pytest.raises(InternalServerError):
        client.agents.retrieve("agent_01")
    assert len(server.requests) == 3
    assert len(testing.pauses) == 2
