"""The agent behind a session is a script: a function that answers one input."""

import inspect
from collections.abc import Awaitable
from typing import Any, Protocol, cast

from agentsessions_emulator.scripts.blocking import play_in_thread
from agentsessions_emulator.scripts.turn import Turn


class Script(Protocol):
    """Works on one input by calling the turn's methods; the turn ends when it returns.

        async def weather(turn: Turn) -> None:
            result = await turn.call_custom_tool("get_weather", {"city": turn.text})
            await turn.say(f"It is {result.text}.")

    Without `async` it gets a `BlockingTurn`, and is run in a thread of its own. A text that it
    returns is said. After a restart it is run again from its start, and the steps it had taken give
    what they gave: what it does must depend on the turn alone.
    """

    def __call__(self, turn: Any, /) -> Awaitable[str | None] | str | None: ...


async def play(script: Script, turn: Turn) -> None:
    """Have a script work on its turn."""
    if inspect.iscoroutinefunction(script) or inspect.iscoroutinefunction(type(script).__call__):
        said = await cast(Awaitable[str | None], script(turn))
    else:
        said = await play_in_thread(script, turn)
    if said is not None:
        await turn.say(said)


class Scripts:
    """Which script plays which agent, and the assertions that failed in them."""

    def __init__(self, default: Script) -> None:
        self.failures: list[AssertionError] = []
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
        self.failures.clear()
        self._default = self._initial
        self._by_agent.clear()

    def of_agent(self, name: str) -> Script:
        return self._by_agent.get(name, self._default)
