"""The fleet answers every call once, whatever happens to its workers, queue and notifications."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.examples.test_examples import environment
from tests.support.waiting import HUNG

ROOT = Path(__file__).parents[2]


def run(*options: str, timeout: float | None = HUNG) -> str:
    """What the demonstration prints."""
    done = subprocess.run(
        [sys.executable, "-m", "examples.fleet", *options],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def test_every_call_is_answered_once() -> None:
    printed = run("--sessions=4", "--kills=1")

    assert "4 of 8 calls are answered, and a worker dies" in printed
    assert "8 calls: 8 answered once, 0 oftener" in printed


@pytest.mark.stress
@pytest.mark.parametrize("broker", ["folder", "redis"])
def test_many_workers_die(broker: str) -> None:
    if broker == "redis" and shutil.which("redis-server") is None:
        pytest.skip("there is no redis-server")

    options = ["--redis"] if broker == "redis" else []
    printed = run("--sessions=40", "--kills=7", *options, timeout=None)

    assert printed.count("a worker dies") == 7
    assert "80 calls: 80 answered once, 0 oftener" in printed
