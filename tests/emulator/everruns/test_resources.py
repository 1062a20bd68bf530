"""Agents, harnesses and sessions: created, changed, listed, archived."""

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.everruns.support import Api

NOBODY = "0" * 32


def test_an_agent(api: Api) -> None:
    agent = api.agent(description="Helps", tags=["support"])
    assert agent["id"].startswith("agent_")
    assert len(agent["id"]) == len("agent_") + 32
    assert agent["status"] == "active"
    counted = {**agent, "session_count": 0, "app_count": 0}
    assert api.answer("GET", f"/agents/{agent['id']}") == counted
    assert api.answer("GET", "/agents/clerk") == counted
    harnesses = api.answer("GET", "/harnesses")["data"]
    assert [harness["id"] for harness in harnesses] == [agent["harness_id"]]


def test_an_update_merges_what_was_sent(api: Api) -> None:
    agent = api.agent(description="Helps", tags=["support"])
    path = f"/agents/{agent['id']}"
    changed = api.answer("PATCH", path, json={"description": None, "tags": ["x"]})
    assert "description" not in changed
    assert (changed["tags"], changed["system_prompt"]) == (["x"], "Be kind.")
    assert api.refusal("PATCH", path, json={"system_prompt": None})["status"] == 400


def test_names_are_unique(api: Api) -> None:
    agent = api.agent()
    body = {"name": "clerk", "system_prompt": ""}
    assert api.refusal("POST", "/agents", json=body)["code"] == "conflict"
    path = "/agents/check-name"
    for query, available in (
        ({"name": "clerk"}, False),
        ({"name": "clerk", "exclude_id": agent["id"]}, True),
        ({"name": "No name"}, False),
        ({"name": "other"}, True),
    ):
        assert api.answer("GET", path, params=query) == {"available": available}
    assert api.refusal("GET", path, params={"name": "x", "exclude_id": "x"})["status"] == 400
    api.answer("DELETE", f"/agents/{agent['id']}")
    assert api.refusal("DELETE", f"/agents/{agent['id']}")["status"] == 404
    archived = api.answer("GET", f"/agents/{agent['id']}")
    assert archived["status"] == "archived"
    assert archived["archived_at"] == archived["updated_at"]
    assert api.refusal("PATCH", f"/agents/{agent['id']}", json={"tags": []})["status"] == 400
    assert api.agent()["id"] != agent["id"]
    every = api.answer("GET", "/agents", params={"include_archived": True})
    assert [one["status"] for one in every["data"]] == ["active", "archived"]


def test_what_is_deleted_is_not_there(api: Api) -> None:
    path = f"/agents/{api.agent()['id']}"
    assert api.answer("PATCH", path, json={"status": "deleted"})["deleted_at"]
    assert api.refusal("GET", path)["status"] == 404
    assert api.answer("GET", "/agents", params={"include_archived": True})["total"] == 0


def test_upsert_creates_and_replaces(api: Api) -> None:
    body = {"name": "clerk", "system_prompt": "One."}
    made = api.http.put("/v1/agents/clerk", json={**body, "description": "x"})
    assert made.status_code == 201
    replaced = api.http.put(f"/v1/agents/{made.json()['id']}", json=body)
    assert replaced.status_code == 200
    assert replaced.json()["id"] == made.json()["id"]
    assert "description" not in replaced.json()
    assert api.refusal("PUT", "/agents/other", json=body)["status"] == 400
    key = f"agent_{NOBODY}"
    other = api.http.put(f"/v1/agents/{key}", json={**body, "name": "other"})
    assert (other.status_code, other.json()["id"]) == (201, key)


def test_copies_have_names_of_their_own(api: Api) -> None:
    agent = api.agent(display_name="Clerk")
    copies = [api.answer("POST", f"/agents/{agent['id']}/copy") for _ in range(2)]
    assert [copy["name"] for copy in copies] == ["clerk-copy", "clerk-copy-2"]
    assert copies[0]["display_name"] == "Clerk (copy)"
    assert copies[0]["forked_from_agent_id"] == agent["id"]


