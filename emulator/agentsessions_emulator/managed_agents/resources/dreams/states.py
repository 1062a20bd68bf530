"""The states of a dream, as a table: pending -> running -> completed, failed or canceled."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from agentsessions_emulator.errors import invalid
from agentsessions_emulator.jsontypes import JsonObject

Action: TypeAlias = Literal["start", "complete", "fail", "cancel"]

TRANSITIONS: Final[Mapping[str, Mapping[Action, str]]] = {
    "pending": {"start": "running", "cancel": "canceled"},
    "running": {"complete": "completed", "fail": "failed", "cancel": "canceled"},
    "completed": {},
    "failed": {},
    "canceled": {"cancel": "canceled"},
}
"""What each action leads to. An action that is not there is refused."""

FINAL: Final = frozenset({"completed", "failed", "canceled"})
"""The states in which a dream has ended and can be archived."""


def next_state(dream: JsonObject, action: Action) -> str:
    """The state after an action. Raises a 400 where the action is not allowed."""
    following = TRANSITIONS[dream["status"]].get(action)
    if following is None:
        raise invalid(f"Dream {dream['id']!r} is {dream['status']}: it is too late to {action} it.")
    return following
