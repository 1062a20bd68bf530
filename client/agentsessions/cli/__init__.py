"""The command line: `agentsessions`, or `python -m agentsessions`. Needs the extra `cli`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give its exit code; the arguments default to those of the process."""
    try:
        from .app import run

        return run(sys.argv[1:] if arguments is None else list(arguments))
    except ModuleNotFoundError as error:
        if error.name not in ("rich", "typer"):
            raise
        print(
            "agentsessions: the command line needs its extra: pip install 'agentsessions[cli]'",
            file=sys.stderr,
        )
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
