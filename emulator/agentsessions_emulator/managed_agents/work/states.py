"""The states of a work item, as a table.

queued -> starting (acknowledged) -> active (first heartbeat) -> stopping (asked to) -> stopped.
"""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.errors import conflict

Action: TypeAlias = Literal["acknowledge", "heartbeat", "stop", "force_stop", "lapse"]
"""What happens to an item; it lapses when its lease is over and nobody has extended it."""

TRANSITIONS: Final[Mapping[str, Mapping[Action, str]]] = {
    "queued": {"acknowledge": "starting", "stop": "stopped", "force_stop": "stopped"},
    "starting": {
        "acknowledge": "starting",
        "heartbeat": "active",
        "stop": "stopping",
        "force_stop": "stopped",
        "lapse": "queued",
    },
    "active": {
        "heartbeat": "active",
        "stop": "stopping",
        "force_stop": "stopped",
        "lapse": "queued",
    },
    "stopping": {
        "heartbeat": "stopped",
        "stop": "stopping",
        "force_stop": "stopped",
        "lapse": "stopped",
    },
    "stopped": {"heartbeat": "stopped"},
}
"""What each action leads to. An action that is not there is refused."""

LEASED: Final = ("starting", "active", "stopping")
"""The states in which a worker holds the item."""

_REFUSED: Mapping[str, str] = {
    "acknowledge": "cannot be acknowledged",
    "heartbeat": "is held by no worker",
    "stop": "is not running",
    "force_stop": "is not running",
}


def next_state(item: JsonObject, action: Action) -> str:
    """The state after an action. Raises a 409 where the action is not allowed."""
    following = TRANSITIONS[item["state"]].get(action)
    if following is None:
        why = _REFUSED[action]
        raise conflict(f"Work item {item['id']!r} {why}: it is {item['state']}.")
    return following
