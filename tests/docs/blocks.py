"""Code blocks of Markdown files, and a way to run them as a reader would."""

import contextlib
import doctest
import io
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

from markdown_it import MarkdownIt

WITHOUT = ("-p", "no:cacheprovider", "-p", "no:schemathesis")
"""Plugins that runs of a user's tests leave out; the import of one takes half of their time."""
LANGUAGES = {"python", "text", "yaml", "json", "sh"}


@dataclass(frozen=True)
class Block:
    """A fenced block: `language` and `file` are the words behind the fence."""

    path: Path
    line: int
    end: int
    language: str
    file: str
    text: str

    @property
    def place(self) -> str:
        return f"{self.path.name}:{self.line}"


def blocks_of(path: Path) -> list[Block]:
    """The fenced blocks of a file. Raises ValueError for a language that nothing is done about."""
    found: list[Block] = []
    for token in MarkdownIt().parse(path.read_text("utf-8")):
        if token.type == "fence" and token.map is not None:
            language, _, file = token.info.strip().partition(" ")
            block = Block(path, token.map[0] + 1, token.map[1], language, file, token.content)
            if language not in LANGUAGES:
                raise ValueError(f"{block.place}: {language!r} is none of {sorted(LANGUAGES)}")
            found.append(block)
    return found


def run_blocks(path: Path, namespace: dict[str, Any], folder: Path, *, compare: bool = True) -> int:
    """Run the Python blocks in order and give their number.

    With `compare`, what a block prints must be what the `text` block directly behind it shows.
    Blocks that name a file are written to `folder` instead, where pytest runs those of tests.
    """
    blocks = blocks_of(path)
    ran = 0
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        ran += block.language == "python"
        if block.file:
            (folder / block.file).write_text(block.text, "utf-8")
        elif block.language == "python":
            printed = _run(block, namespace)
            if compare:
                shown = following.text if _is_output(following, block) else ""
                _compare(block, shown, printed)
    if any(folder.glob("test_*.py")):
        _run_tests(path, folder)
    return ran


def _is_output(block: Block | None, code: Block) -> TypeGuard[Block]:
    return block is not None and block.language == "text" and block.line == code.end + 2


def _run(block: Block, namespace: dict[str, Any]) -> str:
    source = "\n" * block.line + block.text  # so that tracebacks name the line of the Markdown file
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(source, str(block.path), "exec", dont_inherit=True), namespace)
    return printed.getvalue()


def _compare(block: Block, shown: str, printed: str) -> None:
    if not doctest.OutputChecker().check_output(shown, printed, doctest.ELLIPSIS):
        raise AssertionError(f"{block.place} prints\n{printed}\nand not\n{shown}")


def _run_tests(path: Path, folder: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", *WITHOUT]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"the tests in {path.name} fail\n{done.stdout}{done.stderr}")
