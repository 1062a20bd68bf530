"""Agents: defaults, versions, conflicts, field-by-field updates, archiving."""

from typing import Any

import pytest

from tests.emulator.support import CUSTOM_TOOL, TOOLSET, Api


def update(api: Api, agent: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return api.answer("POST", f"/v1/agents/{agent['id']}", json=fields)


def test_defaults_are_filled_in(api: Api) -> None:
    agent = api.agent(tools=[TOOLSET])
    assert agent["id"].startswith("agent_")
    assert agent["version"] == 1
    assert agent["model"] == {
        "id": "claude-opus-5",
        "effort": {"type": "high"},
        "speed": "standard",
        "inference_geo": None,
    }
    assert agent["tools"][0]["default_config"] == {
        "enabled": True,
        "permission_policy": {"type": "always_allow"},
    }
    for field in ("description", "system", "multiagent", "archived_at"):
        assert agent[field] is None
    assert agent["mcp_servers"] == agent["skills"] == []
    assert agent["metadata"] == {}


def test_tool_configs_inherit_the_default_config(api: Api) -> None:
    ask = {"type": "always_ask"}
    toolset = {
        **TOOLSET,
        "default_config": {"enabled": False},
        "configs": [{"name": "bash", "enabled": True, "permission_policy": ask}, {"name": "read"}],
    }
    bash, read = api.agent(tools=[toolset])["tools"][0]["configs"]
    expected = {"type": "bash", "name": "bash", "enabled": True, "permission_policy": ask}
    assert bash == expected
    assert read["enabled"] is False
    assert read["permission_policy"] == {"type": "always_allow"}


def test_update_merges_field_by_field(api: Api) -> None:
    agent = api.agent(system="Be kind.", description="Kind", metadata={"a": "1", "b": "2"})
    changed = update(api, agent, name="New", description=None, metadata={"a": None, "c": "3"})
    assert changed["version"] == 2
    assert changed["name"] == "New"
    assert changed["system"] == "Be kind."
    assert changed["description"] is None
    assert changed["metadata"] == {"b": "2", "c": "3"}
    assert changed["created_at"] == agent["created_at"]
    assert changed["updated_at"] > agent["updated_at"]


def test_update_that_changes_nothing_makes_no_version(api: Api) -> None:
    agent = api.agent(system="Be kind.")
    assert update(api, agent, name=agent["name"], system="Be kind.", metadata={}) == agent


def test_effort_survives_with_its_model_only(api: Api) -> None:
    agent = api.agent(model={"id": "claude-opus-5", "effort": "low", "inference_geo": "us"})
    assert agent["model"]["effort"] == {"type": "low"}
    same = update(api, agent, model={"id": "claude-opus-5", "speed": "fast"})
    assert same["model"]["effort"] == {"type": "low"}
    assert same["model"]["inference_geo"] is None
    other = update(api, agent, model="claude-haiku-4-5")
    assert other["model"]["effort"] == {"type": "high"}


def test_version_conflict_is_not_worth_a_retry(api: Api) -> None:
    agent = api.agent()
    update(api, agent, version=1, system="Two")
    response = api.http.post(f"/v1/agents/{agent['id']}", json={"version": 1, "system": "Two"})
    assert response.status_code == 409
    assert response.json()["error"]["type"] == "conflict_error"
    assert response.headers["x-should-retry"] == "false"
    assert update(api, agent, version=2, system="Three")["version"] == 3


def test_versions_are_kept(api: Api) -> None:
    agent = api.agent(system="One")
    update(api, agent, system="Two")
    path = f"/v1/agents/{agent['id']}"
    assert api.answer("GET", path, params={"version": 1})["system"] == "One"
    assert api.answer("GET", path)["system"] == "Two"
    api.refusal(404, "GET", path, params={"version": 3})
    versions = api.answer("GET", f"{path}/versions")
    assert [version["version"] for version in versions["data"]] == [2, 1]
    first = api.answer("GET", f"{path}/versions", params={"limit": 1})
    second = api.answer("GET", f"{path}/versions", params={"page": first["next_page"]})
    assert [second["data"][0]["version"], second["next_page"]] == [1, None]


def test_archived_agents_are_read_only(api: Api) -> None:
    agent = api.agent()
    archived = api.answer("POST", f"/v1/agents/{agent['id']}/archive")
    assert archived["archived_at"] is not None
    assert api.answer("POST", f"/v1/agents/{agent['id']}/archive") == archived
    path = f"/v1/agents/{agent['id']}"
    assert "archived" in api.refusal(400, "POST", path, json={"name": "New"})
    body = {"agent": agent["id"], "environment_id": api.environment()["id"]}
    assert "archived" in api.refusal(400, "POST", "/v1/sessions", json=body)
    assert api.answer("GET", "/v1/agents")["data"] == []
    listed = api.answer("GET", "/v1/agents", params={"include_archived": "true"})
    assert listed["data"] == [archived]


def test_list_is_filtered_by_time(api: Api) -> None:
    first, second, third = (api.agent(name=name) for name in ("a", "b", "c"))
    query = {"created_at[gte]": second["created_at"]}
    assert api.answer("GET", "/v1/agents", params=query)["data"] == [third, second]
    query = {"created_at[lte]": second["created_at"]}
    assert api.answer("GET", "/v1/agents", params=query)["data"] == [second, first]


SERVER = {"type": "url", "name": "docs", "url": "https://docs.example/mcp"}
SKILL = {"type": "anthropic", "skill_id": "xlsx"}
MCP_TOOLSET = {"type": "mcp_toolset", "mcp_server_name": "docs"}


def custom(**fields: Any) -> dict[str, Any]:
    return {"tools": [{**CUSTOM_TOOL, **fields}]}


def fetching(domain: str, tool: str = "web_fetch") -> dict[str, Any]:
    return {"tools": [{**TOOLSET, "configs": [{"name": tool, "allowed_domains": [domain]}]}]}


@pytest.mark.parametrize(
    ("fields", "complaint"),
    [
        ({"tools": [MCP_TOOLSET]}, "'docs' has no server"),
        ({"mcp_servers": [SERVER]}, "'docs' is used by no mcp_toolset"),
        ({"mcp_servers": [{**SERVER, "name": str(i)} for i in range(21)]}, "at most 20 items"),
        ({"mcp_servers": [{**SERVER, "name": "x" * 256}]}, "/mcp_servers/0/name"),
        ({"mcp_servers": [{**SERVER, "url": "x" * 2049}]}, "/mcp_servers/0/url must have at most"),
        ({"tools": [CUSTOM_TOOL] * 257}, "/tools must have at most 256 items"),
        ({"skills": [SKILL] * 501}, "/skills must have at most 500 items"),
        (
            {"mcp_servers": [SERVER, {**SERVER, "url": "https://b"}], "tools": [MCP_TOOLSET]},
            "server name 'docs' appears more than once",
        ),
        ({"tools": [CUSTOM_TOOL, CUSTOM_TOOL]}, "'get_weather' appears more than once"),
        (custom(name="bash"), "name of a built-in tool"),
        (custom(name="mcp__x"), "may not start with 'mcp__'"),
        (custom(name="no spaces"), "/tools/0/name"),
        (custom(description=" "), "/tools/0/description must not be empty"),
        (custom(input_schema={"type": "object", "anyOf": []}), "anyOf is not allowed"),
        (
            custom(input_schema={"type": "object", "properties": {"a": {"$ref": "#"}}}),
            "$ref is not allowed",
        ),
        (custom(input_schema={"type": "object", "properties": {"a b": {}}}), "'a b' must be"),
        (custom(input_schema={"type": "array"}), "/tools/0/input_schema/type"),
        (fetching("https://a.example"), "/tools/0/configs/0/allowed_domains/0"),
        (fetching("a.example:80"), "must be a host name"),
        (fetching("a.example/docs"), "must be a host name"),
        (fetching("a.example:80", tool="web_search"), "must be a host name"),
        ({"name": ""}, "/name must not be empty"),
        ({"name": "x" * 257}, "/name must have at most 256 characters, not 257"),
        ({"description": "x" * 2049}, "/description must have at most 2048"),
        ({"system": "x" * 100_001}, "/system must have at most 100000"),
        ({"metadata": {"k" * 65: "v"}}, "which must have at most 64 characters, not 65"),
        ({"metadata": {"k": "v" * 513}}, "/metadata/k must have at most 512"),
        ({"metadata": {str(i): "v" for i in range(17)}}, "/metadata must have at most 16"),
        (
            {
                "tools": [
                    {
                        **TOOLSET,
                        "configs": [
                            {
                                "name": "web_search",
                                "allowed_domains": ["a.com"],
                                "blocked_domains": ["b.com"],
                            }
                        ],
                    }
                ]
            },
            "exclude each other",
        ),
    ],
)
def test_rules_for_agents(api: Api, fields: dict[str, Any], complaint: str) -> None:
    body = {"name": "A", "model": "claude-opus-5", **fields}
    assert complaint in api.refusal(400, "POST", "/v1/agents", json=body)


def test_metadata_limit_counts_what_is_stored(api: Api) -> None:
    agent = api.agent(metadata={str(i): "v" for i in range(16)})
    path = f"/v1/agents/{agent['id']}"
    refused = api.refusal(400, "POST", path, json={"metadata": {"one more": "v"}})
    assert "at most 16 entries, not 17" in refused
    update(api, agent, metadata={"0": None, "one more": "v"})


def test_unknown_agent(api: Api) -> None:
    assert "'agent_x'" in api.refusal(404, "GET", "/v1/agents/agent_x")
    api.refusal(404, "POST", "/v1/agents/agent_x", json={"name": "A"})
    api.refusal(404, "GET", "/v1/agents/agent_x/versions")
