"""The actions of an agent, played as events of a thread. Each is one step of the turn."""

import asyncio
from collections.abc import Sequence
from typing import NoReturn

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.configuration.thread_agents import agent_name, speed_of
from agentsessions_emulator.managed_agents.configuration.tools import tool_definitions
from agentsessions_emulator.managed_agents.engine import statuses, transcript, usage as usages
from agentsessions_emulator.managed_agents.engine.delegation import text_block
from agentsessions_emulator.managed_agents.engine.run import Run
from agentsessions_emulator.managed_agents.engine.session_errors import ERROR_TYPES, session_error
from agentsessions_emulator.managed_agents.engine.thread_state import Call
from agentsessions_emulator.managed_agents.engine.tool_calls import (
    announce,
    ask_client_to_run,
    begin,
    deny,
    finish,
    outcome_of,
    take_result,
)
from agentsessions_emulator.managed_agents.ids import new_id
from agentsessions_emulator.scripts import turn as scripts
from agentsessions_emulator.scripts.players import breathe
from agentsessions_emulator.scripts.replay import sleep
from agentsessions_emulator.scripts.replayed_turn import ReplayedTurn
from agentsessions_emulator.scripts.turn import Grade, ToolOutcome, TurnOver
from agentsessions_emulator.scripts.words import pieces


