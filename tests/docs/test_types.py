"""Type checkers accept every Python block of the README and the guides, and find every mistake in
`tests/typing/mappings.py`. That mypy finds them is what `make check` says of that file.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.docs.blocks import blocks_of
from tests.docs.test_docs import PAGES, goes_on

ROOT = Path(__file__).parents[2]
MAPPINGS = ROOT / "tests" / "typing" / "mappings.py"
SHARED = [
    "from agentsessions import Client",
    "from quickstart_blocks import agent, client, environment, session",
]
"""What the guides take over from the quickstart; their first block begins far below it."""

OTHERS = "[mypy-anthropic]\nfollow_imports = skip\nignore_missing_imports = true\n"
"""The types of the official client take minutes to read, and are not what is checked."""


def test_mypy_accepts_the_blocks_of_all_pages(tmp_path: Path) -> None:
    folders = [write_modules(page, tmp_path) for page in PAGES]
    config = tmp_path / "mypy.ini"
    config.write_text("[mypy]\nstrict = true\n" + OTHERS)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", f"--config-file={config}", "--no-error-summary", "."],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": os.pathsep.join(map(str, folders))},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.stdout + done.stderr, done.returncode) == ("", 0)


def test_pyright_accepts_them_too_and_finds_every_mistake_in_mappings(tmp_path: Path) -> None:
    folders = [write_modules(page, tmp_path) for page in PAGES]
    lines = MAPPINGS.read_text("utf-8").splitlines()
    bare = [line.partition("  # type: ignore")[0] for line in lines]
    (tmp_path / MAPPINGS.name).write_text("\n".join(bare), "utf-8")
    mistakes = {place for place, line in enumerate(lines) if line != bare[place]}

    found = pyright(tmp_path, extraPaths=[*map(str, folders), str(ROOT)], reportUnusedImport=False)

    others = [error for error in found if Path(error["file"]).name != MAPPINGS.name]
    assert others == []
    assert {error["range"]["start"]["line"] for error in found} == mistakes
    assert len(mistakes) > 25


def pyright(folder: Path, **options: Any) -> list[dict[str, Any]]:
    """The errors in a folder, under the strict rules."""
    settings = {"typeCheckingMode": "strict", "include": ["."], **options}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable]
    done = subprocess.run(
        [*command, "--project", str(folder)],
        env={**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    errors: list[dict[str, Any]] = json.loads(done.stdout)["generalDiagnostics"]
    return errors


def write_modules(page: Path, folder: Path) -> Path:
    """Write a page as a module, each line where it is on the page; blocks with a name apart."""
    name = re.sub(r"\W", "_", page.stem)
    place = folder / f"{name}_page"
    place.mkdir()
    lines = [*SHARED] if goes_on(page) else []
    for block in blocks_of(page):
        if block.language == "python" and block.file:
            (place / block.file).write_text("\n" * block.line + block.text, "utf-8")
        elif block.language == "python":
            lines += [""] * (block.line - len(lines)) + block.text.splitlines()
    (place / f"{name}_blocks.py").write_text("\n".join([*lines, ""]), "utf-8")
    return place
