"""The actions of an agent, played as events of a session. Each is one step of the turn."""

import asyncio
from collections.abc import Sequence
from typing import NoReturn

from agentsessions_emulator.everruns.configuration import instructions
from agentsessions_emulator.everruns.engine import acting, tool_calls
from agentsessions_emulator.everruns.engine.failures import CODES, ERROR_TYPES
from agentsessions_emulator.everruns.engine.run import COMMENTARY, FINAL, Run, text_of
from agentsessions_emulator.everruns.engine.transcript import messages
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts import turn as scripts
from agentsessions_emulator.scripts.players import breathe
from agentsessions_emulator.scripts.replay import sleep
from agentsessions_emulator.scripts.replayed_turn import ReplayedTurn
from agentsessions_emulator.scripts.turn import ToolOutcome, TurnOver, describe_error
from agentsessions_emulator.scripts.words import pieces, tokens
from agentsessions_emulator.store.conditions import Condition


class SessionTurn(ReplayedTurn):
    """One round of a turn: the script's work on one message."""

    error_types = ERROR_TYPES

    def __init__(self, run: Run, changed: asyncio.Event, *, lenient: bool) -> None:
        super().__init__(run)
        self._run = run
        self._changed = changed
        self.event = run.message(run.turn.inputs[run.turn.round])
        self.session = run.session
        self.agent = run.agent
        self.agent_name = self.agent.get("name", "")
        self.lenient = lenient
        self.text = text_of(self.event["data"]["message"])
        self.iteration = 0

    @property
    def system(self) -> str:
        return instructions(self._run.layers)

    @property
    def tools(self) -> list[JsonObject]:
        return [
            {
                "name": tool["name"],
                "description": tool["description"],
                "input_schema": tool["parameters"],
            }
            for tool in tool_calls.tools(self._run)
        ]

    @property
    def history(self) -> list[JsonObject]:
        log, session_id = self._run.log, self._run.session_id
        seen = self._steps.seen_up_to(log.last(session_id))
        return messages(log.select(session_id, [Condition("sequence <= ?", (seen,))]))

    async def say(self, text: str | Sequence[str], *, pause: float = 0.0) -> None:
        if self._steps.skipped("say", text):
            return
        run, texts = self._run, [text] if isinstance(text, str) else [*text]
        await self._may_ask()
        with run.saving():
            run.ask()
            message = run.speak(texts)
        about = {"turn_id": run.turn.id, "message_id": message["id"]}
        accumulated = ""
        for piece in (piece for text in texts for piece in pieces(text)):
            accumulated += piece
            run.send("output.message.delta", {**about, "delta": piece, "accumulated": accumulated})
            await run.clock.sleep(pause)
        with self._steps.finishing():
            run.turn.said, run.turn.speaking = message, None

    async def think(self) -> None:
        if self._steps.skipped("think"):
            return
        run, thought = self._run, "I think about it."
        await self._may_ask()
        with self._steps.finishing():
            run.ask()
            about = {"turn_id": run.turn.id}
            run.emit("reason.thinking.started", about)
            run.send("reason.thinking.delta", {**about, "delta": thought, "accumulated": thought})
            run.emit("reason.thinking.completed", {**about, "thinking": thought})

    async def call_tools(self, *calls: scripts.Call) -> list[ToolOutcome]:
        if self._steps.skipped("call_tools", calls):
            recorded: list[JsonObject] = self._steps.result
            return [ToolOutcome(**outcome) for outcome in recorded]
        run = self._run
        if not run.turn.calls:
            if not run.turn.is_asking:
                await self._may_ask()
            with run.saving():
                acting.make(run, calls, lenient=self.lenient)
        await acting.settle(run, self._changed)
        made = run.turn.calls
        outcomes = [call.outcome or {} for call in made]
        with self._steps.finishing(outcomes):
            if not any(call.due for call in made):
                failed = sum(outcome["is_error"] for outcome in outcomes)
                counts = {"success_count": len(outcomes) - failed, "error_count": failed}
                run.emit("act.completed", {"completed": True, **counts})
            run.turn.input_tokens += sum(tokens(ToolOutcome(**one).text) for one in outcomes)
            run.turn.calls = []
        return [ToolOutcome(**outcome) for outcome in outcomes]

    async def sleep(self, seconds: float) -> None:
        if self._steps.skipped("sleep", seconds):
            return
        with self._run.saving():
            self._run.close(FINAL)
        await sleep(self._run, seconds, f"step {self._steps.number}")
        with self._steps.finishing():
            pass

    async def compact(self) -> None:
        if self._steps.skipped("compact"):
            return
        with self._steps.finishing():
            self._run.compact(len(self.history))

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
        run = self._run
        if not self._steps.skipped("error", type, told, retry):
            await self._may_ask()
            with self._steps.finishing():
                run.ask()
                run.close(COMMENTARY, error=told)
        if retry != "retrying":
            raise TurnOver(
                "failed", {"message": told, "code": CODES.get(type, type), "fields": details}
            )
        await self.sleep(seconds)

    async def refuse(self, category: str | None = None, explanation: str | None = None) -> NoReturn:
        told = explanation or "I cannot help with that."
        raise TurnOver("sealed", {"message": told, "reason": category or "refusal"})

    def grade(self, verdict: str, explanation: str, *, seconds: float = 0.0) -> None:
        """Nothing is graded here."""

    async def _may_ask(self) -> None:
        """Before an iteration: wait, paused, until the budget allows it."""
        await breathe(self._steps.number)
        run = self._run
        if run.turn.said is not None:
            with run.saving():
                run.close(COMMENTARY)
        if run.turn.is_asking or not run.is_paused():
            return
        with run.saving():
            run.change(status="paused")
        while run.is_paused():
            self._changed.clear()
            await self._changed.wait()
        with run.saving():
            run.change(status="active")
