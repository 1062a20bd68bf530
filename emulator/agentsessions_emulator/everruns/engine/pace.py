"""How long things take."""

from dataclasses import asdict, dataclass

from agentsessions_emulator.service.pace import Pace


@dataclass
class SessionPace(Pace):
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
