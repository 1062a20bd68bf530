"""Type checkers accept every Python block of the README and the guides."""

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.docs.blocks import blocks_of
from tests.docs.test_docs import PAGES, goes_on

SHARED = [
    "from agentsessions import Client",
    "from quickstart import agent, client, environment, session",
]
"""What the guides take over from the quickstart; their first block begins far below it."""

OTHERS = "[mypy-anthropic]\nfollow_imports = skip\nignore_missing_imports = true\n"
"""The types of the official client take minutes to read, and are not what is checked."""


def test_the_blocks_of_all_pages_are_typed(tmp_path: Path) -> None:
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
    (place / f"{name}.py").write_text("\n".join([*lines, ""]), "utf-8")
    return place
