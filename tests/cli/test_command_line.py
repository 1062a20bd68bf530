"""What holds for every command: options, help, failures, and what is never shown."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest

from agentsessions import Client
from agentsessions.cli import main
from agentsessions_emulator import Emulator
from tests.cli.conftest import SECRET, Run, objects


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
