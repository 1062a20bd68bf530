"""The distributions as a user gets them, and environments that hold no more than they ask for."""

import subprocess
import sys
import venv
from collections.abc import Callable
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def project_files() -> set[str]:
    """Every file of the project that git tracks or would track, relative to its root."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return {name for name in listing.stdout.split("\0") if name and (ROOT / name).is_file()}


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist and the wheel that was built from it."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "build", "--quiet", "--no-isolation", "--outdir", folder, ROOT],
        check=True,
    )
    return folder


@pytest.fixture(scope="session")
def wheel(distributions: Path) -> Path:
    (path,) = distributions.glob("*.whl")
    return path


@pytest.fixture(scope="session")
def sdist(distributions: Path) -> Path:
    (path,) = distributions.glob("*.tar.gz")
    return path


@pytest.fixture
def environment(tmp_path: Path, wheel: Path) -> Callable[..., Path]:
    """Makes a virtual environment with the wheel and the requirements named, and gives its Python.

    The requirements and all that they require are linked from the running environment, so that
    nothing is downloaded.
    """

    def make(*requirements: str) -> Path:
        root = tmp_path / "environment"
        venv.create(root, symlinks=True)
        python = root / "bin" / "python"
        install = ["install", "--quiet", "--no-deps", "--no-index", str(wheel)]
        subprocess.run([sys.executable, "-m", "pip", "--python", python, *install], check=True)
        (site_packages,) = root.glob("lib/python*/site-packages")
        for name in _closure(*requirements) - {"agentsessions"}:
            _link(name, site_packages)
        return python

    return make


def _closure(*requirements: str) -> set[str]:
    """The names of the distributions that the requirements need here, themselves included."""
    seen: set[tuple[str, str]] = set()
    pending = [(Requirement(text), "") for text in requirements]
    while pending:
        requirement, extra = pending.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        name = canonicalize_name(requirement.name)
        for wanted in {"", *requirement.extras}:
            if (name, wanted) not in seen:
                seen.add((name, wanted))
                required = distribution(name).requires or []
                pending += [(Requirement(text), wanted) for text in required]
    return {name for name, _ in seen}


def _link(name: str, site_packages: Path) -> None:
    installed = distribution(name)
    for top in {file.parts[0] for file in installed.files or []} - {"..", "__pycache__"}:
        (site_packages / top).symlink_to(Path(str(installed.locate_file(top))))
