"""What the page shows of Meerkat: its files, who waits, and sessions before the eyes."""

import httpx

from agentsessions_emulator import Emulator
from tests.emulator.meerkat.support import Api
from tests.emulator.page.test_data import News

PAGE = "/_emulator/page"


def test_who_waits_for_the_client(api: Api) -> None:
    facts = api.answer("GET", PAGE)
    assert facts["has_sessions"] is True
    for name in ("service.js", "events.js"):
        assert api.http.get(f"{PAGE}/service/{name}").status_code == 200
    body = {"prompt": 'custom_tool look_up {"number": "4711"}'}
    refusal = api.refusal(500, "POST", "/sessions", json=body)
    session = refusal["details"]["session_id"]
    (wait,) = api.answer("GET", f"{PAGE}/waits")["data"]
    assert (wait["session_id"], wait["for"]) == (session, "result")
    assert (wait["event"]["name"], wait["event"]["input"]) == ("look_up", {"number": "4711"})
    api.say(session, "lost")
    assert api.answer("GET", f"{PAGE}/waits")["data"] == []


def test_events_of_the_watched_session_come_at_once(api: Api, emulator: Emulator) -> None:
    session = api.session()
    query = {"session": session}
    with httpx.stream("GET", f"{emulator.url}{PAGE}/news", params=query) as response:
        news = News(response)
        news.next("hello")
        api.say(session, "echo: Forty-two.")
        types = [news.next("event")["event"]["payload"]["type"] for _ in range(2)]
    assert types == ["run_started", "turn_started"]
