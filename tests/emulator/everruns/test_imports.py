"""Agents as text, and examples that are adopted."""

import json

import pytest

from tests.emulator.everruns.support import Api, Json


def take_in(api: Api, text: str, status: int = 201) -> Json:
    headers = {"content-type": "text/plain"}
    response = api.http.post("/v1/agents/import", content=text, headers=headers)
    assert response.status_code == status, response.text
    agent: Json = response.json()
    return agent


def test_what_is_exported_can_be_imported(api: Api) -> None:
    tools: list[Json] = [{"type": "client_side", "name": "f", "description": "F", "parameters": {}}]
    about: Json = {
        "display_name": "The clerk: one",
        "tags": ["a"],
        "capabilities": [{"ref": "web"}],
    }
    agent = api.agent(tools=tools, system_prompt="Be kind.\n\n---\nAlways.", **about)
    exported = api.http.get(f"/v1/agents/{agent['id']}/export")
    assert exported.headers["content-type"].startswith("text/markdown")
    assert exported.text.startswith(f"---\nid: {agent['id']}\nname: clerk\n")
    assert take_in(api, exported.text, 200) | {"updated_at": ""} == agent | {"updated_at": ""}
    other = exported.text.replace(agent["id"], "agent_" + "0" * 32).replace("clerk", "other")
    assert take_in(api, other)["id"] == "agent_" + "0" * 32
    assert take_in(api, exported.text.replace("Always", "Never"), 200)["id"] == agent["id"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("---\nname: a\n---\nBe kind.", {"name": "a", "system_prompt": "Be kind."}),
        ("---\nname: The Clerk\n---\nBe.", {"name": "the-clerk", "display_name": "The Clerk"}),
        ("name: a\nsystem_prompt: Be.\ncapabilities: [web]", {"capabilities": [{"ref": "web"}]}),
        (json.dumps({"name": "a", "system_prompt": "Be."}), {"system_prompt": "Be."}),
        (
            "mcp_servers: {s: {type: http}}\nname: a\nsystem_prompt: B",
            {"mcpServers": {"s": {"type": "http"}}},
        ),
        ("You answer: politely.", {"system_prompt": "You answer: politely."}),
    ],
)
def test_forms_of_text(api: Api, text: str, expected: Json) -> None:
    agent = take_in(api, text)
    assert expected.items() <= agent.items()
    assert agent["name"].startswith(("a", "the-clerk"))


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("", "no instructions"),
        ("---\nname: a\n---\n", "no instructions"),
        ("---\nname: a\nBe kind.", "does not end"),
        ("---\nname: [\n---\nBe kind.", "not YAML"),
        ("---\n- a\n---\nBe kind.", "no mapping"),
        ("---\nname: a\ntags: [&x y, *x]\n---\nBe kind.", "alias"),
        ("---\nname: a\ntags: 2026-01-01\n---\nBe kind.", "not YAML"),
        ("---\nname: a\ntags: 1\n---\nBe kind.", "/tags"),
        ("---\nname: a\ncolour: red\n---\nBe kind.", "/colour"),
        ("---\nname: a\nid: agent_1\n---\nBe kind.", "agent_1"),
    ],
)
def test_what_cannot_be_read(api: Api, text: str, detail: str) -> None:
    assert detail in take_in(api, text, 400)["detail"]


def test_names_are_taken(api: Api) -> None:
    take_in(api, "---\nname: a\n---\nBe kind.")
    assert take_in(api, "---\nname: a\n---\nBe brief.", 409)["code"] == "conflict"


def test_examples(api: Api) -> None:
    query = {"params": {"from-example": "dad-jokes-agent"}, "content": "ignored"}
    names = [api.answer("POST", "/agents/import", **query)["name"] for _ in range(2)]
    assert names == ["dad-jokes-agent", "dad-jokes-agent-2"]
    nobody = {"params": {"from-example": "nobody"}}
    assert api.refusal("POST", "/agents/import", **nobody)["status"] == 404
    assert api.refusal("POST", "/harnesses/import", **nobody)["status"] == 404
    for example in api.answer("GET", "/harness-examples"):
        adopted = api.answer("POST", "/harnesses/import", params={"from-example": example["name"]})
        assert adopted["capabilities"] == example["capabilities"]
        assert adopted["parent_harness_id"] == api.answer("GET", "/harnesses/default")["id"]
