"""Budgets: what they count, and sessions that are paused until there is more."""

from typing import Any

from tests.emulator.everruns.support import Api
from tests.emulator.everruns.test_turns import BEGIN, END, SAID

PAUSED = [*BEGIN, *SAID, "budget.exhausted"]


def budget(api: Api, session: str, **settings: Any) -> dict[str, Any]:
    answer = api.http.put(f"/_emulator/sessions/{session}/budget", json=settings)
    assert answer.is_success, answer.text
    kept: dict[str, Any] = answer.json()
    return kept


def test_a_session_is_paused_before_the_next_iteration(api: Api) -> None:
    session = api.session()
    made = budget(api, session, limit=2)
    api.say(session, "echo: One.\necho: Two.")
    assert api.types(session) == PAUSED
    assert api.status(session) == "paused"
    (told,) = api.events(session, types="budget.exhausted")
    assert told["data"]["budget_id"] == made["id"]
    assert (told["data"]["balance"], told["data"]["limit"]) == (-1, 2)
    assert budget(api, session, limit=100)["spent"] == 3
    assert api.types(session) == [*PAUSED, "budget.resumed", *SAID, *END]
    assert api.status(session) == "idle"


def test_the_soft_limit(api: Api) -> None:
    session = api.session()
    budget(api, session, limit=100, soft_limit=2, currency="tokens")
    api.say(session, "echo: One.\necho: Two.")
    (told,) = api.events(session, types="budget.paused")
    assert told["data"]["soft_limit"] == 2
    assert api.status(session) == "paused"
    budget(api, session, limit=100, soft_limit=None)
    assert api.types(session)[-1] == "session.idled"


def test_a_warning_once(api: Api) -> None:
    session = api.session()
    budget(api, session, limit=0.007, currency="credits")
    api.say(session, "echo: One.\necho: Two.")
    assert api.types(session)[-3:] == ["budget.warning", *END]
    assert api.status(session) == "idle"
    api.say(session, "Three")
    assert api.types(session).count("budget.warning") == 1


def test_a_session_stays_paused_when_its_turn_is_over(api: Api) -> None:
    session = api.session()
    budget(api, session, limit=2)
    api.say(session, "Hello")
    assert api.types(session)[-3:] == ["budget.exhausted", *END]
    assert api.status(session) == "paused"
    api.say(session, "More")
    assert api.types(session)[-3:] == BEGIN
    assert api.status(session) == "paused"
    api.say(session, "And more")
    cancel = f"/sessions/{session}/cancel"
    assert api.answer("POST", cancel)["status"] == "cancelled"
    assert api.status(session) == "paused"
    assert api.answer("POST", cancel)["status"] == "no_op"
    assert api.http.delete(f"/_emulator/sessions/{session}/budget").is_success
    assert api.status(session) == "idle"


def test_what_is_paused_goes_on_without_a_budget(api: Api) -> None:
    session = api.session()
    budget(api, session, limit=0)
    api.say(session, "Hello")
    assert api.types(session) == ["budget.exhausted", *BEGIN]
    assert api.http.delete(f"/_emulator/sessions/{session}/budget").json() == {}
    assert api.types(session)[-2:] == END


def test_a_budget_that_makes_no_sense(api: Api) -> None:
    session = api.session()
    path = f"/_emulator/sessions/{session}/budget"
    assert api.http.put(path, json={"limit": 1, "currency": "beans"}).status_code == 400
    assert api.http.put(path, json={}).status_code == 400
    missing = session.replace("session_0", "session_f")
    assert api.http.put(path.replace(session, missing), json={"limit": 1}).status_code == 404
