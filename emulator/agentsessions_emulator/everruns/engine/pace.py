"""How long things take."""

from dataclasses import asdict, dataclass
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject


@dataclass
class Pace:
    """In seconds: a stream until it is cycled, give or take a fifth; the status of a session until
    it follows the event `tool.call_requested`; and how long a session waits for results of client
    tools, answers to questions and decisions on calls.
    """

    stream_seconds: float = 300.0
    status_seconds: float = 0.0
    result_seconds: float = 300.0
    answers_seconds: float = 86400.0
    approval_seconds: float = 86400.0

    def to_give(self, what: str) -> float:
        """How long somebody has to give what a call needs."""
        return float(asdict(self)[f"{what}_seconds"])

    def set(self, **seconds: Any) -> JsonObject:
        """Change some of it; returns all of it."""
        for name, value in seconds.items():
            setattr(self, name, value)
        return asdict(self)

    def reset(self) -> None:
        self.set(**asdict(Pace()))
