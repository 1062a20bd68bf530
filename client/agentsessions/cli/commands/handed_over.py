"""`agentsessions emulator` and `agentsessions worker`: programs with options of their own."""

from __future__ import annotations

from collections.abc import Callable

import typer

from ..failures import RefusedError


def emulator(context: typer.Context) -> None:
    """Start the local emulator of the service; --help shows its options."""
    try:
        from agentsessions_emulator.cli import main
    except ModuleNotFoundError as error:
        raise RefusedError(
            f"the emulator needs its extra ({error.name} is missing): "
            "pip install 'agentsessions[emulator]'"
        ) from None
    _run(main, context.args)


def worker(context: typer.Context) -> None:
    """Work for a self-hosted environment; --help shows its options."""
    from agentsessions.worker.command import main

    _run(main, context.args)


def _run(main: Callable[[list[str]], int], arguments: list[str]) -> None:
    try:
        code: object = main(arguments)
    except SystemExit as end:  # of its parser
        code = end.code
    raise typer.Exit(code if isinstance(code, int) else 0)
