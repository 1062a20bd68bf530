"""Messages whose responses are lost: none is doubled or lost in silence, every error is true."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from agentsessions import MaybeSentError
from agentsessions.everruns import Everruns
from agentsessions.everruns.models import Message
from agentsessions.testing import set_testing
from tests.everruns.service import SESSION, Event, event, message
from tests.support.exchange import Exchange
from tests.support.replies import answer
from tests.support.server import Server
from tests.support.waiting import TIMEOUTS

HISTORY = 3
FOUND = ("stored, 500", "stored, 502", "stored, reset", "stored, broken", "stored, hang")
SENT_AGAIN = ("lost, 500", "lost, 503", "lost, reset")
IN_DOUBT = ("lost, hang", "lost, 504")


class Session:
    """Takes messages, and loses the response to one of the attempts as it is told."""

    def __init__(self, fault: str, attempt: int) -> None:
        self.events: list[Event] = []
        self._fault, self._attempt, self._attempts = fault, attempt, 0
        for _ in range(HISTORY):
            self.store(said("Hi"))
        self.append(event("session.idled", 99, HISTORY + 1), timedelta(days=3, seconds=1))

    def store(self, said: Any) -> dict[str, Any]:
        number = len(self.events) + 1
        stored = {**message("", f"message_{number}"), **said}
        entry = event("input.message", number, number, {"message": stored})
        self.append(entry, timedelta(days=3 if number > HISTORY else 4))
        return {**stored, "session_id": SESSION, "sequence": number}

    def append(self, event: Event, ago: timedelta) -> None:
        """The service's clock is not this machine's."""
        self.events.append({**event, "ts": (datetime.now(UTC) - ago).isoformat()})

    @property
    def taken(self) -> int:
        """How many messages it has taken."""
        return len([one for one in self.events if one["type"] == "input.message"]) - HISTORY

    async def __call__(self, exchange: Exchange) -> bytes | None:
        if exchange.request.method == "GET":
            return answer({"data": self.events})
        self._attempts += 1
        if self._attempts <= self._attempt:
            return answer({}, 429)
        if self._attempts > self._attempt + 1:
            return answer(self.store(exchange.request.json["message"]), 201)
        fate, manner = self._fault.split(", ")
        stored = self.store(exchange.request.json["message"]) if fate == "stored" else {}
        if manner == "reset":
            exchange.reset()
        elif manner == "broken":
            await exchange.send(answer(stored, 201)[:-5])
            exchange.close()
        elif manner == "hang":
            await exchange.gone()
        else:
            return answer({"title": "No.", "status": int(manner)}, int(manner))
        return None


def said(text: str) -> Any:
    return {"role": "user", "content": [{"type": "text", "text": text}]}


@pytest.fixture(autouse=True)
def _short_pauses() -> Iterator[None]:
    with set_testing(True, fraction=0.02):
        yield


async def create(client: Everruns, *, asynchronous: bool) -> Message:
    if asynchronous:
        return await client.aio.sessions.messages.create(SESSION, message=said("Hi"))
    return client.sessions.messages.create(SESSION, message=said("Hi"))


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize("attempt", [0, 1])
@pytest.mark.parametrize("fault", FOUND + SENT_AGAIN)
async def test_a_lost_response(
    server: Server, everruns: Everruns, fault: str, attempt: int, asynchronous: bool
) -> None:
    for timeout in TIMEOUTS:
        server.handler = session = Session(fault, attempt)
        client = everruns.with_options(timeout=timeout) if "hang" in fault else everruns
        try:
            sent = await create(client, asynchronous=asynchronous)
        except MaybeSentError:  # the list may have been late too
            assert "hang" in fault
            assert session.taken == 1
        else:
            assert session.taken == 1
            assert (sent.id, sent.sequence, sent.session_id) == ("message_5", 5, SESSION)
            return
    pytest.fail("every list was late")


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
@pytest.mark.parametrize("fault", IN_DOUBT)
async def test_what_nobody_can_know(
    server: Server, everruns: Everruns, fault: str, asynchronous: bool
) -> None:
    server.handler = session = Session(fault, 0)
    client = everruns.with_options(timeout=TIMEOUTS[0]) if "hang" in fault else everruns
    with pytest.raises(MaybeSentError, match="sessions_messages_list") as caught:
        await create(client, asynchronous=asynchronous)
    assert caught.value.session_id == SESSION
    assert session.taken == 0


def test_another_message_is_not_taken_for_it(server: Server, everruns: Everruns) -> None:
    class Elsewhere(Session):
        def store(self, said: Any) -> dict[str, Any]:
            changed: Any = said if len(self.events) != HISTORY + 1 else {**said, "content": []}
            return super().store(changed)

    server.handler = session = Elsewhere("stored, 500", 0)
    sent = everruns.sessions.messages.create(SESSION, message=said("Hi"))
    assert sent.id == "message_6"
    assert session.taken == 2
