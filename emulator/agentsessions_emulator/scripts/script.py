"""The agent behind a session is a script: an async function that answers one input."""

from typing import Protocol

from agentsessions_emulator.scripts.turn import Turn


class Script(Protocol):
    """Works on one input by calling the turn's methods; the turn ends when it returns.

        async def weather(turn: Turn) -> None:
            result = await turn.call_custom_tool("get_weather", {"city": turn.text})
            await turn.say(f"It is {result.text}.")

    After a restart it is run again from its start, and the steps it had taken give what they gave:
    what it does must depend on the turn alone.
    """

    async def __call__(self, turn: Turn, /) -> None: ...


class Scripts:
    """Which script plays which agent."""

    def __init__(self, default: Script) -> None:
        self._initial = default
        self._default = default
        self._by_agent: dict[str, Script] = {}

    def use(self, script: Script, *, agent: str | None = None) -> None:
        """Play the agents of this name, or all that have no script of their own."""
        if agent is None:
            self._default = script
        else:
            self._by_agent[agent] = script

    def reset(self) -> None:
        self._default = self._initial
        self._by_agent.clear()

    def of_agent(self, name: str) -> Script:
        return self._by_agent.get(name, self._default)
