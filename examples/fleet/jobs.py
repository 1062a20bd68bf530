"""The sessions that the demonstrations run: in each, the agent calls a tool twice."""

from __future__ import annotations

from agentsessions import Client
from agentsessions.models import EnvironmentConfigParamsDict, UserMessageDict

from .tools import TOOLS

CITIES = ("Lisbon", "Oslo")
PROMPT = "\n".join(
    [*(f'custom_tool get_weather {{"city": "{city}"}}' for city in CITIES), "echo: That is all."]
)


def new_environment(client: Client, *, is_ours: bool = False) -> str:
    """The id of an environment for the sessions, in the cloud or with a work queue for workers."""
    kind: EnvironmentConfigParamsDict = {"type": "self_hosted"} if is_ours else {"type": "cloud"}
    return client.environments.create(name="Office", config=kind).id


def new_sessions(client: Client, environment_id: str, number: int) -> list[str]:
    """The ids of new sessions, which are at work."""
    agent = client.agents.create(name="Clerk", model="claude-opus-4-8", tools=TOOLS)
    prompt: UserMessageDict = {
        "type": "user.message",
        "content": [{"type": "text", "text": PROMPT}],
    }
    created = [
        client.sessions.create(
            agent=agent.id, environment_id=environment_id, initial_events=[prompt]
        )
        for _ in range(number)
    ]
    return [session.id for session in created]
