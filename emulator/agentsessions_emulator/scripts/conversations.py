"""Whole conversations, played turn after turn: what a recording is.

A conversation is played by one thread. The first input of a thread says which: that of its agent
whose first turn fits. Where several do, the first thread has the first of them, the next thread the
next one, and so on from the beginning. From then on each input is one more turn. An input that the
turn does not fit, or that comes after the last turn, fails the script; in a lenient turn it is
answered as recorded, or by the default agent.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.directives import follow_directives
from agentsessions_emulator.scripts.patterns import Pattern, described, fits
from agentsessions_emulator.scripts.turn import Turn
from agentsessions_emulator.scripts.yaml_play import Playback
from agentsessions_emulator.scripts.yaml_steps import Step


@dataclass(frozen=True)
class PlannedTurn:
    """The input that a turn is for, and what the agent does about it."""

    when: Pattern
    steps: Sequence[Step]


@dataclass(frozen=True)
class Conversation:
    """The turns of one thread; `agent` is the name of who works in it, None for any."""

    agent: str | None
    turns: Sequence[PlannedTurn]


class Conversations:
    """The script that plays them. Raises AssertionError for what they do not have."""

    def __init__(self, conversations: Sequence[Conversation]) -> None:
        self._conversations = conversations

    async def __call__(self, turn: Turn) -> None:
        memory = await turn.recall()
        if "conversation" not in memory:
            memory = {"conversation": await self._choose(turn), "turn": 0}
        if turn.iteration == 0:
            memory["turn"] += 1
            await turn.remember(memory)
        await self._play(turn, memory)

    async def _choose(self, turn: Turn) -> int:
        """The index of the conversation that a thread begins; -1 when there is none for it."""
        of_agent = [
            index
            for index, one in enumerate(self._conversations)
            if one.agent in (None, turn.agent_name)
        ]
        fitting = [i for i in of_agent if fits(self._conversations[i].turns[0].when, turn.text)]
        if not fitting and not turn.lenient:
            raise AssertionError(self._nothing_begins_so(turn, of_agent))
        candidates = fitting or of_agent
        if not candidates:
            return -1
        earlier = await turn.count(f"conversation {candidates[0]}")
        return candidates[earlier % len(candidates)]

    async def _play(self, turn: Turn, memory: JsonObject) -> None:
        chosen: int = memory["conversation"]
        number: int = memory["turn"]
        planned: Sequence[PlannedTurn] = ()
        if chosen >= 0:
            planned = self._conversations[chosen].turns
        if number <= len(planned):
            place = f"turn {number} of conversation {chosen + 1} of the recording"
            this = planned[number - 1]
            if not turn.lenient and not fits(this.when, turn.text):
                raise AssertionError(
                    f"{place} answers {described(this.when)}, but the input is {turn.text!r}"
                )
            await Playback(turn, place=place).play(this.steps)
        elif turn.lenient:
            await follow_directives(turn)
        else:
            raise AssertionError(
                f"conversation {chosen + 1} of the recording ends after turn {len(planned)},"
                f" but there is one more input: {turn.text!r}"
            )

    def _nothing_begins_so(self, turn: Turn, of_agent: Sequence[int]) -> str:
        if not of_agent:
            agents = sorted({str(one.agent) for one in self._conversations})
            return f"the recording has nothing of {turn.agent_name!r}, only of {', '.join(agents)}"
        expected = ", ".join(
            described(self._conversations[index].turns[0].when) for index in of_agent
        )
        return (
            f"no conversation of the recording begins with {turn.text!r}; turn 1 was to answer"
            f" {expected}"
        )
