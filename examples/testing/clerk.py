"""A program that has an agent for its customers: what the tests beside it are about."""

from agentsessions import Client, tool


@tool
def find_order(number: str) -> str:
    """The state of an order."""
    return {"17": "on its way", "18": "delivered"}.get(number, "unknown")


class Clerk:
    """Answers customers, each in a session of its own."""

    def __init__(self, client: Client, *, environment_id: str) -> None:
        self._client = client
        self._environment_id = environment_id
        self._agent_id = client.agents.create(
            name="Clerk", model="claude-opus-4-8", tools=[find_order]
        ).id

    def ask(self, question: str) -> str:
        """The answer to a question."""
        session = self._client.sessions.create(
            agent=self._agent_id, environment_id=self._environment_id
        )
        return self._client.sessions.run(session.id, question, tools=[find_order]).text

    async def ask_async(self, question: str) -> str:
        """The same for asyncio."""
        sessions = self._client.aio.sessions
        session = await sessions.create(agent=self._agent_id, environment_id=self._environment_id)
        return (await sessions.run(session.id, question, tools=[find_order])).text
