"""The page in a browser: what a person sees and does there."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from agentsessions_emulator import Emulator
from tests.emulator.support import ASKING_TOOLSET, CUSTOM_TOOL, Api
from tests.support.waiting import wait_until

OpenPage = Callable[..., Any]
NASTY = '<img src=x onerror="alert(1)"><script>alert(2)</script>\u2028<b>bold</b>'


def seen(page: Any, text: str, within: str = "main") -> None:
    """Wait until a text is to be seen."""
    page.locator(within).get_by_text(text).first.wait_for()


def gone(page: Any, text: str) -> None:
    page.locator("main").get_by_text(text).first.wait_for(state="hidden")


def press(page: Any, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def open_session(page: Any, session_id: str) -> None:
    page.locator(".sessions").get_by_text(session_id).click()
    page.locator(".session-head").get_by_text(session_id).wait_for()


def test_a_session_lives_before_the_eyes(page: Any, api: Api) -> None:
    session = api.session(title="Watched")
    open_session(page, session["id"])
    api.say(session["id"], "think\necho: Forty-two.")
    seen(page, "Forty-two.", ".from-agent")
    seen(page, "Thinking", ".note")
    seen(page, "end turn", ".status")
    page.locator(".from-agent").get_by_role("button", name="JSON").click()
    seen(page, '"type": "agent.message"', ".from-agent")


def test_what_is_shown_is_text(page: Any, api: Api, emulator: Emulator) -> None:
    session = api.session(title=NASTY, agent=api.agent(name=NASTY, tools=[CUSTOM_TOOL])["id"])
    open_session(page, session["id"])
    api.say(session["id"], f"echo: {NASTY}\n" + 'custom_tool get_weather {"city": "<i>Rome</i>"}')
    seen(page, '<img src=x onerror="alert(1)">', ".from-agent")
    seen(page, "<i>Rome</i>", ".wait")
    emulator.inject(session["id"], {"type": NASTY, "<b>": NASTY})
    seen(page, "<script>alert(2)</script>", ".status")
    api.http.get(f"/v1/agents/{NASTY}")
    page.keyboard.press("g")
    page.keyboard.press("r")
    seen(page, "There is no endpoint", ".requests")
    assert page.locator("main img, main script, main b, main i").count() == 0


def test_questions_are_answered(page: Any, api: Api) -> None:
    session = api.session(tools=[ASKING_TOOLSET, CUSTOM_TOOL])
    api.say(
        session["id"],
        '+ tool bash {"command": "a"}\n+ tool bash {"command": "b"}\n+ custom_tool get_weather {}',
    )
    open_session(page, session["id"])
    seen(page, "3 for you", ".sessions")
    first, second = (page.locator(".wait").filter(has_text=name) for name in ('"a"', '"b"'))
    first.get_by_role("button", name="Allow").click()
    second.get_by_placeholder("Why not").fill("Not today.")
    second.get_by_role("button", name="Deny").click()
    result = page.get_by_label("The result")
    result.fill("{rain")
    page.get_by_label("Kind of result").select_option("json")
    press(page, "Send result")
    seen(page, "This is not JSON")
    result.fill('{"rain": true}')
    press(page, "Send result")
    wait_until(lambda: api.status(session["id"]) == "idle" and page.locator(".wait").count() == 0)
    calls = page.locator(".event.call")
    seen(page, "Allowed by you", ".event.call")
    seen(page, "Not today.", ".event.call")
    seen(page, '{"rain": true}', ".event.call")
    assert calls.count() == 3
    sent = api.events(session["id"], **{"types[]": "user.custom_tool_result"})
    assert sent[0]["content"] == [{"type": "text", "text": '{"rain": true}'}]


def test_threads_have_timelines_of_their_own(page: Any, api: Api, emulator: Emulator) -> None:
    async def lead(turn: Any) -> None:
        await turn.delegate("Clerk", "Ask.")

    async def clerk(turn: Any) -> None:
        result = await turn.call_custom_tool("get_weather", {})
        await turn.say(f"Heard {result.text}.")

    emulator.use_script(lead, agent="Lead")
    emulator.use_script(clerk, agent="Clerk")
    made = api.agent(name="Clerk", tools=[CUSTOM_TOOL])
    roster = {"type": "coordinator", "agents": [{"type": "agent", "id": made["id"]}]}
    session = api.session(agent=api.agent(name="Lead", multiagent=roster)["id"])
    api.say(session["id"], "Go.")
    open_session(page, session["id"])
    seen(page, "Lead waits for the report of another agent.")
    page.locator(".tabs").get_by_text("Clerk").click()
    seen(page, "From Lead", ".event")
    page.get_by_label("The result").fill("rain")
    press(page, "Send result")
    seen(page, "Heard rain.", ".event")
    page.locator(".tabs").get_by_text("Lead").click()
    seen(page, "From Clerk", ".event")


def test_a_session_is_started_written_to_interrupted_and_archived(page: Any, api: Api) -> None:
    page.keyboard.press("n")
    page.get_by_label("Title").fill("By hand")
    page.get_by_label("First message").fill("echo: Good morning.")
    press(page, "Start")
    seen(page, "Good morning.", ".from-agent")
    (session,) = api.answer("GET", "/v1/sessions")["data"]
    assert session["title"] == "By hand"
    page.keyboard.press("m")
    page.keyboard.type("sleep 100000")
    page.keyboard.press("Control+Enter")
    seen(page, "running", ".pill")
    page.keyboard.press("Escape")
    page.locator(".composer").get_by_role("button", name="Interrupt").and_(
        page.locator(":enabled")
    ).wait_for()
    page.keyboard.press("i")
    seen(page, "You interrupted")
    seen(page, "idle", ".pill")
    press(page, "Archive")
    page.locator("dialog").get_by_role("button", name="Archive").click()
    seen(page, "archived", ".pill")
    assert page.locator(".composer").is_hidden()


def test_requests_faults_and_the_clock(page: Any, api: Api, emulator: Emulator) -> None:
    page.get_by_role("link", name="Faults and clock").click()
    page.get_by_label("Operation").fill("agents_list")
    page.get_by_label("Times").fill("2")
    press(page, "Order")
    seen(page, "0 of 2")
    api.refusal(529, "GET", "/v1/agents")
    seen(page, "1 of 2")
    press(page, "Freeze")
    seen(page, "It stands still")
    before = emulator.clock.now
    press(page, "+1 h")
    wait_until(lambda: emulator.clock.now > before)
    press(page, "Back to real time")
    seen(page, "It tells the time of this machine.")
    page.get_by_role("button", name="Remove the fault").click()
    seen(page, "None are ordered.")
    api.refusal(400, "POST", "/v1/agents", json={"name": 5, "model": "m"})
    page.get_by_role("link", name="Requests").click()
    seen(page, "fault: status")
    seen(page, "/name", ".pointer")
    page.keyboard.press("/")
    page.keyboard.type("agents_create")
    gone(page, "fault: status")
    press(page, "Details")
    seen(page, '"name": 5')


def test_reset_asks_first(page: Any, api: Api) -> None:
    api.session()
    page.keyboard.press("g")
    page.keyboard.press("c")
    press(page, "Reset the emulator")
    page.locator("dialog").get_by_role("button", name="Cancel").click()
    assert api.answer("GET", "/v1/sessions")["data"] != []
    press(page, "Reset the emulator")
    page.locator("dialog").get_by_role("button", name="Reset").click()
    seen(page, "The emulator was reset.", ".notices")
    page.get_by_role("link", name="Sessions").click()
    seen(page, "No sessions yet.")


def test_lists_are_walked_by_keys(page: Any, api: Api) -> None:
    ids = [api.session(title=f"Number {number}")["id"] for number in range(3)]
    seen(page, ids[0], ".sessions")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.locator(".session-head").get_by_text(ids[1]).wait_for()
    page.keyboard.press("?")
    page.get_by_role("dialog").get_by_text("next and previous line").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("t")
    page.get_by_role("button", name="Times: absolute").wait_for()


def test_a_long_timeline_is_capped_and_shows_what_was_earlier(page: Any, api: Api) -> None:
    session = api.session()
    for part in range(4):
        api.say(session["id"], "\n".join(f"echo: line {part}.{line}" for line in range(60)))
    open_session(page, session["id"])
    seen(page, "line 3.59", ".from-agent")
    assert page.locator(".event").count() <= 300
    while page.get_by_role("button", name="Show earlier").is_visible():
        before = page.locator(".event").count()
        page.keyboard.press("e")
        page.wait_for_function(
            "count => document.querySelectorAll('.event').length > count", arg=before
        )
    assert page.get_by_text("line 0.0", exact=True).count() == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_narrow_screens_in_light_and_dark(
    open_page: OpenPage, api: Api, emulator: Emulator, scheme: str
) -> None:
    session = api.session(tools=[ASKING_TOOLSET], title="A title that is quite long " * 3)
    api.say(session["id"], 'tool bash {"command": "' + "x" * 300 + '"}')
    narrow = {"width": 360, "height": 640}
    page = open_page(emulator.url, viewport=narrow, color_scheme=scheme)
    for view, shown in (
        (f"sessions/{session['id']}", ".wait"),
        ("requests", ".requests tbody tr"),
        ("controls", ".clock-state"),
    ):
        page.goto(f"{emulator.url}/#/{view}")
        page.locator(shown).first.wait_for()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == {"light": "rgb(245, 246, 248)", "dark": "rgb(20, 23, 28)"}[scheme]


def test_the_key_is_asked_for_and_a_restart_is_noticed(open_page: OpenPage) -> None:
    first = Emulator(api_key="the-key")
    first.start()
    port = int(first.url.rpartition(":")[2])
    page = open_page(first.url)
    page.get_by_label("Key", exact=True).fill("wrong")
    page.keyboard.press("Enter")
    page.get_by_text("The key is not valid.").wait_for()
    page.get_by_label("Key", exact=True).fill("the-key")
    page.keyboard.press("Enter")
    page.get_by_text("Live").wait_for()
    first.stop()
    page.get_by_text("Disconnected").wait_for()
    with Emulator(api_key="the-key", port=port):
        page.get_by_text("The emulator was started anew.").wait_for()
        page.get_by_text("Live").wait_for()


def test_it_works_where_it_is_mounted(open_page: OpenPage, emulator: Emulator, api: Api) -> None:
    larger = Starlette(routes=[Mount("/agents", app=emulator.app)])
    server = uvicorn.Server(uvicorn.Config(larger, port=0, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        wait_until(lambda: server.started)
        port = server.servers[0].sockets[0].getsockname()[1]
        page = open_page(f"http://127.0.0.1:{port}/agents/")
        open_session(page, api.session(title="Mounted")["id"])
        page.keyboard.press("m")
        page.keyboard.type("echo: From the page.")
        page.keyboard.press("Control+Enter")
        seen(page, "From the page.", ".from-agent")
        page.close()
    finally:
        server.should_exit = True
        thread.join()


def test_a_recording_shows_requests_only(
    open_page: OpenPage, emulator: Emulator, tmp_path: Path
) -> None:
    with Emulator(record=tmp_path / "it.yaml", upstream=emulator.url) as proxy:
        page = open_page(proxy.url)
        with Api(proxy.url) as api:
            api.agent()
        seen(page, "/v1/agents", ".requests")
        assert page.get_by_role("link", name="Sessions").count() == 0
