"""The states of a deployment, as a table. An archived one is `active` and does nothing more."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

Action: TypeAlias = Literal["pause", "unpause", "fail"]
"""What happens to a deployment; it fails when a scheduled run meets an error that will recur."""

TRANSITIONS: Final[Mapping[str, Mapping[Action, str]]] = {
    "active": {"pause": "paused", "unpause": "active", "fail": "paused"},
    "paused": {"pause": "paused", "unpause": "active", "fail": "paused"},
}
"""What each action leads to; where the state stays the same, nothing changes."""
