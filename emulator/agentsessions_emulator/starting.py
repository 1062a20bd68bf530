"""How the emulator is started: it says what is missing, and ctrl-C ends it quietly."""

import os
import signal
import sys
from importlib import import_module
from types import ModuleType

INTERRUPTED = 130
"""The exit code of what ctrl-C has ended."""


def load(module: str) -> ModuleType:
    """Import a part of the emulator. Raises ImportError that names the extra if it is missing."""
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", __package__):
            raise
        raise ImportError(
            f"the emulator needs {package}: pip install 'agentsessions[emulator]'",
            name=error.name,
        ) from error


def run(module: str) -> int:
    """Import a module and call its `main`. Ctrl-C ends it without a traceback, from the first
    moment on: as long as nothing but imports has happened, there is nothing to clean up.
    """
    before = signal.getsignal(signal.SIGINT)
    try:
        if before is signal.default_int_handler:
            signal.signal(signal.SIGINT, lambda _, __: os._exit(INTERRUPTED))
        try:
            main = load(module).main
        except ImportError as error:
            print(error, file=sys.stderr)
            return 1
        signal.signal(signal.SIGINT, before)
        code: int = main()
        return code
    except KeyboardInterrupt:
        return INTERRUPTED
