"""What the wheel declares is all that it needs, and its parts do not lean on each other."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

IMPORT_ALL = """
import pkgutil, sys
from importlib import import_module

package = import_module(sys.argv[1])
modules = [found.name for found in pkgutil.walk_packages(package.__path__, package.__name__ + ".")]
for name in modules:
    if not name.endswith((".__main__", ".pydantic_schemas")):  # pydantic imports the latter
        import_module(name)
roots = {name.partition(".")[0] for name in sys.modules}
print(*sorted(root for root in roots if root.startswith("agentsessions")))
"""


def _run(python: Path, *arguments: str, cwd: Path) -> str:
    finished = subprocess.run(
        [python, "-I", *arguments],
        cwd=cwd,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert finished.returncode == 0, finished.stdout
    return finished.stdout


@pytest.mark.parametrize(
    ("package", "requirements"),
    [
        ("agentsessions", ["agentsessions[cli,otel,tools]"]),
        ("agentsessions_emulator", ["agentsessions[emulator]", "pytest"]),
    ],
)
def test_every_module_imports_with_what_is_declared_and_without_the_other_package(
    environment: Callable[..., Path], tmp_path: Path, package: str, requirements: list[str]
) -> None:
    python = environment(*requirements)
    printed = _run(python, "-W", "error", "-c", IMPORT_ALL, package, cwd=tmp_path)
    assert printed.split() == [package]


def test_the_command_line_names_the_extra_that_it_needs(
    environment: Callable[..., Path], tmp_path: Path
) -> None:
    python = environment("agentsessions")
    command: list[str | Path] = [python, "-I", "-m", "agentsessions", "sessions", "ls"]
    ran = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.splitlines() == [
        "agentsessions: the command line needs its extra: pip install 'agentsessions[cli]'"
    ]


def test_pytest_starts_where_the_emulator_extra_is_not_installed(
    environment: Callable[..., Path], tmp_path: Path
) -> None:
    python = environment("agentsessions", "pytest")
    printed = _run(python, "-W", "error", "-m", "pytest", "--fixtures", cwd=tmp_path)
    assert "agentsessions_emulator" in printed
