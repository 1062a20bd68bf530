"""What comes in on standard input."""

from __future__ import annotations

import sys


def read_text() -> str:
    """All of it, as text without the last line break."""
    return sys.stdin.read().removesuffix("\n")
