"""Commands about sessions, against an emulator."""

from __future__ import annotations

from agentsessions import Client
from agentsessions_emulator import Emulator
from tests.cli.conftest import Run, objects, singing

ASK = 'tool bash {"command": "ls"}'


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
