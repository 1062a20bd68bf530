"""A service is what it says of itself: operations, errors, headers, streams."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.services import SERVICES
from tests.emulator.support import Stream
from tests.support.http import plain_client

HERE = "tests.emulator.service.notes"
PEN = {"x-pen": "blue"}


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> Iterator[httpx.Client]:
    """A client of a running service of notes."""
    monkeypatch.setitem(SERVICES, "notes", f"{HERE}:Notes")
    with (
        Emulator(service="notes") as emulator,
        plain_client(emulator.url, headers=PEN) as client,
    ):
        yield client


def test_an_operation_is_answered_with_the_status_of_its_document(notes: httpx.Client) -> None:
    response = notes.post("/notes", json={"text": "milk"})
    assert (response.status_code, response.json()) == (201, {"text": "milk"})
    assert response.headers["x-note"] == "note-1"
    assert response.headers["x-agent"] == notes.headers["user-agent"]
    assert notes.get("/notes").json() == {"count": 1}


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "message"),
    [
        ("GET", "/notes", {"x-pen": "red"}, 401, "Bring a blue pen."),
        ("GET", "/notes", {"x-blind": "yes"}, 403, "You cannot count."),
        ("GET", "/nowhere", {}, 404, "There is no endpoint GET /nowhere."),
        ("PUT", "/notes", {}, 405, "/notes takes GET, POST, not PUT."),
        ("POST", "/notes/burn", {}, 501, "The emulator does not have notes_burn yet."),
        ("GET", "/_emulator/nothing", {}, 404, "There is no endpoint GET /_emulator/nothing."),
    ],
)
def test_errors_look_as_the_service_says(
    notes: httpx.Client, method: str, path: str, headers: dict[str, str], status: int, message: str
) -> None:
    response = notes.request(method, path, headers=headers)
    assert response.status_code == status
    assert ("x-should-retry" in response.headers) == (status == 501)
    assert response.json() == {"oh": message, "note": response.headers["x-note"]}


def test_what_a_plain_handler_does_is_undone_when_its_answer_is_wrong(notes: httpx.Client) -> None:
    response = notes.post("/notes", json={"text": "far too long"})
    assert response.status_code == 500
    assert "The emulator's own answer to notes_create breaks the document: /text" in response.text
    assert notes.get("/notes").json() == {"count": 0}


def test_async_handlers_wait_without_holding_the_store(notes: httpx.Client) -> None:
    with ThreadPoolExecutor() as threads:
        first, second = threads.map(notes.post, ["/notes/meet"] * 2)
    assert first.json() == second.json() == {"count": 2}


def test_async_handlers_run_outside_the_transaction(notes: httpx.Client) -> None:
    response = notes.post("/notes/spoil")
    assert response.status_code == 500
    assert "answer to notes_spoil breaks the document: /count" in response.text
    assert notes.get("/notes").json() == {"count": 1}


def test_downloads(notes: httpx.Client) -> None:
    notes.post("/notes", json={"text": "milk"})
    response = notes.get("/notes/text")
    assert response.text == "milk"
    assert response.headers["content-type"].startswith("text/plain")


def test_streams_are_framed_as_the_service_says(notes: httpx.Client) -> None:
    with notes.stream("GET", "/notes/stream") as response:
        notes.post("/notes", json={"text": "milk"})
        assert Stream(response).frame() == ("", '{"text":"milk"}')
    effect = {"type": "error_event"}
    notes.post("/_emulator/faults", json={"effect": effect, "operation": "notes_stream"})
    with notes.stream("GET", "/notes/stream") as response:
        assert response.read() == b"data: Overloaded\n\n"


def start(monkeypatch: pytest.MonkeyPatch, service: str, spec: Path | None = None) -> None:
    monkeypatch.setitem(SERVICES, "notes", f"{HERE}:{service}")
    with Emulator(service="notes", spec=spec):
        pass


def test_unknown_operation(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    complaint = (
        r"Unknown\.count is to answer 'notes_cuont', but .*notes\.yaml has no such operation\."
        r" Did you mean 'notes_count'\?"
    )
    with pytest.raises(ValueError, match=complaint):
        start(monkeypatch, "UnknownOperation")
    other = tmp_path / "other.yaml"
    other.write_text("{openapi: 3.1.0, paths: {}}")
    start(monkeypatch, "UnknownOperation", other)


def test_doubled_operation(monkeypatch: pytest.MonkeyPatch) -> None:
    complaint = "'notes_count' is answered twice: by Notebook.count and by Second.count_again"
    with pytest.raises(ValueError, match=complaint):
        start(monkeypatch, "DoubledOperation")


def test_unknown_service() -> None:
    with pytest.raises(ValueError, match="no service 'pigeon-post'; there is managed-agents"):
        Emulator(service="pigeon-post")