class ThreadTurn(ReplayedTurn):
    """A turn of one thread."""

    error_types = ERROR_TYPES

    def __init__(self, run: Run, changed: asyncio.Event) -> None:
        super().__init__(run)
        self._run = run
        self._changed = changed
        self.event = run.event(run.turn.input_id)
        self.session = run.session
        self.agent = run.agent(self.session)
        self.agent_name = agent_name(self.agent)
        self.lenient = run.parts.lenient
        self.text = transcript.text_of(self.event)
        self.iteration = run.turn.iteration
        self.graded = Grade("satisfied", "The emulator takes every outcome as reached.")

    @property
    def system(self) -> str:
        return transcript.system_prompt(self.agent, self._seen())

    @property
    def tools(self) -> list[JsonObject]:
        return tool_definitions(self.agent)

    @property
    def history(self) -> list[JsonObject]:
        return transcript.messages(self._seen())

    async def say(self, text: str | Sequence[str], *, pause: float = 0.0) -> None:
        if self._steps.skipped("say", text):
            return
        run = self._run
        if run.turn.request_spoke:
            run.close_request()
        await self._open_request()
        event_id = new_id(run.store, "sevt")
        self._preview_start("agent.message", event_id)
        texts = [text] if isinstance(text, str) else text
        for index, block in enumerate(texts):
            for piece in self._pieces(block, pause):
                self._preview_delta(event_id, index, piece)
                await run.clock.sleep(pause)
        with self._steps.finishing():
            said = [text_block(block) for block in texts]
            run.emit("agent.message", id=event_id, content=said)
            run.turn.said = said
            run.turn.request_tokens += usages.content_tokens(said)
            run.turn.request_spoke = True

    async def think(self) -> None:
        if self._steps.skipped("think"):
            return
        run = self._run
        if run.turn.request_spoke:
            run.close_request()
        await self._open_request()
        event_id = new_id(run.store, "sevt")
        self._preview_start("agent.thinking", event_id)
        with self._steps.finishing():
            run.emit("agent.thinking", id=event_id)
            run.turn.request_tokens += 1

    async def call_tools(self, *calls: scripts.Call) -> list[ToolOutcome]:
        if self._steps.skipped("call_tools", calls):
            recorded: list[JsonObject] = self._steps.result
            return [ToolOutcome(**outcome) for outcome in recorded]
        run = self._run
        turn = run.turn
        if not turn.calls:
            await self._open_request()
            with run.store.transaction():
                for call in calls:
                    announce(run, call, lenient=self.lenient)
                run.close_request()
                for noted in turn.calls:
                    begin(run, noted)
        await self._settle_calls(turn.calls)
        outcomes = [outcome_of(call) for call in turn.calls]
        with self._steps.finishing([call.outcome for call in turn.calls]):
            turn.calls = []
        return outcomes

    async def sleep(self, seconds: float) -> None:
        if self._steps.skipped("sleep", seconds):
            return
        self._run.close_request()
        await sleep(self._run, seconds, f"step {self._steps.number}")
        with self._steps.finishing():
            pass

    async def compact(self) -> None:
        if self._steps.skipped("compact"):
            return
        with self._steps.finishing():
            self._run.close_request()
            self._run.emit("agent.thread_context_compacted")

    async def error(
        self,
        type: str,
        *,
        message: str | None = None,
        retry: str | None = None,
        seconds: float = 0.0,
        **details: str,
    ) -> None:
        run = self._run
        error = session_error(type, message=message, retry=retry, details=details)
        status = error["retry_status"]["type"]
        reschedules = status == "retrying" and not type.startswith("repository_")
        if not self._steps.skipped("error", error):
            with self._steps.finishing():
                run.close_request(is_error=True)
                run.emit("session.error", error=error)
                if reschedules:
                    statuses.reschedule(run)
        if status != "retrying":
            raise TurnOver(status)
        if reschedules and not self._steps.skipped("retry", seconds):
            await sleep(run, seconds, f"step {self._steps.number}")
            with self._steps.finishing():
                statuses.start_running(run)

    async def refuse(self, category: str | None = None, explanation: str | None = None) -> NoReturn:
        await self._open_request()
        details = {"type": "refusal", "category": category, "explanation": explanation}
        raise TurnOver("refusal", details)

    def grade(self, verdict: str, explanation: str, *, seconds: float = 0.0) -> None:
        self.graded = Grade(verdict, explanation, seconds)

    def _seen(self) -> list[JsonObject]:
        log = self._run.log
        return log.processed(self._run.thread, self._steps.seen_up_to(log.position()))

    async def _open_request(self) -> None:
        run = self._run
        await breathe(self._steps.number)
        while run.turn.request_id is None and usages.at_cap(run.session):
            self._wait_idle(statuses.stop("budget_reached"))
            await self._change()
        self._go_on_running()
        run.open_request(speed_of(self.agent))

    async def _settle_calls(self, calls: list[Call]) -> None:
        for call in calls:
            if call.needs is None and call.outcome is None:
                await self._execute(call)
        while True:
            await self._answers()
            unsettled = [call for call in calls if call.outcome is None]
            if not unsettled:
                return
            for call in unsettled:
                await self._settle(call, call.reply or {})

    async def _settle(self, call: Call, reply: JsonObject) -> None:
        if call.needs == "result":
            take_result(self._run, call, reply)
        elif reply.get("result") == "deny":
            deny(self._run, call, reply.get("deny_message"))
        elif not ask_client_to_run(self._run, call):
            await self._execute(call)

    async def _execute(self, call: Call) -> None:
        await sleep(self._run, call.seconds, call.id)
        with self._run.store.transaction():
            finish(self._run, call)

    async def _answers(self) -> None:
        """Wait, idle, until the client and other agents have answered every call."""
        run = self._run
        while any(call.is_open for call in run.state.calls):
            waiting = [call.id for call in run.state.waiting_calls]
            stop = statuses.requires_action(waiting) if waiting else statuses.stop("end_turn")
            self._wait_idle(stop)
            await self._change()
        self._go_on_running()
        self._stamp_replies()

    def _wait_idle(self, stop: JsonObject) -> None:
        if self._run.state.stop != stop:
            self._stamp_replies()
            statuses.go_idle(self._run, stop)

    def _go_on_running(self) -> None:
        if self._run.state.stop is not None:
            statuses.start_running(self._run)

    def _stamp_replies(self) -> None:
        for call in self._run.state.calls:
            self._run.stamp(call.receipts)

    async def _change(self) -> None:
        self._changed.clear()
        await self._changed.wait()

    def _preview_start(self, event_type: str, event_id: str) -> None:
        start = {"type": "event_start", "event": {"type": event_type, "id": event_id}}
        self._run.preview(event_type, start)

    def _pieces(self, text: str, pause: float) -> list[str]:
        """The deltas that a message is previewed in, if anybody can tell."""
        wanted = self._run.wants_previews("agent.message")
        return pieces(text) if wanted or pause else []

    def _preview_delta(self, event_id: str, index: int, text: str) -> None:
        delta = {"type": "content_delta", "index": index, "content": text_block(text)}
        event = {"type": "event_delta", "event_id": event_id, "delta": delta}
        self._run.preview("agent.message", event)
