"""What the demos of all services look like."""

from __future__ import annotations

import sys
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from playground import Playground

console = Console(highlight=False, width=None if sys.stdout.isatty() else 100)


def introduce(place: Playground[Any]) -> None:
    """Say where the demo runs."""
    if place.emulator is None:
        heading("agentsessions on the real service")
    else:
        heading(f"agentsessions on the emulator, {place.emulator.url}")
        note = (
            "A local emulator plays the service. It has no model: its agent does what the lines of "
            f"a message say. Set {place.service.variables[0]} to talk to a real one."
        )
        console.print(Padding(Text(note, "dim"), (0, 0, 1, 0)))


def heading(title: str) -> None:
    """Begin another part."""
    console.print()
    console.rule(f"[bold]{title}[/]", align="left", style="dim")
    console.print()


def created(kind: str, name: str, resource_id: str) -> None:
    """Tell of something that was made."""
    console.print(f"[green]✓[/] {kind:12} {name:12} [dim]{resource_id}[/]")
