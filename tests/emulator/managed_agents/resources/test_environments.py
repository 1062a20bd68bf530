"""Environments: defaults, updates, archiving, and deletion only when unused."""

from typing import Any

import pytest

from agentsessions import Client, PermissionDeniedError
from agentsessions_emulator import Emulator
from tests.emulator.support import Api


def code(api: Api, path: str, body: dict[str, Any]) -> str:
    response = api.http.post(path, json=body)
    assert response.status_code == 400
    return str(response.json()["error"]["details"]["error_code"])


def test_a_name_is_enough(api: Api) -> None:
    environment = api.environment(name="Plain")
    assert environment["id"].startswith("env_")
    assert environment["config"]["type"] == "cloud"
    assert environment["config"]["networking"] == {"type": "unrestricted"}
    assert environment["config"]["packages"]["pip"] == []
    assert environment["description"] is None
    assert environment["metadata"] == {}


def test_update_keeps_what_is_left_out(api: Api) -> None:
    limited = {"type": "limited", "allowed_hosts": ["example.com"]}
    environment = api.environment(
        config={"type": "cloud", "networking": limited, "packages": {"pip": ["httpx"]}},
        metadata={"a": "1", "b": "2"},
    )
    path = f"/v1/environments/{environment['id']}"
    change = {
        "description": "New",
        "metadata": {"a": "", "b": None, "c": "3"},
        "config": {"type": "cloud", "packages": {"apt": ["jq"]}},
    }
    changed = api.answer("POST", path, json=change)
    assert changed["description"] == "New"
    assert changed["metadata"] == {"c": "3"}
    assert changed["config"]["packages"]["pip"] == ["httpx"]
    assert changed["config"]["packages"]["apt"] == ["jq"]
    assert changed["config"]["networking"] == {
        **limited,
        "allow_mcp_servers": False,
        "allow_package_managers": False,
    }
    assert api.answer("GET", path) == changed
    assert api.answer("POST", path, json={}) == changed


def test_typed_refusals(api: Api) -> None:
    environment = api.environment()
    path = f"/v1/environments/{environment['id']}"
    assert code(api, path, {"config": {"type": "self_hosted"}}) == "invalid_config_type_change"
    too_much = {str(i): "v" for i in range(17)}
    for metadata in (too_much, {"k" * 65: "v"}, {"k": "v" * 513}):
        assert code(api, path, {"metadata": metadata}) == "invalid_metadata"
    assert "/name must not be empty" in api.refusal(400, "POST", path, json={"name": " "})
    assert "/scope must be" in api.refusal(400, "POST", path, json={"scope": "account"})
    api.answer("POST", f"{path}/archive")
    assert code(api, path, {"name": "New"}) == "environment_archived"
    body = {"agent": api.agent()["id"], "environment_id": environment["id"]}
    assert code(api, "/v1/sessions", body) == "environment_archived"


def test_archive_is_final_and_repeatable(api: Api) -> None:
    environment = api.environment()
    path = f"/v1/environments/{environment['id']}"
    archived = api.answer("POST", f"{path}/archive")
    assert archived["archived_at"] is not None
    assert api.answer("POST", f"{path}/archive") == archived
    assert api.answer("GET", "/v1/environments")["data"] == []
    listed = api.answer("GET", "/v1/environments", params={"include_archived": "true"})
    assert listed["data"] == [archived]


def test_delete_only_when_unused(api: Api) -> None:
    session = api.session()
    path = f"/v1/environments/{session['environment_id']}"
    assert "still used by sessions" in api.refusal(400, "DELETE", path)
    api.answer("DELETE", f"/v1/sessions/{session['id']}")
    deleted = api.answer("DELETE", path)
    assert deleted == {"id": session["environment_id"], "type": "environment_deleted"}
    api.refusal(404, "GET", path)
    api.refusal(404, "DELETE", path)


def test_self_hosted_has_no_other_fields(api: Api) -> None:
    assert api.environment(config={"type": "self_hosted"})["config"] == {"type": "self_hosted"}


@pytest.mark.parametrize("what", ["create", "update"])
def test_what_an_organization_forbids_comes_on_order(
    client: Client, emulator: Emulator, what: str
) -> None:
    environment = client.environments.create(name="Sandbox")
    code = f"environment_{what}_disabled"
    error = {"type": "permission_error", "message": "No.", "details": {"error_code": code}}
    effect = {"type": "status", "status": 403, "body": {"type": "error", "error": error}}
    emulator.faults.add(effect, operation=f"environments_{what}")
    call = {
        "create": lambda: client.environments.create(name="Other"),
        "update": lambda: client.environments.update(environment.id, name="Other"),
    }
    with pytest.raises(PermissionDeniedError) as refused:
        call[what]()
    assert code in str(refused.value.body)
    assert [each.name for each in client.environments.list()] == ["Sandbox"]