def test_pages_by_offset(api: Api) -> None:
    for number in range(3):
        api.agent(f"clerk-{number}")
    page = api.answer("GET", "/agents", params={"limit": 2, "search": "clerk & co"})
    assert page["total"] == 0
    page = api.answer("GET", "/agents", params={"limit": 2, "search": "clerk"})
    assert "search=clerk" in page["next_url"]
    assert [agent["name"] for agent in page["data"]] == ["clerk-2", "clerk-1"]
    assert (page["total"], page["offset"], page["limit"]) == (3, 0, 2)
    rest = api.http.get(page["next_url"].removeprefix("/api")).json()
    assert [agent["name"] for agent in rest["data"]] == ["clerk-0"]
    assert "next_url" not in rest
    assert api.answer("GET", "/agents", params={"search": "K-1"})["total"] == 1


def test_harnesses(api: Api) -> None:
    harness = api.answer("POST", "/harnesses", json={"name": "house", "system_prompt": "Be brief."})
    path = f"/harnesses/{harness['id']}"
    assert api.answer("PATCH", path, json={"display_name": "House"})["display_name"] == "House"
    assert api.answer("POST", f"{path}/copy")["name"] == "house-copy"
    agent = api.agent(harness_name="house")
    assert agent["harness_id"] == harness["id"]
    api.answer("DELETE", path)
    assert api.answer("GET", path)["status"] == "archived"
    for body in ({"harness_id": harness["id"]}, {"agent_id": f"agent_{NOBODY}"}):
        assert api.refusal("POST", "/sessions", json=body)["status"] in (400, 404)


def test_the_built_in_harness(api: Api) -> None:
    generic = api.answer("GET", "/harnesses/default")
    assert api.answer("GET", "/harnesses/generic") == generic
    path = f"/harnesses/{generic['id']}"
    assert api.refusal("DELETE", path)["code"] == "forbidden"
    assert api.refusal("PATCH", path, json={"tags": ["x"]})["code"] == "forbidden"
    copy = api.answer("POST", f"{path}/copy")
    assert (copy["name"], copy["is_built_in"]) == ("generic-copy", False)
    own = f"/harnesses/{copy['id']}"
    assert api.refusal("PATCH", own, json={"parent_harness_id": copy["id"]})["status"] == 400


def test_mcp_servers_has_two_names(api: Api) -> None:
    servers = {"shop": {"type": "http", "url": "https://mcp.example.com"}}
    assert api.agent(mcp_servers=servers)["mcpServers"] == servers
    session = api.session(mcp_servers=servers)
    assert api.answer("GET", f"/sessions/{session}")["mcpServers"] == servers


def test_the_chat_of_the_user(api: Api) -> None:
    chat = api.answer("POST", "/sessions/chat", json={"locale": "pt-PT"})
    assert chat["locale"] == "pt-PT"
    assert api.answer("POST", "/sessions/chat")["id"] == chat["id"]
    api.answer("DELETE", f"/sessions/{chat['id']}")
    assert api.answer("POST", "/sessions/chat")["id"] != chat["id"]


def test_a_session(api: Api) -> None:
    agent = api.agent()
    session = api.session(agent_name="clerk", title="Order 4711")
    found = api.answer("GET", f"/sessions/{session}")
    assert (found["agent_id"], found["status"]) == (agent["id"], "started")
    assert api.answer("GET", "/sessions", params={"search": "order"})["total"] == 1
    assert api.answer("GET", "/sessions", params={"agent_id": f"agent_{NOBODY}"})["total"] == 0
    changed = api.answer("PATCH", f"/sessions/{session}", json={"title": None, "tags": ["x"]})
    assert "title" not in changed
    assert changed["tags"] == ["x"]
    api.answer("PUT", f"/sessions/{session}/pin")
    assert api.answer("GET", f"/sessions/{session}")["is_pinned"] is True
    assert api.answer("GET", "/sessions/stats")["started"] == 1
    api.answer("DELETE", f"/sessions/{session}")
    assert api.refusal("GET", f"/sessions/{session}")["code"] == "session_not_found"


