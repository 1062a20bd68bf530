"""Commands about agents, files and usage, against an emulator."""

from __future__ import annotations

from pathlib import Path

import pytest

from agentsessions import Client
from tests.cli.conftest import Run, objects


def test_agents_are_brought_to_what_a_file_says(run: Run, client: Client, tmp_path: Path) -> None:
    file = tmp_path / "agent.yaml"
    file.write_text("name: Poet\nmodel: claude-opus-4-8\nmetadata: {team: a, old: b}\n")
    assert run("agents", "apply", str(file)).out.startswith("created agent_")
    [agent] = client.agents.list()
    unchanged = run("agents", "apply", str(file)).out
    assert unchanged == f"unchanged: {agent.id} (Poet), version 1\n"
    file.write_text("name: Poet\nsystem: Rhyme.\nmetadata: {team: a}\n")
    updated = run("agents", "apply", str(file)).out
    assert updated.startswith(f"updated {agent.id} (Poet), version 1 -> 2\n")
    assert {line for line in updated.splitlines()[1:] if line[0] in "+-"} == {
        '-    "old": "b",',
        '-  "system": null,',
        '+  "system": "Rhyme.",',
    }
    assert client.agents.retrieve(agent.id).metadata == {"team": "a"}
    assert run("agents", "ls").out == f"{agent.id}\t2\tclaude-opus-4-8\tPoet\n"
    shown = run("agents", "show", agent.id, "--version", "1", "--json")
    assert objects(shown.out)[0]["metadata"] == {"team": "a", "old": "b"}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("nmae: Poet", "agents have no 'nmae'; did you mean name?"),
        ("model: claude-opus-4-8", "an agent needs a name"),
        ("- name: Poet", "must hold one agent"),
        ("name: [", "is no YAML"),
        ("name: Poet", "a new one needs a model"),
        ("name: Poet\nmodel: claude-opus-4-8\ntools: 3", "tools"),
    ],
)
def test_a_file_that_is_no_agent_changes_nothing(
    run: Run, client: Client, content: str, said: str
) -> None:
    ran = run("agents", "apply", "-", stdin=content)
    assert ran.code in (1, 2)
    assert said in ran.error
    assert list(client.agents.list()) == []


def test_two_agents_of_one_name_need_an_id(run: Run, client: Client) -> None:
    twins = [client.agents.create(name="Twin", model="claude-opus-4-8").id for _ in range(2)]
    ran = run("agents", "apply", "-", stdin='{"name": "Twin", "system": "Hi."}')
    assert ran.code == 1
    assert all(twin in ran.error for twin in twins)
    stdin = f'{{"id": "{twins[0]}", "system": "Hi."}}'
    assert run("agents", "apply", "-", stdin=stdin).code == 0
    assert client.agents.retrieve(twins[0]).system == "Hi."


def test_files_come_and_go(
    run: Run, session: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("notes.txt").write_text("Hello\n")
    pushed = run("files", "push", "notes.txt").out.strip()
    made = '{"file_path": "/mnt/session/outputs/report.md", "content": "# Report"}'
    run("chat", session, stdin=f"tool write {made}\ny\n")
    [report] = objects(run("files", "ls", "--session", session, "--json").out)
    assert pushed in run("files", "ls").out
    assert run("files", "pull", report["id"]).error == "saved report.md\n"
    assert Path("report.md").read_text() == "# Report"
    assert run("files", "pull", report["id"]).code == 2
    assert run("files", "pull", report["id"], "--force", "-o", "other.md").code == 0
    assert run("files", "push", "none.txt").error == "error: none.txt is no file\n"


def test_usage_of_several_sessions_is_added_up(run: Run, client: Client, session: str) -> None:
    run("send", session, "echo: hello", "--follow")
    used = client.sessions.retrieve(session).usage
    assert run("usage", session).out.split("\t")[:2] == [session, str(used.input_tokens)]
    total = run("usage", session, session).out.splitlines()[-1].split("\t")
    assert total[:2] == ["all", str(2 * (used.input_tokens or 0))]
    [facts] = objects(run("usage", "--json").out)
    assert facts == {"session_id": session, "usage": used.to_dict()}
