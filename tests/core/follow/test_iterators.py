"""A follow that is interrupted goes on where it was, wherever the interrupt comes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self

import pytest

from agentsessions import ClosedError, Follow, Headers, Response
from agentsessions.core.follow.procedure import FollowProcedure
from agentsessions.core.request.operation import Call
from agentsessions.managed_agents.event_sources import SessionEvents
from agentsessions.models import SessionEventPage
from agentsessions.models.session_event import decode_session_event
from tests.core.follow.test_procedure import BROKEN, IDLE, Session, session_stream
from tests.support.signals import SignalPoints


class Service:
    """An engine and a session in which something happens at every wait."""

    def __init__(self) -> None:
        self.session = Session()
        self.session.happen({"type": "agent.thinking"})
        self.session.happen(IDLE)
        self.session.happen({"type": "session.status_running"})
        self.reads = 0
        self.open: list[Stream] = []

    def within(self, _: object, *, is_patient: bool) -> Self:
        assert is_patient
        return self

    def pause(self, _: float) -> None: ...

    def end_follow(self, error: Exception | None = None) -> None: ...

    def send(self, call: Call[Any, Any]) -> Response[Any]:
        if call.operation.returns.is_held:
            self.session.stream.clear()
            parsed: Any = Stream(self)
        else:
            parsed = SessionEventPage.from_dict(self.session.listed(call.query))
        return Response(
            parsed=parsed, status_code=200, headers=Headers(), content=b"", request_id=None
        )

    def read(self) -> Iterator[Any]:
        self.reads += 1
        if self.reads == 2:
            raise BROKEN
        if self.reads <= 3:
            self.session.happen({"type": "agent.thinking"})
            self.session.happen({"type": "agent.thinking"})
        elif self.session.events[-1]["type"] != "session.deleted":
            self.session.happen({"type": "session.deleted"})
        piece, self.session.stream[:] = list(self.session.stream), []
        return iter([decode_session_event(event) for event in piece])


class Stream:
    def __init__(self, service: Service) -> None:
        self._service = service
        service.open.append(self)

    def next_piece(self) -> Iterator[Any]:
        return self._service.read()

    def close(self) -> None:
        if self in self._service.open:
            self._service.open.remove(self)


def follow(service: Any) -> Follow[Any]:
    return Follow(FollowProcedure(SessionEvents(session_stream()), clock=lambda: 0.0), service)


def is_ours(file: str) -> bool:
    return "/core/follow/" in file


def heard(events: Follow[Any], points: SignalPoints) -> list[str]:
    """The ids of all events; who is interrupted goes on with the same follow."""
    ids: list[str] = []
    while True:
        try:
            with points:
                event = next(events, None)
        except KeyboardInterrupt:
            continue
        if event is None:
            return ids
        ids.append(event.id)
        assert events.last_event_id == event.id


@pytest.mark.parametrize("step", [11, pytest.param(1, marks=pytest.mark.stress)])
def test_interrupted_anywhere(step: int) -> None:
    count = SignalPoints(within=is_ours)
    heard(follow(Service()), count)
    assert count.count > 500
    for at in range(1, count.count + 1, step):
        service = Service()
        events = follow(service)
        ids = heard(events, SignalPoints(at, within=is_ours))
        assert ids == [event["id"] for event in service.session.events], at
        events.close()
        with pytest.raises(ClosedError):
            next(events)
