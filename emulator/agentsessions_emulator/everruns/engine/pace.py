"""How long things take."""

from dataclasses import asdict, dataclass
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject


@dataclass
class Pace:
    """In seconds: a stream until it is cycled, give or take a fifth, and the status of a session
    until it follows the event `tool.call_requested`.
    """

    stream_seconds: float = 300.0
    status_seconds: float = 0.0

    def set(self, **seconds: Any) -> JsonObject:
        """Change some of it; returns all of it."""
        for name, value in seconds.items():
            setattr(self, name, value)
        return asdict(self)

    def reset(self) -> None:
        self.set(**asdict(Pace()))
