"""Whole turns of the default agent: every directive, every event in its order."""

from tests.emulator.support import (
    CUSTOM_TOOL,
    END,
    START,
    TOOLSET,
    TURN_END,
    TURN_START,
    Api,
    message,
    text_content,
    types,
)


def test_plain_text_is_echoed(api: Api) -> None:
    session = api.session()
    sent = api.say(session["id"], "hello\nworld")
    events = api.events(session["id"])
    assert types(events) == [*TURN_START, START, "agent.message", END, *TURN_END]
    assert events[4]["content"] == text_content("hello\nworld")
    assert sent["processed_at"] is None
    assert events[2]["id"] == sent["id"]
    assert events[2]["processed_at"] is not None


def test_every_turn_names_its_thread_and_ends_idle(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "hi")
    _, running, *_, idle, usage, end = api.events(session["id"])
    thread = {"session_thread_id": idle["session_thread_id"], "agent_name": "Assistant"}
    assert thread.items() <= running.items()
    assert thread.items() <= idle.items()
    assert idle["stop_reason"] == end["stop_reason"] == {"type": "end_turn"}
    assert idle["stop_details"] is end["stop_details"] is None
    assert usage["budget"] is None
    assert api.status(session["id"]) == "idle"


def test_echo_directive(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "echo: one\necho: two")
    events = api.events(session["id"])
    request = [START, "agent.message", END]
    assert types(events) == [*TURN_START, *request, *request, *TURN_END]
    said = [event["content"] for event in events if event["type"] == "agent.message"]
    assert said == [text_content("one"), text_content("two")]


def test_think_shares_a_model_request_with_what_follows(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "think\necho: thought")
    thinking = [START, "agent.thinking", "agent.message", END]
    assert types(api.events(session["id"])) == [*TURN_START, *thinking, *TURN_END]


def test_tool_directive(api: Api) -> None:
    session = api.session(tools=[TOOLSET])
    api.say(session["id"], 'think\ntool bash {"command": "ls"}')
    events = api.events(session["id"])
    assert types(events) == [
        *TURN_START,
        *(START, "agent.thinking", "agent.tool_use", END),
        "agent.tool_result",
        *(START, "agent.message", END),
        *TURN_END,
    ]
    use, result = events[5], events[7]
    assert use["name"] == "bash"
    assert use["input"] == {"command": "ls"}
    assert use["evaluated_permission"] == "allow"
    assert use["evaluation"] == {"type": "always_allow"}
    assert result["tool_use_id"] == use["id"]
    assert result["is_error"] is False
    assert result["content"][0]["text"] in events[9]["content"][0]["text"]


def test_mcp_tools_have_events_of_their_own(api: Api) -> None:
    toolset = {
        "type": "mcp_toolset",
        "mcp_server_name": "docs",
        "default_config": {"permission_policy": {"type": "auto"}},
    }
    server = {"type": "url", "name": "docs", "url": "https://docs.example/mcp"}
    agent = api.agent(tools=[toolset], mcp_servers=[server])
    session = api.session(agent=agent["id"])
    api.say(session["id"], 'tool mcp__docs__search {"q": "a"}')
    events = api.events(session["id"])
    use = next(event for event in events if event["type"] == "agent.mcp_tool_use")
    assert (use["mcp_server_name"], use["name"]) == ("docs", "search")
    assert use["evaluation"] == {"type": "auto", "evaluated_permission": {"type": "allow"}}
    result = next(event for event in events if event["type"] == "agent.mcp_tool_result")
    assert result["mcp_tool_use_id"] == use["id"]


def test_custom_tool_directive(api: Api) -> None:
    session = api.session(tools=[CUSTOM_TOOL])
    api.say(session["id"], 'custom_tool get_weather {"city": "Paris"}')
    events = api.events(session["id"])
    assert types(events) == [*TURN_START, START, "agent.custom_tool_use", END, *TURN_END]
    use = events[4]
    assert use["input"] == {"city": "Paris"}
    waiting = {"type": "requires_action", "event_ids": [use["id"]]}
    assert events[-1]["stop_reason"] == events[-3]["stop_reason"] == waiting
    assert api.status(session["id"]) == "idle"

    answer = {
        "type": "user.custom_tool_result",
        "custom_tool_use_id": use["id"],
        "content": text_content("18 degrees"),
    }
    sent = api.send(session["id"], answer)
    assert sent[0]["processed_at"] is not None
    rest = api.events(session["id"])[len(events) :]
    assert types(rest) == [
        "user.custom_tool_result",
        *TURN_START[:2],
        *(START, "agent.message", END),
        *TURN_END,
    ]
    assert rest[4]["content"] == text_content("get_weather returned: 18 degrees")
    assert rest[-1]["stop_reason"] == {"type": "end_turn"}


