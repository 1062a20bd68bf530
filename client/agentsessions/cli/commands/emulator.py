"""`agentsessions emulator`: the local service."""

from __future__ import annotations

import typer

from ..failures import RefusedError


def emulator(context: typer.Context) -> None:
    """Start the local emulator of the service; --help shows its options."""
    try:
        from agentsessions_emulator.__main__ import main
    except ModuleNotFoundError as error:
        raise RefusedError(
            f"the emulator needs its extra ({error.name} is missing): "
            "pip install 'agentsessions[emulator]'"
        ) from None
    try:
        code: object = main(context.args)
    except SystemExit as end:  # of its parser
        code = end.code
    raise typer.Exit(code if isinstance(code, int) else 0)
