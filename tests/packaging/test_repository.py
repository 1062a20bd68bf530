"""What anyone who clones the project relies on: the Makefile, the pins, and that nothing in the
tree belongs to one machine."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
PINS = ("demo", "dev", "uv")
FOREIGN = re.compile(
    r"pypi\.org|pythonhosted\.org|npmjs\.org|(?:index)-url|/packages/[0-9a-f]{2}/[0-9a-f]{2}/"
    r"|(?<![\w./}-])/(?:root|home/\w+|Users/\w+|work/main|tmp/\w+)/"
)


def _make(*arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )


def _pinned(name: str) -> dict[str, list[str]]:
    """Each requirement of a pins file, `name==version`, with the hashes that it accepts."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text().replace("\\\n", " ")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    return {
        re.split(r" ;| ", line)[0]: re.findall(r"--hash=sha256:([0-9a-f]{64})\b", line)
        for line in lines
    }


def test_make_help_lists_every_target() -> None:
    targets = re.findall(r"^\.PHONY: (\S+)$", (ROOT / "Makefile").read_text(), re.MULTILINE)
    listed = re.findall(r"^make (\S+) +\S", _make("help").stdout, re.MULTILINE)
    assert listed == targets
    assert {"demo", "test", "check", "generate", "bench", "emulator", "pins"} <= set(targets)


def test_an_older_python_is_refused_in_one_line_and_nothing_is_made(tmp_path: Path) -> None:
    old = tmp_path / "old-python"
    pretend = "import sys; sys.version_info = (3, 10, 13); sys.version = '3.10.13 (old)'; "
    old.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{pretend}$2"\n')
    old.chmod(0o755)
    finished = _make("demo", f"PYTHON={old}", f"VENV={tmp_path / 'venv'}")
    message = finished.stderr.splitlines()[0]
    assert message.startswith("Python 3.11 or newer is needed, this is 3.10.13")
    assert finished.returncode != 0
    assert not (tmp_path / "venv").exists()


@pytest.mark.parametrize("name", PINS)
def test_pins_have_exact_versions_and_hashes_and_no_addresses(name: str) -> None:
    for pin, hashes in _pinned(name).items():
        assert re.fullmatch(r"[a-z0-9-]+==[\w.]+", pin)
        assert hashes
    assert "://" not in (ROOT / "requirements" / f"{name}.txt").read_text()


def test_the_demo_runs_on_a_part_of_what_is_tested() -> None:
    demo, dev, uv = (set(_pinned(name)) for name in PINS)
    assert demo | uv < dev


def test_every_declared_requirement_is_pinned_within_its_bounds() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups: list[list[str | dict[str, str]]] = [
        project["project"]["dependencies"],
        *project["project"]["optional-dependencies"].values(),
        *project["dependency-groups"].values(),
    ]
    declared = [Requirement(each) for group in groups for each in group if isinstance(each, str)]
    versions = dict(pin.split("==") for pin in _pinned("dev"))
    for requirement in declared:
        if requirement.name != "agentsessions":
            assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)])


def test_nothing_names_a_registry_or_a_path_of_one_machine(project_files: set[str]) -> None:
    found = [
        f"{name}:{number}: {line.strip()}"
        for name in sorted(project_files)
        for number, line in enumerate(
            (ROOT / name).read_text("utf-8", "replace").splitlines(), start=1
        )
        if FOREIGN.search(line)
    ]
    assert found == []
