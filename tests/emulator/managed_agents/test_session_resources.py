"""Session resources: files come and go, the rest stays; no secret comes back."""

from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import Api

REPOSITORY = {
    "type": "github_repository",
    "url": "https://github.com/example/project",
    "authorization_token": "s3cr3t-token",
    "checkout": {"type": "branch", "name": "main"},
}


def test_what_a_session_is_created_with(api: Api) -> None:
    uploaded = api.file()
    file = {"type": "file", "file_id": uploaded, "mount_path": "/data.csv"}
    session = api.session(resources=[file, REPOSITORY, api.memory_store("My notes")])
    stored_file, repository, store = session["resources"]
    assert stored_file["mount_path"] == "/mnt/session/uploads/data.csv"
    assert stored_file["file_id"] != uploaded
    copy = api.answer("GET", f"/v1/files/{stored_file['file_id']}")
    assert copy["scope"] == {"id": session["id"], "type": "session"}
    assert copy["filename"] == "data.csv"
    assert stored_file["id"].startswith("sesrsc_")
    assert repository["mount_path"] == "/workspace/project"
    assert repository["checkout"] == REPOSITORY["checkout"]
    assert store["access"] == "read_write"
    assert store["mount_path"] == "/mnt/memory/my-notes"
    assert "id" not in store
    listed = api.answer("GET", f"/v1/sessions/{session['id']}/resources")
    assert listed == {"data": session["resources"], "next_page": None}


def test_secrets_are_never_seen_again(api: Api, emulator: Emulator) -> None:
    session = api.session(resources=[REPOSITORY])
    path = f"/v1/sessions/{session['id']}/resources/{session['resources'][0]['id']}"
    changed = api.answer("POST", path, json={"authorization_token": "another-s3cr3t"})
    seen = [session, changed, api.answer("GET", path), api.answer("GET", "/v1/sessions")]
    seen += [request.to_json() for request in emulator.requests]
    assert "s3cr3t" not in str(seen)
    assert "a-key" not in str(seen)
    assert changed["updated_at"] > changed["created_at"]


def test_files_come_and_go(api: Api) -> None:
    session, uploaded = api.session(), api.file()
    path = f"/v1/sessions/{session['id']}/resources"
    added = api.answer("POST", path, json={"type": "file", "file_id": uploaded})
    assert added["mount_path"] == f"/mnt/session/uploads/{uploaded}"
    assert api.answer("GET", f"{path}/{added['id']}") == added
    assert api.answer("GET", f"/v1/sessions/{session['id']}")["resources"] == [added]
    deleted = api.answer("DELETE", f"{path}/{added['id']}")
    assert deleted == {"id": added["id"], "type": "session_resource_deleted"}
    api.refusal(404, "GET", f"{path}/{added['id']}")
    assert api.answer("GET", path)["data"] == []
    api.refusal(404, "GET", f"/v1/files/{added['file_id']}")
    api.answer("GET", f"/v1/files/{uploaded}")


def test_files_that_do_not_exist(api: Api) -> None:
    file = {"type": "file", "file_id": "file_unknown"}
    body = {"agent": api.agent()["id"], "environment_id": api.environment()["id"]}
    body |= {"resources": [file]}
    assert "file_unknown" in api.refusal(404, "POST", "/v1/sessions", json=body)
    path = f"/v1/sessions/{api.session()['id']}/resources"
    assert "file_unknown" in api.refusal(404, "POST", path, json=file)


@pytest.mark.parametrize("path", ["/a", "/mnt/session/uploads/a"])
def test_mount_paths_are_unique(api: Api, path: str) -> None:
    file = {"type": "file", "file_id": api.file(), "mount_path": "/a"}
    session = api.session(resources=[file])
    resources = f"/v1/sessions/{session['id']}/resources"
    refused = api.refusal(400, "POST", resources, json={**file, "mount_path": path})
    assert "'/mnt/session/uploads/a' is already taken" in refused


def test_pages(api: Api) -> None:
    files = [{"type": "file", "file_id": api.file()} for _ in range(3)]
    session = api.session(resources=files)
    path = f"/v1/sessions/{session['id']}/resources"
    first = api.answer("GET", path, params={"limit": 2})
    rest = api.answer("GET", path, params={"limit": 2, "page": first["next_page"]})
    assert first["data"] + rest["data"] == session["resources"]


@pytest.mark.parametrize(
    ("resource", "complaint"),
    [
        ({**REPOSITORY, "url": "https://github.com/a/b.git"}, "/resources/0/url"),
        ({**REPOSITORY, "url": "https://gitlab.com/a/b"}, "/resources/0/url"),
        ({"type": "file", "file_id": "file_1", "mount_path": "data"}, "must be an absolute path"),
        ({"type": "file", "file_id": "file_1", "mount_path": "/a/../b"}, "must be a plain path"),
        ({"type": "file", "file_id": "file_1", "mount_path": "/a//b"}, "must be a plain path"),
        ({"type": "file", "file_id": "file_1", "mount_path": "/a/"}, "must be a plain path"),
        ({**REPOSITORY, "mount_path": "/workspace/../etc"}, "must be a plain path"),
        ({"type": "folder"}, "/resources/0/type is 'folder'"),
    ],
    ids=["dot git", "gitlab", "relative", "up", "empty part", "slash", "repository", "unknown"],
)
def test_rules(api: Api, resource: dict[str, Any], complaint: str) -> None:
    body = {
        "agent": api.agent()["id"],
        "environment_id": api.environment()["id"],
        "resources": [resource],
    }
    assert complaint in api.refusal(400, "POST", "/v1/sessions", json=body)


def test_limits(api: Api) -> None:
    body = {"agent": api.agent()["id"], "environment_id": api.environment()["id"]}
    stores = {**body, "resources": [api.memory_store()] * 9}
    assert "8 of type memory_store, not 9" in api.refusal(400, "POST", "/v1/sessions", json=stores)
    file = {"type": "file", "file_id": api.file("")}
    files = [{**file, "mount_path": f"/{i}"} for i in range(500)]
    session = api.session(**body, resources=files)
    path = f"/v1/sessions/{session['id']}/resources"
    assert "500 of type file, not 501" in api.refusal(400, "POST", path, json=file)


def test_what_stays_for_life(api: Api) -> None:
    file = {"type": "file", "file_id": api.file()}
    session = api.session(resources=[REPOSITORY, file])
    path = f"/v1/sessions/{session['id']}/resources"
    repository, stored_file = (resource["id"] for resource in session["resources"])
    assert "stays for the session's life" in api.refusal(400, "DELETE", f"{path}/{repository}")
    token = {"authorization_token": "t"}
    refused = api.refusal(400, "POST", f"{path}/{stored_file}", json=token)
    assert "no authorization_token" in refused


def test_self_hosted_sessions_take_memory_stores_only(api: Api) -> None:
    environment = api.environment(config={"type": "self_hosted"})
    body = {"agent": api.agent()["id"], "environment_id": environment["id"]}
    api.session(**body, resources=[api.memory_store()])
    refused = api.refusal(400, "POST", "/v1/sessions", json={**body, "resources": [REPOSITORY]})
    assert "/resources/0: a github_repository resource needs a cloud environment" in refused


def test_archived_sessions_keep_their_resources(api: Api) -> None:
    session = api.session()
    api.answer("POST", f"/v1/sessions/{session['id']}/archive")
    path = f"/v1/sessions/{session['id']}/resources"
    body = {"type": "file", "file_id": "file_1"}
    assert "archived" in api.refusal(400, "POST", path, json=body)
