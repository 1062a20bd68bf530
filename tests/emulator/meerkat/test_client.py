"""The client against the emulator, and the fixtures that give tests both."""

from typing import Any

import pytest

from agentsessions import AuthenticationError
from agentsessions.meerkat import (
    CallbackPendingError,
    Meerkat,
    RequestCancelledError,
    SessionCreatedError,
)
from agentsessions_emulator import Emulator


def test_turns(meerkat_client: Meerkat) -> None:
    first = meerkat_client.sessions.create(prompt="echo: One.")
    assert first.text == "One."
    second = meerkat_client.sessions.messages.create(first.session_id, prompt="echo: Two.")
    assert second.text == "Two."
    assert [one.session_id for one in meerkat_client.sessions.list()] == [first.session_id]


def test_a_turn_is_streamed(meerkat_client: Meerkat) -> None:
    session = meerkat_client.sessions.create(prompt="Hello").session_id
    with meerkat_client.sessions.messages.stream(session, prompt="echo: Two.") as turn:
        types = [event.payload.type for event in turn]
        assert turn.result().text == "Two."
    assert types[0] == "run_started"
    assert types[-1] == "run_completed"


def test_errors(meerkat_client: Meerkat, meerkat_emulator: Emulator) -> None:
    with pytest.raises(SessionCreatedError) as created:
        meerkat_client.sessions.create(prompt="error unknown")
    session = created.value.session_id
    assert session is not None
    with pytest.raises(CallbackPendingError) as pending:
        meerkat_client.sessions.messages.create(session, prompt="custom_tool look_up {}")
    assert pending.value.session_id == session
    meerkat_client.sessions.interrupt(session)
    meerkat_emulator.faults.add(
        {"type": "status", "status": 499, "body": {"error": "e", "code": "REQUEST_CANCELLED"}}
    )
    with pytest.raises(RequestCancelledError):
        meerkat_client.sessions.create(prompt="Hello")


@pytest.mark.agentsessions(freeze="2026-10-21T09:30:00Z", seed="the clerk")
def test_the_marker_counts(meerkat_client: Meerkat) -> None:
    result = meerkat_client.sessions.create(prompt="Hello")
    session = meerkat_client.sessions.retrieve(result.session_id)
    assert session.created_at == "2026-10-21T09:30:00.000000+00:00"


@pytest.mark.agentsessions(api_key="the-key")
def test_a_key_is_wanted(meerkat_client: Meerkat, meerkat_emulator: Emulator) -> None:
    session = meerkat_client.sessions.create(prompt="Hello").session_id
    event: dict[str, Any] = {"event_type": "news", "payload": 1}
    send = meerkat_client.sessions.external_events.send
    with pytest.raises(AuthenticationError, match="invalid webhook secret"):
        send(session, **event)
    assert send(session, **event, webhook_secret="the-key").queued is True
    with Meerkat(base_url=meerkat_emulator.url) as other:
        with pytest.raises(AuthenticationError, match="The key is not valid"):
            other.sessions.list()
        send = other.sessions.external_events.send
        assert send(session, **event, webhook_secret="the-key").queued is True
    secret = {"x-webhook-secret": "the-key"}
    with (
        Meerkat(base_url=meerkat_emulator.url, default_headers=secret) as webhook,
        pytest.raises(AuthenticationError),
    ):
        webhook.sessions.list()


async def test_the_client_of_asyncio(meerkat_client: Meerkat) -> None:
    result = await meerkat_client.aio.sessions.create(prompt="echo: One.")
    assert result.text == "One."
