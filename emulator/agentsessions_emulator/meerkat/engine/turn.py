"""The actions of an agent, played as events of a run."""

from collections.abc import Awaitable, Callable, Sequence
from typing import NoReturn, TypeAlias

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.engine.failures import (
    ERROR_TYPES,
    model_failed,
    refused,
)
from agentsessions_emulator.meerkat.engine.retries import retry_plan
from agentsessions_emulator.meerkat.engine.run import TOOL_USE, Run
from agentsessions_emulator.meerkat.engine.tool_calls import Called, planned
from agentsessions_emulator.meerkat.engine.transcript import messages, system_of
from agentsessions_emulator.meerkat.ids import new_id
from agentsessions_emulator.scripts.players import breathe
from agentsessions_emulator.scripts.turn import Call, ToolOutcome, Turn, TurnOver, describe_error
from agentsessions_emulator.scripts.words import pieces

_MEMORY = "memory"

BeAnswered: TypeAlias = Callable[[Run, Sequence[Called]], Awaitable[None]]
"""Waits until the client has answered calls."""


class RunTurn(Turn):
    """The script's work on the input of a run."""

    error_types = ERROR_TYPES

    def __init__(self, run: Run, clock: Clock, be_answered: BeAnswered, *, lenient: bool) -> None:
        self._run = run
        self._clock = clock
        self._be_answered = be_answered
        self._steps = 0
        self.event = run.input.body
        self.session = run.session
        self.agent_name = run.session.get("comms_name") or ""
        self.agent = {"name": self.agent_name, "model": run.session["model"]}
        self.lenient = lenient
        self.text = run.prompt_text
        self.iteration = 0

    @property
    def system(self) -> str:
        return system_of(self._run.transcript())

    @property
    def tools(self) -> list[JsonObject]:
        """None: what tools a session has is the server's to say."""
        return []

    @property
    def history(self) -> list[JsonObject]:
        return messages(self._run.transcript())

    async def say(self, text: str | Sequence[str], *, pause: float = 0.0) -> None:
        await self._step()
        for block in [text] if isinstance(text, str) else text:
            block = f"\n{block}" if self._run.has_text else block  # noqa: PLW2901
            for piece in pieces(block):
                self._run.say(piece)
                await self._clock.sleep(pause)
            self._run.said(block)

    async def think(self) -> None:
        await self._step()
        self._run.think("I think about it.")

    async def call_tools(self, *calls: Call) -> list[ToolOutcome]:
        await self._step()
        run = self._run
        called = [planned(call, f"toolu_{new_id(run.store)}") for call in calls]
        run.answered(TOOL_USE, called)
        own = [call for call in called if not call.is_callback]
        for call in own:
            run.tell("tool_execution_started", id=call.id, name=call.name)
        await self._clock.sleep(max((call.seconds for call in own), default=0.0))
        if asked := [call for call in called if call.is_callback]:
            await self._be_answered(run, asked)
        run.take_results(called)
        run.end_turn(TOOL_USE)
        return [call.outcome for call in called]

    async def sleep(self, seconds: float) -> None:
        await self._step()
        self._run.pause()
        await self._clock.sleep(seconds)

    async def compact(self) -> None:
        run = self._run
        await self._step()
        size, count = run.context_tokens, len(run.transcript())
        run.tell(
            "compaction_started",
            input_tokens=size,
            estimated_history_tokens=size,
            message_count=count,
        )
        after = {"messages_before": count, "messages_after": count}
        run.tell("compaction_completed", summary_tokens=0, **after)

    async def error(
        self,
        type: str,
        *,
        message: str | None = None,
        retry: str | None = None,
        seconds: float = 0.0,
        **details: str,
    ) -> None:
        told = describe_error(type, message, retry, ERROR_TYPES)
        await self._step()
        if retry != "retrying":
            raise TurnOver("failed", model_failed(type, told, details))
        self._run.retry(retry_plan(self.session, type, told, seconds))
        await self._clock.sleep(seconds)

    async def refuse(self, category: str | None = None, explanation: str | None = None) -> NoReturn:
        await self._step()
        raise TurnOver("failed", refused(self._run.turns - 1, category, explanation))

    async def recall(self) -> JsonObject:
        return self._run.store.find(_MEMORY, self._run.session_id) or {}

    async def remember(self, memory: JsonObject) -> None:
        store, session_id = self._run.store, self._run.session_id
        store.remove(_MEMORY, session_id)
        store.insert(_MEMORY, session_id, memory, at=self._clock.peek())

    async def count(self, name: str) -> int:
        return self._run.store.count_up(f"script: {name}") - 1

    def grade(self, verdict: str, explanation: str, *, seconds: float = 0.0) -> None:
        """Nothing is graded here."""

    async def _step(self) -> None:
        """The model is asked, or goes on answering."""
        self._steps += 1
        await breathe(self._steps)
        self._run.ask()
