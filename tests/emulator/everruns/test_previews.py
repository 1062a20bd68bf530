"""Previews, findings, statistics and health checks of agents and harnesses."""

import pytest

from agentsessions_emulator import Emulator, Turn
from tests.emulator.everruns.support import Api, Json

LONG = "Answer in the language of the customer, and quote what the customer has asked you before."
TOOL: Json = {
    "type": "client_side",
    "name": "look_up",
    "description": "Looks up.",
    "parameters": {},
}


def test_a_preview_has_what_capabilities_add(api: Api) -> None:
    body: Json = {"system_prompt": "Be kind.", "capabilities": [{"ref": "web_fetch"}]}
    preview = api.answer("POST", "/agents/preview", json={**body, "tools": [TOOL]})
    assert preview["system_prompt"] == "You can use web_fetch.\n\nBe kind."
    assert [tool["name"] for tool in preview["tools"]] == ["web_fetch", "look_up"]
    assert preview["findings"] == []
    parent = api.answer("POST", "/harnesses", json={"name": "house", **body})["id"]
    of_child = {"parent_harness_id": parent, "system_prompt": "Be brief."}
    preview = api.answer("POST", "/harnesses/preview", json=of_child)
    assert preview["system_prompt"] == "You can use web_fetch.\n\nBe kind.\n\nBe brief."
    nobody = {"parent_harness_id": "harness_" + "0" * 32}
    assert api.refusal("POST", "/harnesses/preview", json=nobody)["status"] == 404


@pytest.mark.parametrize(
    ("prompt", "rule", "place"),
    [
        ("", "prompt.empty", {}),
        ("ä Hello {{ name }}!", "prompt.template_variables", {"start": 9, "end": 19}),
        ("Be brief. Be thorough.", "prompt.conflicting_style", {}),
        (f"{LONG}\n\nBe.\n\n{LONG}", "prompt.duplicate_paragraphs", {"start": 96, "end": 185}),
        ("Use `look_down`.", "tools.unknown_reference", {"start": 5, "end": 14}),
        ("x" * 33_000, "prompt.very_long", {}),
    ],
)
def test_findings(api: Api, prompt: str, rule: str, place: Json) -> None:
    body = {"system_prompt": prompt, "tools": [TOOL]}
    (finding,) = api.answer("POST", "/agents/analyze", json=body)["findings"]
    assert (finding["rule_id"], finding["source"]) == (rule, "builtin")
    assert finding["location"] == {"field": "system_prompt", **place}
    assert api.answer("POST", "/agents/preview", json=body)["findings"] == [finding]


def test_tools_of_the_same_name(api: Api) -> None:
    body = {"system_prompt": "Be kind.", "tools": [TOOL, TOOL]}
    (finding,) = api.answer("POST", "/agents/analyze", json=body)["findings"]
    assert finding["location"] == {"field": "tools"}


def test_statistics(api: Api) -> None:
    agent = api.agent()
    path = f"/agents/{agent['id']}"
    stats = api.answer("GET", f"{path}/stats")
    assert (stats["session_count"], stats["first_session_at"]) == (0, None)
    assert stats["avg_session_duration_ms"] is None
    sessions = [api.session(agent_id=agent["id"]) for _ in range(3)]
    api.say(sessions[0], "One")
    api.say(sessions[0], "Two")
    api.say(sessions[1], "sleep 1000")
    api.answer("POST", f"/sessions/{sessions[0]}/fork", json={})
    stats = api.answer("GET", f"{path}/stats")
    assert (stats["session_count"], stats["started_session_count"]) == (4, 2)
    assert (stats["active_session_count"], stats["idle_session_count"]) == (1, 1)
    assert stats["execution_count"] == 3
    read = api.answer("GET", path)
    assert read["session_count"] == 4
    assert read["usage"]["output_tokens"] == stats["total_output_tokens"] > 0
    of_harness = api.answer("GET", f"/harnesses/{agent['harness_id']}/stats")
    assert of_harness | {"session_count": 4} == stats


def test_policies(api: Api) -> None:
    for kind in ("agents", "harnesses"):
        policies = api.answer("GET", f"/{kind}/config")["policies"]
        assert policies[f"{kind}.update"] is True


def test_a_health_check(api: Api) -> None:
    path = f"/agents/{api.agent()['id']}"
    checks = f"{path}/health-checks"
    assert api.answer("GET", f"{checks}/latest") == {"config_changed": False}
    begun = api.answer("POST", checks)
    assert (begun["status"], "results" in begun) == ("pending", False)
    done = api.answer("GET", f"{checks}/{begun['id']}")
    assert done["status"] == "completed"
    assert done["summary"]["pass_rate"] == 1.0
    assert done["created_at"] < done["completed_at"]
    (session, _) = (result["session_id"] for result in done["results"])
    assert api.answer("GET", f"/sessions/{session}")["tags"] == ["health_check"]
    assert api.answer("GET", checks) == [done]
    assert api.answer("GET", f"{checks}/latest") == {"run": done, "config_changed": False}
    api.answer("PATCH", path, json={"system_prompt": "Be brief."})
    assert api.answer("GET", f"{checks}/latest")["config_changed"] is True
    other = f"/agents/{api.agent('other')['id']}/health-checks"
    assert api.refusal("GET", f"{other}/{begun['id']}")["status"] == 404


def test_health_checks_that_fail_or_take_too_long(emulator: Emulator, api: Api) -> None:
    async def fail(turn: Turn) -> None:
        await turn.error("rate_limited")

    async def sleep(turn: Turn) -> None:
        await turn.sleep(100_000)

    emulator.use_script(fail, agent="clerk")
    emulator.use_script(sleep, agent="sleeper")
    names = ("clerk", "sleeper")
    failed, slow = (f"/agents/{api.agent(name)['id']}/health-checks" for name in names)
    for path in (failed, slow):
        api.answer("POST", path)
    (run,) = api.answer("GET", failed)
    assert (run["status"], run["summary"]["errored"]) == ("completed", 2)
    emulator.clock.freeze()
    assert api.answer("GET", slow)[0]["status"] == "running"
    emulator.clock.advance(31 * 60)
    assert api.answer("GET", slow)[0]["status"] == "failed"
