"""The demo of a service: `make demo`, `make demo SERVICE=everruns`.

Runs on the emulator of the service, with no account and no network, unless a real one is set up.
"""

from __future__ import annotations

import interruptible  # noqa: F401  # pyright: ignore[reportUnusedImport]  # before what takes long

# isort: split
import sys
from collections.abc import Callable
from importlib import import_module

from playground import run

DEMOS = {
    "managed-agents": "claude_demo",
    "everruns": "everruns_demo",
    "meerkat": "meerkat_demo",
}


def chosen() -> Callable[[], None]:
    """The demo of the service that is named."""
    service = sys.argv[1] if len(sys.argv) > 1 else "managed-agents"
    if service not in DEMOS:
        sys.exit(f"There is no service {service!r}; there is {', '.join(DEMOS)}.")
    demo: Callable[[], None] = import_module(DEMOS[service]).main
    return demo


if __name__ == "__main__":
    run(chosen())
