"""Ctrl-C while a command is still starting."""

import signal
import sys
from pathlib import Path

import pytest

from tests.support.processes import end, start

ROOT = Path(__file__).parent.parent.parent


@pytest.mark.parametrize(
    ("command", "imported"),
    [
        (["-m", "agentsessions_emulator"], "argparse"),
        (["-m", "codegen", "check"], "argparse"),
        (["-m", "benchmarks"], "argparse"),
        ([str(ROOT / "examples" / "demo.py")], "rich"),
    ],
)
def test_no_traceback(command: list[str], imported: str, tmp_path: Path) -> None:
    waits = "import signal\nprint('importing', flush=True)\nsignal.pause()\n"
    (tmp_path / f"{imported}.py").write_text(waits, "utf-8")
    with start(*command, paths=[tmp_path, ROOT, *sys.path]) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "importing\n"
        assert end(process, signal.SIGINT) == ("", "")
        assert process.returncode == 130
