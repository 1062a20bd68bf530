"""Any sequence of verbs, held against what it should come to."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from agentsessions import SessionService, SessionServiceError
from agentsessions_emulator import Emulator
from tests.portable.reading import listed
from tests.portable.services import Portable

VERBS = ["create", "ask", "turn", "interrupt", "read", "archive", "list"]
STEPS = st.lists(st.tuples(st.sampled_from(VERBS), st.integers(0, 4)), max_size=10)


class Model:
    """What there should be: sessions that are listed, and those that were archived."""

    def __init__(self, service: SessionService) -> None:
        self._service = service
        self.alive: list[str] = []
        self.gone: list[str] = []

    def carry_out(self, verb: str, number: int) -> None:
        if verb in ("create", "ask"):
            prompt = f"echo: {number}." if verb == "ask" else None
            created = self._service.create_session(prompt)
            assert created.text == (f"{number}." if prompt else "")
            self.alive.append(created.session_id)
        elif verb == "list":
            whole = listed(self._service)
            assert set(whole) == set(self.alive)
            window = self._service.list(limit=number, offset=1)
            assert [session.session_id for session in window] == whole[1 : 1 + number]
        elif number < len(self.alive):
            self._use(verb, self.alive[number])
        elif self.gone:
            with pytest.raises(SessionServiceError) as refused:
                self._service.start_turn(self.gone[number % len(self.gone)], "echo: Hello?")
            assert refused.value.code in ("SESSION_NOT_FOUND", "SESSION_NOT_RUNNING")

    def _use(self, verb: str, session_id: str) -> None:
        service = self._service
        match verb:
            case "turn":
                assert service.start_turn(session_id, "echo: Yes.").text == "Yes."
            case "interrupt":
                with pytest.raises(SessionServiceError) as refused:
                    service.interrupt(session_id)
                assert refused.value.code == "SESSION_NOT_RUNNING"
            case "read":
                assert not service.read(session_id).is_active
            case _:
                service.archive(session_id)
                self.alive.remove(session_id)
                self.gone.append(session_id)


@settings(
    max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
@pytest.mark.usefixtures("emulator")
def test_the_verbs_agree(
    portable: Portable, running: tuple[str, Emulator | None], steps: list[tuple[str, int]]
) -> None:
    url, emulator = running
    assert emulator is not None
    emulator.reset()
    with portable.connect(url) as client:
        model = Model(client.session_service(**portable.needs(client)))
        for verb, number in steps:
            model.carry_out(verb, number)
        model.carry_out("list", 3)
