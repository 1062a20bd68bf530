"""Turns that wait for one another, and that are ended from outside."""

import httpx
import pytest

from agentsessions_emulator import Emulator
from tests.emulator.meerkat.support import NOBODY, Api, Events
from tests.support.waiting import wait_until

LONG = "sleep 1000"
CANCELLED = {"error": "request cancelled", "code": "REQUEST_CANCELLED"}


def run_id(events: Events) -> str:
    """The run that begins next."""
    while (payload := events.payload())["type"] != "run_started":
        pass
    return str(payload["identity"]["run_id"])


def running(api: Api, session: str) -> None:
    """Wait until a turn is running."""
    path = f"/sessions/{session}/status"
    wait_until(lambda: api.answer("GET", path)["state"] == "running")


def accepted(emulator: Emulator, number: int) -> None:
    """Wait until so many messages have come in."""

    def have_come() -> bool:
        came = [one for one in emulator.requests if one.operation == "sessions_messages_create"]
        return len(came) == number

    wait_until(have_come)


def test_turns_come_one_after_the_other(api: Api, emulator: Emulator) -> None:
    session = api.session()
    api.freeze()
    first = api.sending(session, "sleep 5\necho: First.")
    running(api, session)
    second = api.sending(session, "echo: Second.")
    accepted(emulator, 2)
    assert (first.done(), second.done(), len(api.history(session))) == (False, False, 3)
    api.advance(5)
    assert [one.result().json()["text"] for one in (first, second)] == ["First.", "Second."]
    said = [one["content"] for one in api.history(session) if one["role"] == "user"]
    assert said == ["Hello", "sleep 5\necho: First.", "echo: Second."]


def test_an_interrupted_turn(api: Api) -> None:
    session = api.session()
    with api.events(session) as events:
        sending = api.sending(session, f"echo: Well.\n{LONG}")
        while events.payload()["type"] != "text_complete":
            pass
        answer = api.answer("POST", f"/sessions/{session}/interrupt")
        assert answer == {"session_id": session, "interrupted": True, "result": "interrupted"}
        response = sending.result()
        assert (response.status_code, response.json()) == (499, CANCELLED)
        failed = events.payload()
    assert (failed["type"], failed["error_report"]["class"]) == ("run_failed", "cancelled")
    assert len(api.history(session)) == 3
    assert api.answer("POST", f"/sessions/{session}/interrupt")["interrupted"] is True
    assert api.say(session, "echo: On.")["text"] == "On."


def test_an_interrupt_leaves_the_queue(api: Api, emulator: Emulator) -> None:
    session = api.session()
    first = api.sending(session, LONG)
    running(api, session)
    second = api.sending(session, "echo: Second.")
    accepted(emulator, 2)
    api.answer("POST", f"/sessions/{session}/interrupt")
    assert first.result().status_code == 499
    assert second.result().json()["text"] == "Second."


def test_a_session_is_there_while_its_first_turn_runs(api: Api) -> None:
    creating = api.creating(LONG)
    wait_until(lambda: len(api.listed()) == 1)
    (session,) = api.listed()
    running(api, session)
    assert api.roles(session) == ["system"]
    with api.events(session) as events:
        api.answer("POST", f"/sessions/{session}/interrupt")
        assert events.payload()["type"] == "run_failed"
    response = creating.result()
    assert (response.status_code, response.json()) == (499, CANCELLED)
    assert api.roles(session) == ["system"]


def test_a_request_is_cancelled_by_its_name(api: Api) -> None:
    session = api.session()
    sending = api.sending(session, LONG, name="refund")
    running(api, session)
    body = {"session_id": session, "prompt": "Hello"}
    refusal = api.refusal(
        409,
        "POST",
        f"/sessions/{session}/messages",
        json=body,
        headers={"x-meerkat-request-id": "refund"},
    )
    assert refusal["code"] == "DUPLICATE_REQUEST_ID"
    cancelled = api.answer("POST", "/requests/refund/cancel")
    assert cancelled == {"request_id": "refund", "cancelled": True}
    assert sending.result().status_code == 499
    assert api.refusal(404, "POST", "/requests/refund/cancel")["code"] == "NOT_FOUND"
    assert api.sending(session, "echo: Again.", name="refund").result().status_code == 200


