"""Agents as threads have them: an advisor is a model and no more."""

from agentsessions_emulator.jsontypes import JsonObject

ADVISOR = "anthropic.advisor"


def agent_name(agent: JsonObject) -> str:
    """The name that events give an agent."""
    return ADVISOR if agent["type"] == "advisor" else str(agent["name"])


def speed_of(agent: JsonObject) -> str:
    """The speed at which an agent's model runs."""
    return "standard" if agent["type"] == "advisor" else str(agent["model"]["speed"])
