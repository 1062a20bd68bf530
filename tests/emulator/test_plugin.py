"""The pytest fixture, as a user's test suite sees it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import agentsessions_emulator

_TESTS = """
import httpx

HEADERS = {"x-api-key": "k", "anthropic-beta": "managed-agents-2026-04-01"}


def test_one(agentsessions_emulator):
    url = agentsessions_emulator.url + "/v1/environments"
    assert httpx.post(url, json={"name": "E"}, headers=HEADERS).status_code == 200


def test_two_starts_empty(agentsessions_emulator):
    url = agentsessions_emulator.url + "/v1/environments"
    assert httpx.get(url, headers=HEADERS).json()["data"] == []
    assert len(agentsessions_emulator.requests) == 1
"""


def run_tests(tmp_path: Path, text: str) -> "subprocess.CompletedProcess[str]":
    tests = tmp_path / "test_user.py"
    tests.write_text(text)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", str(tests)]
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(sys.path),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "PYTEST_PLUGINS": "agentsessions_emulator.pytest_plugin",
    }
    return subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )


def test_fixture(tmp_path: Path) -> None:
    run = run_tests(tmp_path, _TESTS)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "2 passed" in run.stdout


_FAILING = """
import httpx

HEADERS = {"x-api-key": "k", "anthropic-beta": "managed-agents-2026-04-01"}


def post(emulator, path, **body):
    response = httpx.post(emulator.url + path, json=body, headers=HEADERS)
    assert response.status_code == 200
    return response.json()


def test_one(agentsessions_emulator):
    async def script(turn):
        assert turn.text == "hello", "an unexpected text"

    agentsessions_emulator.use_script(script)
    agent = post(agentsessions_emulator, "/v1/agents", name="A", model="claude-opus-5")
    environment = post(agentsessions_emulator, "/v1/environments", name="E")
    text = {"type": "user.message", "content": [{"type": "text", "text": "bye"}]}
    ids = {"agent": agent["id"], "environment_id": environment["id"]}
    post(agentsessions_emulator, "/v1/sessions", **ids, initial_events=[text])


def test_two(agentsessions_emulator):
    pass
"""


def test_assertion_in_a_script_fails_the_test(tmp_path: Path) -> None:
    run = run_tests(tmp_path, _FAILING)
    assert run.returncode == 1, run.stdout + run.stderr
    assert "1 failed, 1 passed" in run.stdout
    assert "AssertionError: an unexpected text" in run.stdout


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
