"""The actions of an agent, played as events of a session.

The result of each step is written down, so that a script that is run again after a restart gets
what it got before from the steps that it has taken.
"""

import asyncio
import re
from collections.abc import Sequence
from copy import deepcopy
from typing import Any, NoReturn

from agentsessions_emulator.everruns.configuration import instructions
from agentsessions_emulator.everruns.engine import tool_calls
from agentsessions_emulator.everruns.engine.failures import CODES, ERROR_TYPES
from agentsessions_emulator.everruns.engine.run import COMMENTARY, FINAL, Run, text_of, tokens
from agentsessions_emulator.everruns.engine.states import Call
from agentsessions_emulator.everruns.engine.transcript import messages
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts import turn as scripts
from agentsessions_emulator.scripts.turn import ToolOutcome, Turn, TurnOver, check_retry

_THREE_WORDS = re.compile(r"(?:\s*\S+){1,3}\s*|\s+")
_STEPS_AT_A_STRETCH = 50


class SessionTurn(Turn):
    """One round of a turn: the script's work on one message."""

    error_types = ERROR_TYPES

    def __init__(self, run: Run, changed: asyncio.Event, *, lenient: bool) -> None:
        self._run = run
        self._changed = changed
        self._step = 0
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
        return messages(self._run.log.select(self._run.session_id))

    async def say(self, text: str | Sequence[str], *, pause: float = 0.0) -> None:
        if self._is_done():
            return
        run, texts = self._run, [text] if isinstance(text, str) else [*text]
        await self._breathe()
        with run.saving():
            run.ask()
            message = run.output(texts)
            about = {"turn_id": run.turn.id, "message_id": message["id"]}
            run.emit("output.message.started", {**about, "iteration": run.turn.iteration})
        accumulated = ""
        for piece in _THREE_WORDS.findall("\n".join(texts)):
            accumulated += piece
            run.send("output.message.delta", {**about, "delta": piece, "accumulated": accumulated})
            await run.clock.sleep(pause)
        with run.saving():
            run.turn.said = message
            self._done()

    async def think(self) -> None:
        if self._is_done():
            return
        run, thought = self._run, "I think about it."
        with run.saving():
            run.ask()
            about = {"turn_id": run.turn.id}
            run.emit("reason.thinking.started", about)
            run.send("reason.thinking.delta", {**about, "delta": thought, "accumulated": thought})
            run.emit("reason.thinking.completed", {**about, "thinking": thought})
            self._done()

    async def call_tools(self, *calls: scripts.Call) -> list[ToolOutcome]:
        if self._is_done():
            recorded: list[JsonObject] = self._run.turn.steps[self._step - 1]
            return [ToolOutcome(**outcome) for outcome in recorded]
        run = self._run
        turn = run.turn
        await self._breathe()
        if not turn.calls:
            with run.saving():
                self._make(calls)
        for call in turn.calls:
            if call.needs is None and call.outcome is None:
                await self._execute(call)
        asked = [call for call in turn.calls if call.needs is not None and call.outcome is None]
        if asked:
            await self._be_answered(asked)
        outcomes = [call.outcome or {} for call in turn.calls]
        with run.saving():
            if not asked:
                failed = sum(outcome["is_error"] for outcome in outcomes)
                counts = {"success_count": len(outcomes) - failed, "error_count": failed}
                run.emit("act.completed", {"completed": True, **counts})
            turn.input_tokens += sum(tokens(ToolOutcome(**one).text) for one in outcomes)
            turn.calls = []
            self._done(outcomes)
        return [ToolOutcome(**outcome) for outcome in outcomes]

    async def sleep(self, seconds: float) -> None:
        if self._is_done():
            return
        with self._run.saving():
            self._run.close(FINAL)
        await self._run.clock.sleep(seconds)
        with self._run.saving():
            self._done()

    async def compact(self) -> None:
        """Everruns tells of it in figures that only a model can give: nothing is told here."""
        if not self._is_done():
            with self._run.saving():
                self._done()

    async def error(
        self,
        type: str,
        *,
        message: str | None = None,
        retry: str | None = None,
        seconds: float = 0.0,
        **details: str,
    ) -> None:
        if type not in ERROR_TYPES:
            raise ValueError(f"{type!r} is no error here; known: {sorted(ERROR_TYPES)}")
        if retry is not None:
            check_retry(retry)
        told = message or f"The emulated agent met a {type}."
        run = self._run
        if not self._is_done():
            with run.saving():
                run.ask()
                run.close(COMMENTARY, error=told)
                self._done()
        if retry != "retrying":
            raise TurnOver(
                "failed", {"message": told, "code": CODES.get(type, type), "fields": details}
            )
        await run.clock.sleep(seconds)

    async def refuse(self, category: str | None = None, explanation: str | None = None) -> NoReturn:
        told = explanation or "I cannot help with that."
        raise TurnOver("sealed", {"message": told, "reason": category or "refusal"})

    async def recall(self) -> JsonObject:
        if not self._is_done():
            with self._run.saving():
                self._done(deepcopy(self._run.state.memory))
        recalled: JsonObject = deepcopy(self._run.turn.steps[self._step - 1])
        return recalled

    async def remember(self, memory: JsonObject) -> None:
        if not self._is_done():
            with self._run.saving():
                self._run.state.memory = deepcopy(memory)
                self._done()

    async def count(self, name: str) -> int:
        if not self._is_done():
            with self._run.saving():
                self._done(self._run.store.count_up(f"script: {name}") - 1)
        counted: int = self._run.turn.steps[self._step - 1]
        return counted

    def grade(self, verdict: str, explanation: str, *, seconds: float = 0.0) -> None:
        """Nothing is graded here."""

    def _is_done(self) -> bool:
        """Whether the step that begins was taken before a restart."""
        self._step += 1
        return self._step <= len(self._run.turn.steps)

    def _done(self, result: Any = None) -> None:
        self._run.turn.steps.append(result)

    async def _breathe(self) -> None:
        if self._step % _STEPS_AT_A_STRETCH == 0:
            await asyncio.sleep(0)

    def _make(self, calls: Sequence[scripts.Call]) -> None:
        run, turn = self._run, self._run.turn
        turn.calls = [tool_calls.planned(run, call, lenient=self.lenient) for call in calls]
        turn.call_count += len(calls)
        if not turn.is_asking:
            run.ask()
        run.close(COMMENTARY, calls=len(calls))
        told = [{"id": call.id, "name": call.name} for call in turn.calls]
        run.emit("act.started", {"tool_calls": told})
        for call in turn.calls:
            if call.needs is None:
                tool_calls.start(run, call)

    async def _execute(self, call: Call) -> None:
        await self._run.clock.sleep(call.seconds)
        with self._run.saving():
            tool_calls.finish(self._run, call)

    async def _be_answered(self, asked: list[Call]) -> None:
        """Wait until everything is there that others have to give."""
        run, turn = self._run, self._run.turn
        wanted = [call.shown() for call in asked if call.is_open]
        noted = {"needs": {call.id: call.needs for call in asked if call.is_open}}
        if wanted and not turn.is_waiting:
            with run.saving():
                run.emit("tool.call_requested", {"tool_calls": wanted}, metadata=noted)
            await run.clock.sleep(run.pace.status_seconds)
            with run.saving():
                turn.is_waiting = True
                run.change(status="waitingfortoolresults")
        while any(call.is_open for call in asked):
            self._changed.clear()
            await self._changed.wait()
        with run.saving():
            turn.is_waiting = False
            run.change(status="active")
        for call in asked:
            await self._take(call)

    async def _take(self, call: Call) -> None:
        run = self._run
        if call.needs != "approval":
            with run.saving():
                tool_calls.take_reply(run, call)
        elif tool_calls.is_allowed(call):
            with run.saving():
                tool_calls.start(run, call)
            await self._execute(call)
        else:
            with run.saving():
                tool_calls.reject(run, call)
