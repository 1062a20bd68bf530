"""Every operation from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agentsessions import Client
from agentsessions.cli import main
from agentsessions.cli.failures import UsageError
from agentsessions.cli.operations.arguments import arguments_of
from agentsessions.cli.operations.catalogue import describe, operation_names
from agentsessions_emulator import Emulator
from tests.cli.conftest import Run, singing
from tests.support.document import OPERATIONS


def body(*given: str, operation: str = "sessions_create") -> Any:
    """The body that is read out of arguments."""
    whole = ["agent=agent_1", "environment_id=env_1", *given]
    _, keywords = arguments_of(describe(operation), whole).for_call(describe(operation))
    return {**keywords["body"], "agent": None, "environment_id": None}


def fields(**expected: Any) -> dict[str, Any]:
    return {"agent": None, "environment_id": None, **expected}


def test_every_operation_of_the_document_is_there() -> None:
    assert set(operation_names()) == {one.id for one in OPERATIONS.values()}


def test_every_operation_can_be_described() -> None:
    for operation in operation_names():
        described = describe(operation)
        assert described.positional == described.operation.path_names, operation
        assert described.body_required <= described.body.keys() <= set(described.names()), operation


def test_values_are_text_json_lists_and_objects() -> None:
    assert body("title=3") == fields(title="3")
    assert body("title:=3") == fields(title=3)
    assert body("title=a=b:=c") == fields(title="a=b:=c")
    assert body("metadata.team=a", "metadata[b.c]=d") == fields(metadata={"team": "a", "b.c": "d"})
    assert body("vault_ids[]=a", "vault_ids[]=b") == fields(vault_ids=["a", "b"])
    assert body("resources[0].type=file", "resources[0].file_id=f") == fields(
        resources=[{"type": "file", "file_id": "f"}]
    )
    assert body("body.title=x") == fields(title="x")


def test_files_are_text_or_json(tmp_path: Path) -> None:
    file = tmp_path / "value.json"
    file.write_text('{"a": "b"}')
    assert body(f"title=@{file}") == fields(title='{"a": "b"}')
    assert body(f"metadata:=@{file}") == fields(metadata={"a": "b"})
    file.write_bytes(b"\xff")
    with pytest.raises(UsageError, match="is not text in UTF-8"):
        body(f"title=@{file}")


def test_a_query_takes_one_or_several() -> None:
    described = describe("sessions_list")
    given = ["statuses=idle", "statuses[]=running", "limit=3", "created_at[gte]=2026-01-01"]
    assert arguments_of(described, given).keywords == {
        "statuses": ["idle", "running"],
        "limit": "3",
        "created_at_gte": "2026-01-01",
    }


@pytest.mark.parametrize(
    ("operation", "given", "said"),
    [
        ("sessions_retreive", [], "no operation 'sessions_retreive'; did you mean sessions_ret"),
        ("sessions_retrieve", [], "sessions_retrieve needs session_id=..."),
        ("sessions_retrieve", ["id=1"], "has no 'id'; did you mean session_id?"),
        ("sessions_create", ["agent=a"], "sessions_create needs environment_id=..."),
        ("sessions_create", ["titel=a"], "has no 'titel'; did you mean title?"),
        ("sessions_create", ["title"], "'title' is not key=value"),
        ("sessions_create", ["title:=a"], "is no JSON"),
        ("sessions_create", ["title=a", "title=b"], "title is given twice"),
        ("sessions_create", ["title=a", "title.b=c"], "is there already"),
        ("sessions_create", ["vault_ids[1]=a"], "the next item of this list is 0"),
        ("sessions_create", ["metadata[=a"], "cannot be read"),
        ("sessions_create", ["body:={}", "title=a"], "is all of the body"),
        ("sessions_list", ["limit=1", "limit=2"], "limit is given twice"),
        ("files_upload", ["file=text"], "this is a file, given as file=@PATH"),
    ],
)
def test_what_cannot_be_is_refused(operation: str, given: list[str], said: str) -> None:
    with pytest.raises(UsageError) as refused:
        arguments_of(describe(operation), given)
    assert said in str(refused.value)


def test_the_response_is_json(run: Run, client: Client, session: str) -> None:
    stored = client.sessions.retrieve(session)
    for name in ("sessions_retrieve", "sessions.retrieve", "sessions-retrieve"):
        ran = run("api", name, f"session_id={session}", "--json")
        assert json.loads(ran.out)["agent"] == stored.agent.to_dict()
    assert json.loads(run("api", "sessions_retrieve", f"session_id={session}").out)["id"] == session
    made = run("api", "agents_create", 'body:={"name": "A", "model": "claude-opus-4-8"}')
    assert made.code == 0


def test_pages_streams_files_and_nothing(
    run: Run, client: Client, session: str, tmp_path: Path
) -> None:
    assert "data" in json.loads(run("api", "agents_list").out)
    for number in range(3):
        client.agents.create(name=f"Extra {number}", model="claude-opus-4-8")
    names = [
        json.loads(line)["name"] for line in run("api", "agents_list", "--all").out.split("\n")[:-1]
    ]
    assert sorted(names) == ["Clerk", "Extra 0", "Extra 1", "Extra 2"]
    assert run("api", "agents_create", "--all", "name=a", "model=b").code == 2
    path = tmp_path / "up.txt"
    path.write_text("content")
    assert json.loads(run("api", "files_upload", f"file=@{path}").out)["size_bytes"] == 7
    made = '{"file_path": "/mnt/session/outputs/report.md", "content": "# Report"}'
    run("chat", session, stdin=f"tool write {made}\ny\n")
    [report] = client.files.list(scope_id=session)
    target = tmp_path / "down.md"
    assert run("api", "files_download", f"file_id={report.id}", "-o", str(target)).code == 0
    assert target.read_text() == "# Report"


def test_a_stream_is_printed_event_by_event(run: Run, emulator: Emulator, session: str) -> None:
    emulator.faults.add({"type": "cut", "events": 2}, operation="sessions_events_stream")
    with singing(emulator, session):
        ran = run("api", "sessions_events_stream", f"session_id={session}")
    assert [json.loads(line)["type"] for line in ran.out.splitlines()] == ["agent.sang"] * 2
    assert (ran.code, ran.error.startswith("error: ")) == (1, True)


def test_a_dry_run_sends_nothing_and_needs_no_credential(
    run: Run, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    given = ["api", "environments_create", "name=E", "--dry-run"]
    assert run(*given).out.startswith("curl --globoff --request POST http://127.0.0.1:")
    shown = json.loads(run(*given, "--json").out)
    assert (shown["method"], json.loads(shown["body"])) == ("POST", {"name": "E"})
    assert emulator.requests == []


def test_operations_are_listed_described_and_completed(run: Run) -> None:
    assert run("api").out.splitlines() == operation_names()
    described = run("api", "sessions_create", "--describe").out
    assert "Args:" in described
    assert "The body:" in described


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("api agents_ar", ["agents_archive"]),
        ("api agents_create sy", ["system="]),
        ("api nonsense ", []),
        ("--service ev", ["everruns"]),
        ("--service everruns api agents_im", ["agents_import"]),
        ("api --service everruns agents_im", ["agents_import"]),
        ("api agents_create --service=everruns sy", ["system_prompt="]),
        ("api --service everrun agents_", []),
    ],
)
def test_the_shell_completes_what_the_service_has(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    words: str,
    expected: list[str],
) -> None:
    monkeypatch.setenv("_AGENTSESSIONS_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", f"agentsessions {words}")
    monkeypatch.setenv("COMP_CWORD", str(len(f"agentsessions {words}".split(" ")) - 1))

    with pytest.raises(SystemExit):
        main([])
    assert capsys.readouterr().out.split() == expected


@pytest.mark.parametrize("package", ["agentsessions.everruns", "agentsessions.meerkat"])
def test_every_operation_of_other_services_can_be_described(package: str) -> None:
    for operation in operation_names(package):
        described = describe(operation, package)
        assert described.positional == described.operation.path_names, operation


def test_operations_of_everruns(
    run: Run, everruns_emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVERRUNS_API_KEY", "any")
    url = ("--service", "everruns", "--base-url", everruns_emulator.url)
    run(*url, "api", "agents_create", "name=clerk", "system_prompt=Be brief.")
    listed = run(*url, "api", "agents_list", "--all")
    assert [json.loads(line)["name"] for line in listed.out.splitlines()] == ["clerk"]
    made = run(*url, "api", "sessions_create", "agent_name=clerk", "--json")
    session = f"session_id={json.loads(made.out)['id']}"
    said = 'message.content[0]:={"type": "text", "text": "Hello"}'
    assert run(*url, "api", "sessions_messages_create", session, said).code == 0
    exported = run(*url, "api", "sessions_export", session)
    assert "Hello" in exported.out.splitlines()[0]


def test_a_body_that_is_text_comes_from_a_file(
    run: Run, everruns_emulator: Emulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("EVERRUNS_API_KEY", "any")
    url = ("--service", "everruns", "--base-url", everruns_emulator.url)
    (tmp_path / "clerk.md").write_text("---\nname: clerk\n---\nBe brief.\n", encoding="utf-8")
    ran = run(*url, "api", "agents_import", f"body=@{tmp_path / 'clerk.md'}", "--json")
    assert json.loads(ran.out)["system_prompt"].strip() == "Be brief."
    piped = run(*url, "api", "agents_import", "body=@-", "--json", stdin="Be kind.")
    assert json.loads(piped.out)["system_prompt"] == "Be kind."


def test_operations_of_meerkat(run: Run, meerkat_emulator: Emulator) -> None:
    url = ("--service=meerkat", "--base-url", meerkat_emulator.url)
    assert run(*url, "api", "service_health").out == "ok\n"
    turn = json.loads(run(*url, "api", "sessions_create", "prompt=echo: Hello", "--json").out)
    assert turn["text"] == "Hello"
    shown = run("api", "sessions_interrupt", "id=one", "--dry-run", "--service", "meerkat").out
    assert "/sessions/one/interrupt" in shown
    refused = run(*url, "api", "service_health", "--api-key=key")
    assert (refused.code, refused.error) == (2, "error: Meerkat has no --api-key\n")


def test_other_commands_are_for_one_service(run: Run) -> None:
    refused = run("sessions", "ls", "--service", "everruns")
    assert refused.code == 2
    assert "only `api` works with --service everruns" in refused.error
    unknown = run("api", "agents_list", "--service", "everrun")
    assert (unknown.code, unknown.error.splitlines()) == (
        2,
        ["error: there is no service 'everrun'; did you mean everruns?"],
    )


def test_refusals_of_the_service_and_of_the_sdk(run: Run) -> None:
    ran = run("api", "environments_create", "name:=3")
    assert (ran.code, "/name" in ran.error) == (1, True)
    ran = run("api", "sessions_create", "body:=[]")
    assert (ran.code, "body" in ran.error) == (2, True)
