"""What the generator makes of openapi.yaml by itself, compiled into a folder for the benchmark.

The document needs no change for it: the generator drops the discriminators (so it tries the
members of a union one by one) and the event streams (so it decodes a stream as one object), and
says nothing.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from benchmarks.payloads import DOCUMENT

PACKAGE = Path(__file__).parent.parent / "client" / "agentsessions"


class Code(NamedTuple):
    """How much code there is: files and lines, blank ones and docstrings included."""

    files: int
    lines: int


def compile_stock(folder: Path) -> Code:
    """Compile openapi.yaml into the package `stock` inside `folder`, formatted as usual."""
    output = folder / "stock"
    tools = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(
        [
            *(sys.executable, "-m", "openapi_python_client", "generate", "--meta", "none"),
            *("--path", str(DOCUMENT), "--output-path", str(output)),
        ],
        check=True,
        capture_output=True,
        env={**os.environ, "PATH": tools},
    )
    return _count(output)


def our_code() -> Code:
    """The generated part of this SDK."""
    parts = [_count(PACKAGE / part) for part in ("api", "models")]
    return Code(sum(part.files for part in parts), sum(part.lines for part in parts))


def _count(folder: Path) -> Code:
    files = list(folder.rglob("*.py"))
    return Code(len(files), sum(len(file.read_text("utf-8").splitlines()) for file in files))
