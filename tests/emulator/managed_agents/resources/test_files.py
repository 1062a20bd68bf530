"""Files: uploads byte for byte, outputs of sessions, and what may be downloaded."""

from typing import Any

import pytest

from agentsessions import (
    APIConnectionError,
    BadRequestError,
    Client,
    NotFoundError,
    RequestTooLargeError,
)
from agentsessions_emulator import Emulator
from tests.emulator.support import Api, message

BYTES = b"\x00\r\n--not the boundary\r\n\r\n\xff\x85\x0b\n\r"


def upload(api: Api, name: str = "data.bin", **fields: str) -> dict[str, Any]:
    file = (name, BYTES, "application/x-test")
    return api.answer("POST", "/v1/files", files={"file": file}, data=fields)


def write(api: Api, path: str = "/mnt/session/outputs/plan.md") -> str:
    """The id of a session in which the agent has written a file."""
    session_id: str = api.session()["id"]
    with api.listen(session_id) as stream:
        text = f'tool write {{"file_path": "{path}", "content": "# Rösti\\n"}}'
        api.send(session_id, message(text))
        stream.until("session.status_idle")
    return session_id


def outputs(api: Api, session_id: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = api.answer("GET", "/v1/files", params={"scope_id": session_id})[
        "data"
    ]
    return found


def test_an_upload_is_described(api: Api) -> None:
    file = upload(api)

    assert (file["filename"], file["mime_type"]) == ("data.bin", "application/x-test")
    assert file["size_bytes"] == len(BYTES)
    assert file["downloadable"] is False
    assert api.answer("GET", f"/v1/files/{file['id']}") == file


@pytest.mark.parametrize(
    ("sent", "kept"),
    [("a/b/c.txt", "c.txt"), ("Übung.csv", "Übung.csv"), ("C:\\data\\x.csv", "x.csv")],
)
def test_only_the_last_part_of_a_name_is_kept(api: Api, sent: str, kept: str) -> None:
    assert upload(api, sent)["filename"] == kept


def test_an_upload_cannot_be_downloaded(api: Api) -> None:
    path = f"/v1/files/{upload(api)['id']}/content"

    assert "only files that a session made" in api.refusal(400, "GET", path)


def test_an_output_is_downloaded_as_it_was_written(api: Api) -> None:
    (file,) = outputs(api, write(api))
    answer = api.http.get(f"/v1/files/{file['id']}/content")

    assert file["filename"] == "plan.md"
    assert file["downloadable"] is True
    assert answer.content == "# Rösti\n".encode()
    assert answer.headers["content-type"] == "application/octet-stream"


def test_files_elsewhere_stay_in_the_sandbox(api: Api) -> None:
    assert outputs(api, write(api, "/tmp/plan.md")) == []


def test_a_session_takes_its_files_along(api: Api) -> None:
    session_id = write(api)
    (file,) = outputs(api, session_id)
    api.answer("DELETE", f"/v1/sessions/{session_id}")

    api.refusal(404, "GET", f"/v1/files/{file['id']}")


def test_files_are_listed_the_latest_first(api: Api) -> None:
    ids = [upload(api)["id"] for _ in range(3)]
    page = api.answer("GET", "/v1/files", params={"limit": 2})
    rest = api.answer("GET", "/v1/files", params={"limit": 2, "page": page["next_page"]})
    chosen = api.answer("GET", "/v1/files", params={"ids[]": [ids[1], "file_gone"]})

    assert [file["id"] for file in page["data"] + rest["data"]] == ids[::-1]
    assert [file["id"] for file in chosen["data"]] == [ids[1]]


def test_a_deleted_file_is_gone(api: Api) -> None:
    path = f"/v1/files/{upload(api)['id']}"

    assert api.answer("DELETE", path)["type"] == "file_deleted"
    api.refusal(404, "GET", path)
    api.refusal(404, "DELETE", path)


def test_a_file_expires(api: Api, emulator: Emulator) -> None:
    emulator.clock.freeze()
    file = upload(api, expires_in_seconds="3600")
    emulator.clock.advance(3600)

    assert "has expired" in api.refusal(404, "GET", f"/v1/files/{file['id']}/content")


def test_a_large_upload_arrives_as_it_was_sent(client: Client, api: Api) -> None:
    """Larger than a JSON body may be; a session reads it from a copy that shares its content."""
    text = (b"0123456789abcdef" * 2**16) * 40
    file = client.files.upload(file=("large.txt", text))
    assert file.size_bytes == len(text)
    session = api.session(resources=[{"type": "file", "file_id": file.id}])
    (copy,) = client.files.list(scope_id=session["id"])
    assert (copy.id, copy.size_bytes) == (session["resources"][0]["file_id"], len(text))
    assert copy.id != file.id
    assert set(copy.to_dict()) == set(file.to_dict())


def test_a_copy_outlives_the_file(client: Client, api: Api) -> None:
    file = client.files.upload(file=("rubric.txt", b"Be brief."))
    session = api.session(resources=[{"type": "file", "file_id": file.id}])
    client.files.delete(file.id)
    (copy,) = client.files.list(scope_id=session["id"])
    rubric: Any = {"type": "file", "file_id": copy.id}
    define = {"type": "user.define_outcome", "description": "x", "rubric": rubric}
    (stored,) = api.send(session["id"], define)
    assert stored["rubric"] == {"type": "text", "content": "Be brief."}
    client.files.delete(copy.id)
    with pytest.raises(NotFoundError):
        client.files.retrieve_metadata(copy.id)


def test_a_download_can_be_cut_short(client: Client, api: Api, emulator: Emulator) -> None:
    (file,) = client.files.list(scope_id=write(api))
    emulator.faults.add({"type": "truncate", "bytes": 3}, operation="files_download")
    with pytest.raises(APIConnectionError), client.files.download(file.id) as download:
        download.read()
    assert client.files.download(file.id).read() == "# Rösti\n".encode()


@pytest.mark.parametrize(
    ("name", "value", "error", "message"),
    [
        ("MAX_BYTES", 5, RequestTooLargeError, "A file must have at most 5 bytes, not 6"),
        ("QUOTA", 10, BadRequestError, "no room left"),
    ],
)
def test_room_is_limited(
    client: Client,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    value: int,
    error: type[Exception],
    message: str,
) -> None:
    client.files.upload(file=("a", b"12345"))
    monkeypatch.setattr(f"agentsessions_emulator.managed_agents.file_store.{name}", value)
    with pytest.raises(error, match=message):
        client.files.upload(file=("b", b"123456"))
    assert len([*client.files.list()]) == 1


@pytest.mark.parametrize("other", [{"limit": 1}, {"page": "page_x"}])
def test_ids_stand_alone(api: Api, other: dict[str, Any]) -> None:
    message = api.refusal(400, "GET", "/v1/files", params={"ids[]": "file_1", **other})
    assert "exclude each other" in message


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"json": {}}, "must be multipart/form-data"),
        ({"files": {"other": b"x"}}, "no field 'other'"),
        ({"files": {"file": b"x"}, "data": {"expires_in_seconds": "5"}}, "expires_in_seconds"),
        ({"files": {"file": b"x"}, "data": {"expires_in_seconds": "soon"}}, "expires_in_seconds"),
        ({"data": {"expires_in_seconds": "3600"}, "files": {"file": (None, "text")}}, "a file"),
    ],
)
def test_a_form_that_does_not_fit_is_refused(
    api: Api, options: dict[str, Any], message: str
) -> None:
    assert message in api.refusal(400, "POST", "/v1/files", **options)


@pytest.mark.parametrize("body", [b"", b"--x\r\n", b"--x\r\n\r\nno end"])
def test_a_form_that_is_cut_off_is_refused(api: Api, body: bytes) -> None:
    headers = {"content-type": "multipart/form-data; boundary=x"}

    message = api.refusal(400, "POST", "/v1/files", content=body, headers=headers)
    assert message == "The form is not complete."
