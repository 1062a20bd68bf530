"""What a command that fails says, and the exit code that it ends with."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Generator
from contextlib import contextmanager

import typer

from agentsessions.core.errors import AgentSessionsError, ConfigurationError

from . import INTERRUPTED
from .output import plain

REFUSED = 1
MISUSED = 2


class UsageError(Exception):
    """The command was given something that it cannot use; nothing was sent."""


class RefusedError(Exception):
    """What was asked for cannot be done."""


@contextmanager
def reported() -> Generator[None]:
    """Turn a failure into a line on standard error and an exit code."""
    try:
        yield
    except BrokenPipeError:  # whoever read the output has had enough
        silence_output()
        raise typer.Exit(0) from None
    except KeyboardInterrupt:
        raise typer.Exit(INTERRUPTED) from None
    except (UsageError, ConfigurationError) as error:
        _fail(error, MISUSED)
    except (AgentSessionsError, RefusedError, OSError) as error:
        _fail(error, REFUSED)


@contextmanager
def given_by_the_user() -> Generator[None]:
    """Arguments that the SDK says no call can have are those of the user here."""
    try:
        yield
    except (TypeError, ValueError) as error:
        raise UsageError(str(error)) from error


def complain(message: object) -> None:
    """Say on standard error what went wrong."""
    print(f"error: {plain(str(message))}", file=sys.stderr, flush=True)


def silence_output() -> None:
    """Let nothing more be written, now or when the process ends, to a pipe that is closed."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _fail(error: Exception, code: int) -> None:
    if os.environ.get("AGENTSESSIONS_LOG", "").lower() == "debug":
        traceback.print_exception(error)
    complain(error)
    raise typer.Exit(code) from None
