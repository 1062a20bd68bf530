"""Sessions: listed, read, archived."""

from datetime import datetime

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.meerkat.support import NOBODY, Api


def test_a_session_is_read_in_two_forms(api: Api) -> None:
    result = api.create(labels={"customer": "4711"})
    session = result["session_id"]
    assert (session[14], result["session_ref"]) == ("7", f"home:{session}")
    read = api.answer("GET", f"/sessions/{session}")
    assert read == api.answer("GET", f"/sessions/home:{session}")
    assert read["labels"] == {"customer": "4711"}
    assert read["created_at"].endswith("+00:00")
    (listed,) = api.answer("GET", "/sessions")["sessions"]
    created = datetime.fromisoformat(read["created_at"]).timestamp()
    assert listed["created_at"] == int(created)
    assert listed["message_count"] == read["message_count"] == 3
    assert listed["is_active"] is False
    assert "labels" not in listed


def test_a_session_without_labels_has_none(api: Api) -> None:
    assert "labels" not in api.answer("GET", f"/sessions/{api.session()}")


def test_the_list_begins_with_what_changed_last(api: Api) -> None:
    first, second, third = (api.session() for _ in range(3))
    assert api.listed() == [third, second, first]
    api.say(first, "Again")
    assert api.listed() == [first, third, second]
    page = api.answer("GET", "/sessions", params={"limit": 1, "offset": 1, "unknown": "x"})
    assert [one["session_id"] for one in page["sessions"]] == [third]
    assert api.answer("GET", "/sessions", params={"limit": 0}) == {"sessions": []}
    assert api.answer("GET", "/sessions", params={"offset": 9}) == {"sessions": []}


def test_the_history_in_pages(api: Api) -> None:
    session = api.session()
    api.say(session, "Again")
    page = api.answer("GET", f"/sessions/{session}/history", params={"limit": 2, "offset": 1})
    assert [message["role"] for message in page["messages"]] == ["user", "block_assistant"]
    assert (page["message_count"], page["offset"], page["limit"]) == (5, 1, 2)
    assert page["has_more"] is True
    rest = api.answer("GET", f"/sessions/{session}/history", params={"offset": 3})
    assert (len(rest["messages"]), rest["has_more"], "limit" in rest) == (2, False, False)


@pytest.mark.parametrize(
    ("system_prompt", "told"),
    [
        ("Be kind.", ["Be kind.\n\nAnd brief."]),
        ({"action": "disable"}, ["And brief."]),
    ],
)
def test_instructions(api: Api, system_prompt: object, told: list[str]) -> None:
    session = api.session(system_prompt=system_prompt, additional_instructions=["And brief."])
    messages = api.history(session)
    assert [one["content"] for one in messages if one["role"] == "system"] == told


def test_an_archived_session(api: Api) -> None:
    session, other = api.session(), api.session()
    archived = api.answer("DELETE", f"/sessions/{session}")
    assert archived == {"session_id": session, "archived": True}
    assert api.listed() == [other]
    gone = f"/sessions/{session}"
    told = {"error": f"Session not found: {session}", "code": "NOT_FOUND"}
    message = {"session_id": session, "prompt": "Hello"}
    assert api.refusal(404, "GET", gone) == told
    assert api.refusal(404, "DELETE", gone) == told
    assert api.refusal(404, "POST", f"{gone}/messages", json=message) == told
    assert api.refusal(404, "POST", f"{gone}/interrupt") == told
    event = {"kind": "generic_json", "event_type": "e", "payload": None}
    assert api.refusal(404, "POST", f"{gone}/external-events", json=event) == {
        "error": f"session not found: {session}"
    }
    assert "code" not in api.refusal(404, "GET", f"{gone}/status")
    assert len(api.history(session)) == 3
    with api.events(session):
        pass


def test_of_an_unknown_session(api: Api) -> None:
    for path in ("", "/history", "/events"):
        refusal = api.refusal(404, "GET", f"/sessions/{NOBODY}{path}")
        assert refusal == {"error": f"Session not found: {NOBODY}", "code": "NOT_FOUND"}
    assert api.refusal(404, "GET", f"/sessions/{NOBODY}/status") == {
        "error": f"Runtime not found: rt:session:{NOBODY}"
    }


def test_of_an_earlier_state(emulator: Emulator, api: Api) -> None:
    session = api.session()
    emulator.reset()
    refusal = api.refusal(404, "GET", f"/sessions/{session}")
    assert "reset or restored" in refusal["error"]
    assert "reset or restored" not in api.refusal(404, "GET", f"/sessions/{NOBODY}")["error"]


def test_ids_with_a_seed_are_the_same() -> None:
    made: list[str] = []
    for _ in range(2):
        with Emulator(service="meerkat", seed="42") as emulator, Api(emulator.url) as api:
            made.append(api.session())
    assert made[0] == made[1]
