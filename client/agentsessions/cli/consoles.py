"""The console of rich, for commands whose output may go to a pipe."""

from __future__ import annotations

from rich.console import Console


class PipeConsole(Console):
    """Leaves a closed pipe to the command, where rich would end the process."""

    def on_broken_pipe(self) -> None:
        raise  # noqa: PLE0704  # called while the BrokenPipeError is being handled
