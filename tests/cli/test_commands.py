"""The commands against an emulator."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from agentsessions import Client
from agentsessions.cli import main
from agentsessions_emulator import Emulator
from tests.cli.conftest import SECRET, Run, singing

ASK = 'tool bash {"command": "ls"}'


def objects(text: str) -> list[dict[str, Any]]:
    """What `--json` printed: an object a line."""
    return [json.loads(line) for line in text.splitlines()]


def ids(client: Client, session: str) -> list[str]:
    return [event.id for event in client.sessions.events.list(session)]


def test_a_session_from_its_making_to_its_archive(run: Run, client: Client, session: str) -> None:
    old = client.sessions.retrieve(session)
    arguments = ["--agent", old.agent.id, "--environment", old.environment_id]
    made = run("sessions", "new", *arguments, "--title", "New", "-m", "Hello").out.strip()
    assert client.sessions.retrieve(made).title == "New"
    assert run("tail", made).code == 0
    listed = [line.split("\t") for line in run("sessions", "ls").out.splitlines()]
    assert [(line[0], line[1], line[3:]) for line in listed] == [
        (made, "idle", ["Clerk", "New"]),
        (session, "idle", ["Clerk", "A long day"]),
    ]
    assert [one["id"] for one in objects(run("sessions", "ls", "--json").out)] == [made, session]
    assert objects(run("--json", "sessions", "show", made).out)[0]["id"] == made
    assert run("sessions", "archive", made).code == 0
    assert run("sessions", "ls", "--limit", "1").out.startswith(session)


def test_tail_shows_every_event_and_how_to_go_on(run: Run, client: Client, session: str) -> None:
    assert run("send", session, "-", stdin="echo: one\necho: two\n").code == 0
    ran = run("tail", session)
    history = list(client.sessions.events.list(session))
    assert [line.split()[1] for line in ran.out.splitlines() if ":" in line[:3]] == [
        event.type for event in history
    ]
    assert ran.error == f"to go on: agentsessions tail {session} --after {history[-1].id}\n"
    after = run("tail", session, "--after", history[2].id, "--json")
    assert [event["id"] for event in objects(after.out)] == [event.id for event in history[3:]]
    assert after.error == ""


def test_tail_survives_lost_connections(
    run: Run, emulator: Emulator, client: Client, session: str
) -> None:
    cut = {"type": "cut", "events": 2, "bytes": 10}
    emulator.faults.add(cut, operation="sessions_events_stream", times=2)
    run("send", session, "echo: one\nsleep 0.2\necho: two")
    shown = [event["id"] for event in objects(run("tail", session, "--json").out)]
    assert shown == ids(client, session)


def test_tail_that_gives_up_says_how_to_go_on(run: Run, emulator: Emulator, session: str) -> None:
    cut = {"type": "cut", "events": 1}
    emulator.faults.add(cut, operation="sessions_events_stream")
    refusal = {"type": "status", "status": 403}
    emulator.faults.add(refusal, operation="sessions_events_stream")
    with singing(emulator, session):
        ran = run("tail", session, "--json")
    last = objects(ran.out)[-1]["id"]
    assert ran.code == 1
    assert f"to go on: agentsessions tail {session} --after {last}\nerror: 403" in ran.error
    assert run("tail", session, "--after", "sevt_none").error.startswith("error: there is no event")


def test_send_with_follow_shows_what_comes_of_it(run: Run, session: str) -> None:
    run("send", session, "before")
    run("tail", session)
    ran = run("send", session, "echo: done", "--follow", "--json")
    assert [event["type"] for event in objects(ran.out)][-1] == "session.status_idle"
    assert "before" not in ran.out
    assert "done" in ran.out


def test_a_lost_response_doubles_nothing(
    run: Run, emulator: Emulator, client: Client, session: str
) -> None:
    lost = {"type": "reset", "when": "after_commit"}
    emulator.faults.add(lost, operation="sessions_events_send")
    [stored] = objects(run("send", session, "echo: once", "--json").out)
    messages = list(client.sessions.events.list(session, types=["user.message"]))
    assert [message.id for message in messages] == [stored["id"]]


def test_answers_of_both_kinds(run: Run, session: str) -> None:
    assert run("answer", session).error == "nothing waits for an answer\n"
    weather = 'custom_tool weather {"city": "Lisbon"}'
    run("send", session, f"{weather}\n{ASK}\n{ASK}")
    answers = [["sunny"], ["--allow"], ["--deny", "-m", "Not today."]]
    for answer in answers:
        chat = run("chat", session)  # shows what waits, has no line to say
        [call] = objects(run("answer", session, "--json").out)
        assert call["name"] in chat.out
        assert run("answer", session, call["id"], *answer).code == 0
    transcript = run("chat", session).out
    assert "weather returned: sunny" in transcript
    assert "I was not allowed to use bash: Not today." in transcript


def test_an_answer_must_fit_the_call(run: Run, session: str) -> None:
    run("send", session, ASK)
    [line] = run("answer", session).out.splitlines()
    call, wanted, what = line.split("\t")
    assert (wanted, what) == ("--allow or --deny", 'bash(command="ls")')
    assert run("answer", session, call, "text").code == 2
    assert run("answer", session, call).code == 2
    assert run("answer", session, call, "--allow", "-m", "why").code == 2
    ran = run("answer", session, "sevt_none", "--allow")
    assert (ran.code, ran.error) == (
        1,
        f"error: sevt_none does not wait for an answer; {call} does\n",
    )


def test_chat_without_a_terminal(run: Run, client: Client, session: str) -> None:
    ran = run("chat", session, stdin=f"hello\n\n{ASK}\ny\n{ASK}\nnot today\n")
    assert ran.code == 0
    assert ran.out.splitlines() == [
        "    you hello",
        "  agent hello",
        f"    you {ASK}",
        '   tool bash(command="ls")',
        "        → allow",
        '        → bash ran with {"command": "ls"}',
        '  agent bash returned: bash ran with {"command": "ls"}',
        f"    you {ASK}",
        '   tool bash(command="ls")',
        "        → deny: not today",
        "        → failed: not today",
        "  agent I was not allowed to use bash: not today",
    ]
    again = run("chat", session, "--json")
    assert [event["id"] for event in objects(again.out)][-1] == ids(client, session)[-1]


def test_chat_that_cannot_go_on_says_why(run: Run, client: Client, session: str) -> None:
    ran = run("chat", session, stdin=ASK)
    assert (ran.code, ran.error.splitlines()[-1]) == (
        1,
        "error: the input has ended, and a call waits for a yes or no",
    )
    client.sessions.archive(session)
    # The end of the session is shown first, or the answer is refused first.
    ran = run("chat", session, stdin="n\nhello\n")
    assert ran.code == 1 or "session (terminated)" in ran.out


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


def test_options_stand_before_or_after_the_command(
    run: Run, emulator: Emulator, session: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANTHROPIC_BASE_URL")
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    options = ["--base-url", emulator.url, "--api-key=any", "--json"]
    for arguments in (
        [*options, "sessions", "ls"],
        ["sessions", *options, "ls"],
        ["sessions", "ls", *options],
    ):
        assert objects(run(*arguments).out)[0]["id"] == session


def test_text_that_looks_like_an_option_is_sent(run: Run, client: Client, session: str) -> None:
    assert run("send", session, "--", "--json").code == 0
    [message] = client.sessions.events.list(session, types=["user.message"])
    assert "--json" in str(message.to_dict())


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["sessions", "show", "sesn_none"], 1, "error: 404 not_found_error: "),
        (["tail", "sesn_none"], 1, "(request id req_"),
        (["sessions", "new"], 2, "error: Missing option '--agent'."),
        (["nonsense"], 2, "error: No such command 'nonsense'."),
        (["sessions", "ls", "--limit", "no"], 2, "error: "),
        (["--base-url", "ftp://x", "sessions", "ls"], 2, "base_url must begin with https://"),
        (["--base-url", "http://127.0.0.1:1", "--timeout", "1", "usage"], 1, "error: "),
    ],
)
def test_what_fails_is_told_in_a_line_or_two(
    run: Run, arguments: list[str], code: int, said: str
) -> None:
    ran = run(*arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.error
    assert 1 <= len(ran.error.splitlines()) <= 2


def test_a_missing_credential_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY")
    ran = run("sessions", "ls")
    assert ran.code == 2
    assert "ANTHROPIC_API_KEY" in ran.error


def test_the_log_shows_where_it_failed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AGENTSESSIONS_LOG", "debug")
    logger = logging.getLogger("agentsessions")
    monkeypatch.setattr(logger, "handlers", [])
    ran = run("sessions", "show", "sesn_none")
    logger.setLevel(logging.NOTSET)
    assert "Traceback" in ran.error


def test_what_the_service_says_cannot_command_the_terminal(
    run: Run, emulator: Emulator, session: str
) -> None:
    emulator.inject(session, {"type": "agent.sang", "song": "\x1b[2J"})
    run("send", session, "echo: \x1b]0;title\x07done")
    assert "\x1b" not in run("tail", session).out
    assert "\N{REPLACEMENT CHARACTER}]0;title" in run("chat", session).out


def test_help_and_version(run: Run) -> None:
    for arguments in (["--help"], ["chat", "-h"], ["api", "--help"]):
        assert "Usage: agentsessions" in run(*arguments).out
    assert run("--version").out.count(".") == 2
    for command in ("emulator", "worker"):
        assert run(command, "--help").out.startswith("usage: ")


def test_a_key_on_the_command_line_is_not_repeated(
    capsys: pytest.CaptureFixture[str], emulator: Emulator
) -> None:
    where = ["--base-url", emulator.url, "--api-key", SECRET]
    for command in (["api", "sessions_list", "--dry-run"], ["sessions", "show", "x"], ["x"]):
        main([*where, *command])
    printed = capsys.readouterr()
    assert SECRET not in printed.out + printed.err


@pytest.mark.usefixtures("environment", "session")
def test_a_reader_that_has_had_enough_is_no_error() -> None:
    command = [sys.executable, "-m", "agentsessions", "sessions", "ls", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert (process.stderr.read(), process.wait()) == (b"", 0)


@pytest.mark.parametrize("place", ["agentsessions.cli.app.run", "agentsessions.cli.app.Settings"])
def test_ctrl_c_at_any_moment_gives_no_traceback(
    run: Run, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(place, interrupt)
    assert run("sessions", "ls") == (130, "", "")
