"""The pytest plugin, as a user's test suite sees it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import agentsessions_emulator

HERE = Path(__file__).parent


def run_suite(folder: Path, suite: str, *options: str) -> "subprocess.CompletedProcess[str]":
    """Run one of the suites beside this file, with every warning an error."""
    shutil.copy(HERE / suite, folder / f"test_{suite}")
    (folder / "agent.yaml").write_text("turns: [{do: [{say: Good day.}]}]\n", "utf-8")
    ini = "[pytest]\nanyio_mode = auto\nfilterwarnings = error\nstrict_markers = true\n"
    (folder / "pytest.ini").write_text(ini, "utf-8")
    (folder / "conftest.py").write_text(_CONFTEST, "utf-8")
    plugins = ("xdist.plugin", "anyio.pytest_plugin", "agentsessions_emulator.pytest_plugin")
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTEST_PLUGINS": ",".join(plugins),
    }
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *options],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


_CONFTEST = """
import pytest


@pytest.fixture
def anyio_backend():
    return "asyncio"
"""


def test_a_suite_passes_on_two_workers(tmp_path: Path) -> None:
    run = run_suite(tmp_path, "passing.py", "-n", "2")
    assert run.returncode == 0, run.stdout + run.stderr
    assert "23 passed" in run.stdout


_FAILURES = {
    "test_script[coroutine]": "AssertionError: from a coroutine",
    "test_script[function]": "AssertionError: from a function",
    "test_script[yaml]": "line 4 of the script asserts text: 'hello', but it is 'bye'",
    "test_both": "Before that, with the emulator: AssertionError: from a function",
    "test_emulator": "RuntimeError: the emulator itself failed",
    "test_name": "has no setting scrpt; did you mean script?",
    "test_value": "takes as lenient True or False, not 'yes'",
    "test_place": "takes keywords only, such as script='agent.yaml'",
    "test_zone": "for UTC, write 2026-10-21T12:00:00Z",
    "test_file": "No such file or directory",
    "test_service": "There is no service 'pigeon-post'",
    "test_agent": "unexpected keyword argument 'nme'",
}


def test_failures_are_told(tmp_path: Path) -> None:
    run = run_suite(tmp_path, "failing.py", "--show-capture=no", "-rN")
    heads = re.compile(r"^_{3,} (?:ERROR at setup of )?(\S+) _{3,}$", re.MULTILINE)
    parts = heads.split(run.stdout)
    told = dict(zip(parts[1::2], parts[2::2], strict=True))

    assert told.keys() == _FAILURES.keys(), run.stdout
    assert {name for name, why in _FAILURES.items() if why not in told[name]} == set()
    wrong = [name for name, text in told.items() if "pytest.UsageError: test_failing.py::" in text]
    assert wrong == [*_FAILURES][5:]
    for name in ("coroutine", "function"):
        line = f'>       assert turn.text == "hello", "from a {name}"'
        assert line in told[f"test_script[{name}]"]
    assert "player.py" not in run.stdout


def test_emulator_stands_alone() -> None:
    check = (
        "import sys, agentsessions_emulator.cli, agentsessions_emulator.pytest_plugin;"
        "assert 'agentsessions' not in sys.modules"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", check], env=environment, check=True)


def test_plugin_costs_nothing_until_it_is_used() -> None:
    check = (
        "import sys, agentsessions_emulator.pytest_plugin;"
        "assert not {'starlette', 'uvicorn', 'jsonschema', 'yaml'} & set(sys.modules)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", check], env=environment, check=True)


def test_every_public_name_can_be_imported() -> None:
    for name in agentsessions_emulator.__all__:
        assert getattr(agentsessions_emulator, name).__name__ == name
    assert dir(agentsessions_emulator) == sorted(agentsessions_emulator.__all__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        getattr(agentsessions_emulator, "nothing")  # noqa: B009