def test_a_request_in_the_queue_is_cancelled(api: Api, emulator: Emulator) -> None:
    session = api.session()
    first = api.sending(session, LONG)
    running(api, session)
    second = api.sending(session, "echo: Never.", name="second")
    accepted(emulator, 2)
    api.answer("POST", "/requests/second/cancel")
    assert second.result().status_code == 499
    assert not first.done()
    api.answer("POST", f"/sessions/{session}/interrupt")
    first.result()
    assert len(api.history(session)) == 3


def test_a_request_that_is_answered_may_be_known_for_a_while(api: Api) -> None:
    assert api.answer("POST", "/_emulator/pace", json={"request_seconds": 60}) == {
        "request_seconds": 60
    }
    api.freeze()
    api.creating("Hello", name="first").result()
    late = api.answer("POST", "/requests/first/cancel")
    assert late == {"request_id": "first", "cancelled": False, "reason": "already_terminal"}
    assert api.creating("Hello", name="first").result().status_code == 200
    api.advance(60)
    api.refusal(404, "POST", "/requests/first/cancel")


def test_a_name_must_not_be_empty(api: Api) -> None:
    response = api.creating("Hello", name="").result()
    assert (response.status_code, response.json()["code"]) == (400, "BAD_REQUEST")
    assert api.listed() == []


def test_a_run_is_stopped(api: Api) -> None:
    session = api.session()
    reason = {"reason": "The customer has hung up."}
    with api.events(session) as events:
        sending = api.sending(session, LONG)
        run = run_id(events)
        path = f"/sessions/{session}/runs"
        other = api.answer("POST", f"{path}/{NOBODY}/stop", json=reason)["receipt"]
        assert other == {"outcome": "not_current", "run_id": NOBODY, "current_run_id": run}
        receipt = api.answer("POST", f"{path}/{run}/stop", json=reason)["receipt"]
    (contributor,) = receipt.pop("contributors")
    assert receipt == {"outcome": "stopped", "run_id": run}
    assert (contributor["completion"], contributor["terminal"]) == ("cancelled", "cancelled")
    assert sending.result().status_code == 499
    again = api.answer("POST", f"{path}/{run}/stop", json=reason)["receipt"]
    assert again == {"outcome": "not_current", "run_id": run}
    assert api.refusal(400, "POST", f"{path}/none/stop", json=reason)["code"] == "BAD_REQUEST"


def test_a_session_is_archived_when_its_turn_has_ended(api: Api, emulator: Emulator) -> None:
    session = api.session()
    api.freeze()
    first = api.sending(session, "sleep 5\necho: First.")
    running(api, session)
    second = api.sending(session, "echo: Never.")
    accepted(emulator, 2)
    archiving = api.requesting("DELETE", f"/sessions/{session}")
    wait_until(lambda: emulator.requests[-1].operation == "sessions_archive")
    api.advance(5)
    assert first.result().json()["text"] == "First."
    assert archiving.result().json()["archived"] is True
    assert second.result().status_code == 500
    assert second.result().json() == {
        "error": "runtime terminated: runtime session unregistered",
        "code": "INTERNAL_ERROR",
    }
    assert emulator.failures == []


def test_a_client_that_leaves_does_not_end_the_turn(api: Api) -> None:
    session = api.session()
    api.freeze()
    body = {"session_id": session, "prompt": "sleep 5\necho: Done."}
    with pytest.raises(httpx.ReadTimeout):
        api.http.post(f"/sessions/{session}/messages", json=body, timeout=0.2)
    running(api, session)
    api.advance(5)
    wait_until(lambda: len(api.history(session)) == 5)
