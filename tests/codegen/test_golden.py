"""What the kitchen sink compiles to is committed: every change of it is seen and meant.

After a change of templates or pipeline, write it anew and read the difference:

    python -m codegen generate \
        --document tests/golden/kitchen_sink.yaml --package tests/golden/kitchen_sink
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.document import Document
from codegen.lint import lint

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "kitchen_sink"
DOCUMENT = ROOT / "tests" / "golden" / "kitchen_sink.yaml"
HEADER = "# Generated from the OpenAPI document by `make generate`;"


def _files(package: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(package)): file.read_bytes()
        for file in package.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


@pytest.mark.parametrize("seed", ["0", "1"])
def test_the_kitchen_sink_compiles_to_the_same_bytes(tmp_path: Path, seed: str) -> None:
    command = [sys.executable, "-m", "codegen", "generate", "--document", str(DOCUMENT)]
    done = subprocess.run(
        [*command, "--package", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    written, committed = _files(tmp_path), _files(GOLDEN)
    assert written.keys() == committed.keys()
    for name, content in written.items():
        assert content.decode() == committed[name].decode(), f"{name}: see the top of this file"


def test_the_lint_has_nothing_against_it() -> None:
    assert lint(Document.load(DOCUMENT)) == []


@pytest.mark.parametrize("package", [GOLDEN, ROOT / "client" / "agentsessions"])
def test_every_generated_file_says_so_in_one_line(package: Path) -> None:
    for part in ("api", "models"):
        for file in (package / part).rglob("*.py"):
            lines = file.read_text("utf-8").splitlines()
            assert lines[0].startswith(HEADER)
            assert not any(line.startswith(HEADER) for line in lines[1:])


@pytest.mark.parametrize("package", [GOLDEN, ROOT / "client" / "agentsessions"])
def test_generated_code_leans_on_the_core_alone(package: Path) -> None:
    allowed = ("agentsessions.core", "collections.abc", "datetime", "typing", "__future__")
    for part in ("api", "models"):
        for file in (package / part).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.level == 0:
                    assert (node.module or "").startswith(allowed), f"{file}:{node.lineno}"
                assert not isinstance(node, ast.Import), f"{file}:{node.lineno}"
