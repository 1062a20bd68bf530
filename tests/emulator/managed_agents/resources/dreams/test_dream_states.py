"""The table of a dream's states."""

from typing import get_args

import pytest

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.managed_agents.resources.dreams.states import (
    FINAL,
    TRANSITIONS,
    Action,
    next_state,
)

ACTIONS: tuple[Action, ...] = get_args(Action)


@pytest.mark.parametrize("state", TRANSITIONS)
@pytest.mark.parametrize("action", ACTIONS)
def test_actions_lead_where_the_table_says(state: str, action: Action) -> None:
    dream = {"id": "drm_1", "status": state}
    following = TRANSITIONS[state].get(action)
    if following is not None:
        assert next_state(dream, action) == following
        return
    with pytest.raises(ApiError, match=f"is {state}: it is too late to {action}"):
        next_state(dream, action)


def test_final_states_are_left_no_more() -> None:
    for state, following in TRANSITIONS.items():
        assert (state in FINAL) == (set(following.values()) <= {state})