def test_a_fork_has_what_was_said(api: Api) -> None:
    session = api.session(title="Order")
    api.say(session, "Hello")
    fork = api.answer("POST", f"/sessions/{session}/fork", json={})
    assert (fork["title"], fork["status"]) == ("Order (fork)", "started")
    assert "usage" not in fork
    assert fork["forked_from_sequence"] == api.events(session)[-1]["sequence"]
    assert api.types(fork["id"]) == api.types(session)
    api.say(session, "sleep 1000")
    assert api.refusal("POST", f"/sessions/{session}/fork", json={})["status"] == 409


def test_messages(api: Api) -> None:
    session = api.session()
    said = api.say(session, "Hello")
    messages = api.answer("GET", f"/sessions/{session}/messages")["data"]
    assert messages[0] == said
    assert [message["role"] for message in messages] == ["user", "agent"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"/sessions/session_{NOBODY}", 404),
        (f"/agents/agent_{NOBODY}", 404),
        (f"/harnesses/harness_{NOBODY}", 404),
        ("/sessions/session_1", 400),
        (f"/sessions/agent_{NOBODY}", 400),
        (f"/sessions/session_{'A' * 32}", 400),
        ("/harnesses/nobody", 404),
        ("/agents/nobody", 404),
        ("/nothing", 404),
    ],
)
def test_ids(api: Api, path: str, status: int) -> None:
    assert api.refusal("GET", path)["status"] == status


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"agent_id": "agent_1"}, 400),
        ({"agent_id": f"agent_{NOBODY}"}, 404),
        ({"agent_name": "nobody"}, 404),
        ({"harness_id": f"agent_{NOBODY}"}, 400),
        ({"agent_id": f"agent_{NOBODY}", "agent_name": "clerk"}, 400),
    ],
)
def test_ids_in_bodies(api: Api, body: dict[str, str], status: int) -> None:
    assert api.refusal("POST", "/sessions", json=body)["status"] == status


def test_all_operations_are_played(api: Api) -> None:
    health = api.http.get("/_emulator/health").json()
    assert health["not_played"] == []
    assert len(health["operations"]) == 77


def test_reasons_are_checked(api: Api) -> None:
    for reason, status in (("tidy%20up", 201), ("x" * 1001, 400), ("%ff", 400)):
        headers = {"everruns-change-reason": reason}
        response = api.http.post("/v1/sessions", json={}, headers=headers)
        assert response.status_code == status
    assert response.json()["code"] == "invalid_change_reason"


def test_credentials() -> None:
    with Emulator(service="everruns", api_key="evr_pat_1", port=None) as emulator:
        import httpx

        with httpx.Client(base_url="http://localhost", transport=emulator.transport) as http:
            for key in ("evr_pat_1", "Bearer evr_pat_1", "ApiKey evr_pat_1"):
                assert http.get("/v1/sessions", headers={"authorization": key}).is_success
            for headers in ({}, {"authorization": "evr_pat_2"}):
                refused = http.get("/v1/sessions", headers=headers)
                assert refused.status_code == 401
                assert refused.headers["x-request-id"].startswith("req_")


def test_ids_are_ordered_and_the_same_with_a_seed(emulator: Emulator, api: Api) -> None:
    made: list[list[str]] = []
    for _ in range(2):
        emulator.reset(seed="one")
        made.append([api.session() for _ in range(3)])
    assert made[0] == made[1] == sorted(made[0])
    emulator.reset()
    problem = api.refusal("GET", f"/sessions/{made[0][0]}")
    assert "of an earlier state" in problem["detail"]