def test_failed_custom_tool_is_told_as_such(api: Api) -> None:
    session = api.session(tools=[CUSTOM_TOOL])
    api.say(session["id"], "custom_tool get_weather {}")
    call_id = api.events(session["id"])[-1]["stop_reason"]["event_ids"][0]
    answer = {"type": "user.custom_tool_result", "custom_tool_use_id": call_id, "is_error": True}
    api.send(session["id"], answer)
    said = api.events(session["id"], **{"types[]": "agent.message"})
    assert said[-1]["content"] == text_content("get_weather failed: ")


def test_exhausted_error_directive(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "echo: before\nerror model_overloaded_error\necho: after")
    events = api.events(session["id"])
    assert types(events) == [
        *TURN_START,
        *(START, "agent.message", END),
        "session.error",
        *TURN_END,
    ]
    assert events[6]["error"]["type"] == "model_overloaded_error"
    assert events[6]["error"]["retry_status"] == {"type": "exhausted"}
    assert events[-1]["stop_reason"] == {"type": "retries_exhausted"}
    assert api.status(session["id"]) == "idle"


def test_exhausted_error_flushes_the_queue(api: Api) -> None:
    session = api.session()
    api.send(session["id"], message("error unknown_error"), message("never answered"))
    events = api.events(session["id"])
    assert types(events).count("agent.message") == 0
    assert all(event["processed_at"] is not None for event in events)
    api.say(session["id"], "again")
    assert types(api.events(session["id"])).count("agent.message") == 1


def test_terminal_error_directive(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "error billing_error")
    assert types(api.events(session["id"])) == [
        *TURN_START,
        "session.error",
        "session.thread_status_terminated",
        "session.status_terminated",
    ]
    assert api.status(session["id"]) == "terminated"
    assert "terminated" in api.refused_events(session["id"], message("hello?"), status=409)


def test_retrying_error_directive(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "error model_rate_limited_error retrying\necho: after")
    assert types(api.events(session["id"])) == [
        *TURN_START,
        "session.error",
        *("session.thread_status_rescheduled", "session.status_rescheduled"),
        *TURN_START[:2],
        *(START, "agent.message", END),
        *TURN_END,
    ]


def test_repository_errors_do_not_stop_the_turn(api: Api) -> None:
    session = api.session()
    api.say(session["id"], "error repository_clone_error\necho: without it")
    events = api.events(session["id"])
    request = [START, "agent.message", END]
    assert types(events) == [*TURN_START, "session.error", *request, *TURN_END]
    assert "repository_url" in events[3]["error"]


def test_what_is_no_directive_is_echoed(api: Api) -> None:
    session = api.session()
    text = "tool bash ls\nerror 42\nsleep well\nthink twice\ncustom_tool x {broken}"
    api.say(session["id"], text)
    said = api.events(session["id"], **{"types[]": "agent.message"})
    assert [event["content"] for event in said] == [text_content(text)]


def test_content_other_than_text_is_named(api: Api) -> None:
    session = api.session()
    image = {"type": "image", "source": {"type": "url", "url": "https://example.com/a.png"}}
    api.send(session["id"], {"type": "user.message", "content": [image]})
    said = api.events(session["id"], **{"types[]": "agent.message"})
    assert said[0]["content"] == text_content("[image]")


def test_usage_is_the_same_for_the_same_conversation(api: Api) -> None:
    usages: list[object] = []
    for _ in range(2):
        session = api.session(tools=[TOOLSET])
        api.say(session["id"], 'tool web_search {"q": "cats"}')
        usage = api.answer("GET", f"/v1/sessions/{session['id']}")["usage"]
        del usage["active_seconds"]
        usages.append(usage)
    assert usages[0] == usages[1]
    assert usages[0] == {
        "cache_creation": {"ephemeral_1h_input_tokens": 0, "ephemeral_5m_input_tokens": 0},
        "cache_read_input_tokens": 12,
        "input_tokens": 17,
        "list_cost": {"amount": "2", "currency": "USD"},
        "output_tokens": 18,
        "server_tool_use": {"web_fetch_requests": 0, "web_search_requests": 1},
    }


def test_messages_sent_together_are_answered_one_after_the_other(api: Api) -> None:
    session = api.session()
    api.send(session["id"], message("one"), message("two"))
    request = [START, "agent.message", END]
    events = api.events(session["id"])
    assert types(events) == [*TURN_START, *request, "user.message", *request, *TURN_END]


def test_system_message_is_processed_with_its_message(api: Api) -> None:
    session = api.session()
    system = {"type": "system.message", "content": text_content("Be brief.")}
    api.send(session["id"], message("hi"), system)
    events = api.events(session["id"])
    assert types(events)[:4] == [*TURN_START, "system.message"]


def test_initial_events_start_the_session(api: Api) -> None:
    session = api.session(initial_events=[message("hello")])
    assert session["status"] == "running"
    request = [START, "agent.message", END]
    assert types(api.events(session["id"])) == [*TURN_START, *request, *TURN_END]
    assert api.status(session["id"]) == "idle"
