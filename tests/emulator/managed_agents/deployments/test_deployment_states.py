"""The table of a deployment's states."""

from typing import get_args

from agentsessions_emulator.managed_agents.deployments.states import TRANSITIONS, Action


def test_every_action_leads_somewhere_from_everywhere() -> None:
    for following in TRANSITIONS.values():
        assert set(following) == set(get_args(Action))
        assert set(following.values()) <= set(TRANSITIONS)
    assert TRANSITIONS["active"] == TRANSITIONS["paused"]
