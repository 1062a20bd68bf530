"""Budgets: what may be set when, and what happens at the cap. A model request costs one cent."""

from typing import Any

from tests.emulator.support import CUSTOM_TOOL, TURN_END, Api, message, types


def limit(cents: int) -> dict[str, Any]:
    return {"type": "limit", "max_list_cost": {"amount": str(cents), "currency": "USD"}}


def code(api: Api, session_id: str, budget: dict[str, Any] | None) -> str:
    response = api.http.post(f"/v1/sessions/{session_id}", json={"budget": budget})
    assert response.status_code == 400
    return str(response.json()["error"]["details"]["error_code"])


def test_turn_that_ends_at_the_cap(api: Api) -> None:
    session = api.session(budget=limit(1))
    api.say(session["id"], "hi")
    events = api.events(session["id"])
    assert events[-1]["stop_reason"] == {"type": "budget_reached"}
    assert events[-2]["budget"] == limit(1)
    assert "budget" in api.refused_events(session["id"], message("more"))


def test_raising_the_budget_lets_the_turn_go_on(api: Api) -> None:
    session = api.session(budget=limit(1))
    api.say(session["id"], "echo: one\necho: two")
    before = api.events(session["id"])
    assert types(before).count("agent.message") == 1
    assert before[-1]["stop_reason"] == {"type": "budget_reached"}
    assert code(api, session["id"], limit(1)) == "budget_not_raised"
    api.answer("POST", f"/v1/sessions/{session['id']}", json={"budget": limit(5)})
    rest = api.events(session["id"])[len(before) :]
    assert types(rest)[:3] == [
        "session.updated",
        "session.status_running",
        "session.thread_status_running",
    ]
    assert types(rest)[-4:] == ["span.model_request_end", *TURN_END]
    assert rest[-1]["stop_reason"] == {"type": "end_turn"}


def test_messages_queued_at_the_cap_wait_for_the_budget(api: Api) -> None:
    session = api.session(budget=limit(1))
    api.send(session["id"], message("one"), message("two"))
    events = api.events(session["id"])
    assert types(events)[-4:] == [*TURN_END, "user.message"]
    assert events[-1]["processed_at"] is None
    api.answer("POST", f"/v1/sessions/{session['id']}", json={"budget": None})
    assert types(api.events(session["id"])).count("agent.message") == 2


def test_answers_are_taken_at_the_cap(api: Api) -> None:
    session = api.session(budget=limit(1), tools=[CUSTOM_TOOL])
    api.say(session["id"], "custom_tool get_weather {}")
    stop = api.events(session["id"])[-1]["stop_reason"]
    assert stop["type"] == "requires_action"
    answer = {"type": "user.custom_tool_result", "custom_tool_use_id": stop["event_ids"][0]}
    api.send(session["id"], answer)
    assert api.events(session["id"])[-1]["stop_reason"] == {"type": "budget_reached"}


def test_interrupt_at_the_cap_is_ignored(api: Api) -> None:
    session = api.session(budget=limit(1))
    api.say(session["id"], "hi")
    before = api.events(session["id"])
    assert api.send(session["id"], {"type": "user.interrupt"}) == []
    assert api.events(session["id"]) == before


def test_budget_is_set_at_the_start_or_never(api: Api) -> None:
    plain = api.session()
    assert code(api, plain["id"], limit(5)) == "budget_create_only"
    limited = api.session(budget=limit(5))
    path = f"/v1/sessions/{limited['id']}"
    assert api.answer("POST", path, json={"budget": None})["budget"] is None
    assert code(api, limited["id"], limit(9)) == "budget_create_only"


def test_amounts_are_whole_cents(api: Api) -> None:
    body = {"agent": api.agent()["id"], "environment_id": api.environment()["id"]}
    for amount in ("0", "1.5", "01", "-1"):
        budget = {"type": "limit", "max_list_cost": {"amount": amount, "currency": "USD"}}
        refused = api.refusal(400, "POST", "/v1/sessions", json={**body, "budget": budget})
        assert "/budget/max_list_cost/amount" in refused


def test_models_without_a_list_price_take_no_budget(api: Api) -> None:
    house = api.agent(model="house-model-1")["id"]
    rosters: list[Any] = [
        {"type": "coordinator", "agents": [house]},
        {"type": "coordinator", "agents": [{"type": "advisor", "model": "house-model-1"}]},
        {
            "type": "multiagent_20261001",
            "workflows": {"type": "enabled", "predefined_agents": [house]},
        },
    ]
    body: dict[str, Any] = {"environment_id": api.environment()["id"]}
    for agent in (house, *(api.agent(multiagent=roster)["id"] for roster in rosters)):
        body["agent"] = agent
        api.answer("POST", "/v1/sessions", json=body)
        response = api.http.post("/v1/sessions", json={**body, "budget": limit(5)})
        assert response.status_code == 400
        assert response.json()["error"]["details"]["error_code"] == "model_not_budgetable"
    overridden = {"type": "agent_with_overrides", "id": house, "model": "claude-opus-5"}
    api.answer("POST", "/v1/sessions", json={**body, "agent": overridden, "budget": limit(5)})
