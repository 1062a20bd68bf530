"""Names of agents: advisors, which are a model and no more, all have the same."""

from agentsessions_emulator.jsontypes import JsonObject

ADVISOR = "anthropic.advisor"


def agent_name(agent: JsonObject) -> str:
    """The name that events give an agent."""
    return ADVISOR if agent["type"] == "advisor" else str(agent["name"])
