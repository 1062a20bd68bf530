"""Observers that fail, meddle or are none."""

from __future__ import annotations

from typing import Any

import pytest

from agentsessions import Client, ConfigurationError, ObservedAttempt, Observer
from tests.runtime.observing import Recorder, call
from tests.support.clients import PatientClient
from tests.support.server import Server


class Broken(Observer):
    """Raises whatever it is told."""

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        raise ZeroDivisionError(attempt.operation)

    def attempt_ended(self, attempt: ObservedAttempt) -> None:
        attempt.headers["x"] = "y"
        raise KeyError(attempt.operation)


async def test_a_broken_observer_is_logged_once_and_changes_nothing(
    server: Server, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    watcher = Recorder()
    observers = [Broken(), watcher]
    with PatientClient("sk-test-key", base_url=server.url, observers=observers) as client:
        for each in (client, client, client.with_options(timeout=20)):
            assert (await call(each, way, "agents.retrieve", "agent_01")).id == "agent_01"
    assert len(watcher.attempts) == 3
    records = [record.getMessage() for record in caplog.records]
    assert [text.split(";")[0] for text in records] == [
        "the observer Broken failed in attempt_started",
        "the observer Broken failed in attempt_ended",
    ]


class Careless:
    """Has one method only, and adds headers that cannot be sent."""

    def attempt_started(self, attempt: ObservedAttempt) -> None:
        attempt.headers.update({"x-bad": "a\r\nb", "Authorization": "Bearer other"})


async def test_headers_that_cannot_be_sent_are_left_out(
    server: Server, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    careless: Any = Careless()
    with PatientClient("sk-test-key", base_url=server.url, observers=[careless]) as client:
        await call(client, way, "agents.retrieve", "agent_01")
        await call(client, way, "agents.retrieve", "agent_01")
    assert "x-bad" not in server.requests[0].headers
    assert server.requests[0].headers["authorization"] == "Bearer sk-test-key"
    assert len(caplog.records) == 1


def test_headers_of_the_request_win(server: Server) -> None:
    class Greedy:
        def attempt_started(self, attempt: ObservedAttempt) -> None:
            attempt.headers.update({"Authorization": "Bearer other", "X-Trace": "1"})

    greedy: Any = Greedy()
    with PatientClient("sk-test-key", base_url=server.url, observers=[greedy]) as client:
        client.agents.retrieve("agent_01")
    assert server.requests[0].headers["authorization"] == "Bearer sk-test-key"
    assert server.requests[0].headers["x-trace"] == "1"


class Awaited:
    async def attempt_ended(self, attempt: ObservedAttempt) -> None: ...


@pytest.mark.parametrize(
    ("observers", "words"),
    [
        ([object()], "object has no method of an Observer"),
        ([Recorder], "must be instances, not the class"),
        ([Awaited()], "must not be async"),
        (Recorder(), "observers must be a list, not Recorder"),
        ("log", "observers must be a list, not str"),
    ],
)
def test_what_can_be_told_nothing_is_refused(observers: Any, words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        Client("sk-test-key", observers=observers)
    with pytest.raises(ConfigurationError, match=words):
        Client("sk-test-key").with_options(observers=observers)
