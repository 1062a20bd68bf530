"""Options that make no sense are refused in one clear line, here and on the command line."""

import sys
from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator
from agentsessions_emulator.cli import main

NAN, INFINITE = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("options", "complaint"),
    [
        ({"ping_seconds": 0}, "ping_seconds must be a number of seconds above 0, not 0"),
        ({"ping_seconds": -1.5}, "above 0, not -1.5"),
        ({"ping_seconds": NAN}, "above 0, not nan"),
        ({"ping_seconds": INFINITE}, "above 0, not inf"),
        ({"ping_seconds": "soon"}, "above 0, not 'soon'"),
        ({"port": -1}, "port must be a number from 0 to 65535, not -1"),
        ({"port": 70_000}, "not 70000"),
        ({"port": "http"}, "not 'http'"),
        ({"host": ""}, "host must be a name or an address, not ''"),
        ({"host": "local host "}, "host must be"),
        ({"api_key": ""}, "api_key must be of visible ASCII characters"),
        ({"api_key": "a key"}, "api_key must be"),
        ({"api_key": "schl\u00fcssel"}, "api_key must be"),
        ({"script": "no-such.yaml"}, "the script no-such.yaml cannot be read"),
        ({"service": "pigeon-post"}, "no service 'pigeon-post'"),
    ],
)
def test_in_python(options: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        Emulator(**options)


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--ping-seconds", "0"], "ping_seconds must be"),
        (["--ping-seconds", "nan"], "ping_seconds must be"),
        (["--port", "65536"], "port must be a number from 0 to 65535"),
        (["--port", "http"], "invalid int value"),
        (["--host", "256.0.0.1"], "cannot listen on 256.0.0.1"),
        (["--host", "x" * 300], "cannot listen on xxx"),
        (["--api-key", ""], "api_key must be"),
        (["--db", "."], "the state is kept in a file"),
        (["--db", ""], "the state is kept in a file"),
        (["--db", "no-such-folder/state.db"], "there is no folder no-such-folder"),
        (["--script", "."], "MODULE:FUNCTION"),
        (["--script", "os:no_such"], "no function 'no_such'"),
        (["--script", "os:sep"], "no function 'sep'"),
        (["--script", "http://example.com/agent"], "this machine"),
        (["--script", "wrong.yaml"], "the script is not YAML"),
        (["--script", "bytes.yaml"], "the script bytes.yaml cannot be read"),
        (["--spec", "wrong.yaml"], "wrong.yaml is no OpenAPI document"),
        (["--spec", "list.yaml"], "list.yaml is no OpenAPI document"),
        (["--spec", "."], "directory"),
    ],
)
def test_on_the_command_line(
    arguments: list[str],
    complaint: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["agentsessions_emulator"])
    Path("wrong.yaml").write_text("turns: [\nnot\nyaml: {")
    Path("list.yaml").write_text("[openapi, 3.1.0]")
    Path("bytes.yaml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(SystemExit) as ended:
        main(["--port", "0", *arguments])
    assert ended.value.code == 2
    *_, last = capsys.readouterr().err.splitlines()
    assert "error: " in last
    assert complaint.lower() in last.lower()
