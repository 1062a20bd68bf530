"""One session at work: its state, its log, and the events of a turn in their documented order."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from agentsessions_emulator.clock.clock import Clock
from agentsessions_emulator.clock.timestamps import timestamp
from agentsessions_emulator.everruns.configuration import VERSIONS, as_in, harness_layers
from agentsessions_emulator.everruns.engine import budgets
from agentsessions_emulator.everruns.engine.background import Background
from agentsessions_emulator.everruns.engine.event_log import EventLog
from agentsessions_emulator.everruns.engine.pace import SessionPace
from agentsessions_emulator.everruns.engine.states import State, States, TurnState
from agentsessions_emulator.everruns.ids import new_id
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.replay import Taken
from agentsessions_emulator.scripts.words import tokens
from agentsessions_emulator.store.conditions import Condition
from agentsessions_emulator.store.store import Store

_PREVIEW = 120
COMMENTARY, FINAL = "commentary", "final_answer"


class Run:
    """What a turn writes to the log of a session, and to the session itself."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        log: EventLog,
        states: States,
        pace: SessionPace,
        background: Background,
        session_id: str,
    ) -> None:
        self.store = store
        self.clock = clock
        self.log = log
        self.session_id = session_id
        self.pace = pace
        self.background = background
        self._states = states

    @property
    def state(self) -> State:
        return self._states.get(self.session_id)

    @property
    def turn(self) -> TurnState:
        """The turn that is running."""
        turn = self.state.turn
        assert turn is not None, "no turn is running"
        return turn

    @property
    def taken(self) -> Taken:
        """The steps of the round that is being worked on."""
        return self.turn.taken

    @property
    def session(self) -> JsonObject:
        return self.store.find("session", self.session_id) or {}

    @property
    def agent(self) -> JsonObject:
        """Who answers: the agent that a message is for, else the session's, else the harness."""
        answering = self._addressed() or self.session
        if "agent_id" not in answering:
            return self.store.find("harness", self.session["harness_id"]) or {}
        agent = self.store.find("agent", answering["agent_id"]) or {}
        version = self.store.find(VERSIONS, answering.get("agent_version_id", ""))
        return as_in(agent, version) if version else agent

    @property
    def layers(self) -> list[JsonObject]:
        """What the session runs: its harness and those below, itself, its agent."""
        session, agent = self.session, self.agent
        harnesses = harness_layers(self.store, session["harness_id"])
        return [*harnesses, session, *([] if agent in harnesses else [agent])]

    def _addressed(self) -> JsonObject | None:
        """What is noted of the agent that the message in work is for, if it is for one."""
        turn = self.state.turn
        if turn is None:
            return None
        noted: JsonObject = self.message(turn.inputs[turn.round]).get("metadata") or {}
        return noted if "agent_id" in noted else None

    def message(self, event_id: str) -> JsonObject:
        """The input.message event with this id."""
        return self.log.select(self.session_id, [Condition("id = ?", (event_id,))], limit=1)[0]

    @contextmanager
    def saving(self) -> Generator[None]:
        """A transaction at whose end the state is stored; if it fails, the state is as before."""
        try:
            with self.store.transaction():
                yield
                self._states.save(self.state)
        except BaseException:
            self._states.drop(self.session_id)
            raise

    def change(self, **fields: Any) -> None:
        """Change fields of the session."""
        now = timestamp(self.clock.now())
        self.store.save("session", self.session_id, {**self.session, **fields, "updated_at": now})

    def emit(
        self, event_type: str, data: JsonObject, *, in_step: bool = True, **fields: Any
    ) -> JsonObject:
        """Append an event of the turn; `in_step` of its current iteration."""
        context = self._context(in_step=in_step)
        return self.log.append(self.session_id, event_type, data, context, **fields)

    def send(self, event_type: str, data: JsonObject) -> None:
        """Publish an ephemeral event of the turn."""
        self.log.send(self.session_id, event_type, data, self._context(in_step=True))

    def begin(self) -> None:
        """Begin a turn with the messages that wait."""
        state = self.state
        inputs, state.waiting = state.waiting, []
        message = self.message(inputs[0])["data"]["message"]
        turn = TurnState(new_id(self.store, "turn"), message["id"], inputs, self.clock.now())
        state.turn = turn
        fields: JsonObject = {"status": "active", "preview": text_of(message)[:_PREVIEW]}
        if "started_at" not in self.session:
            fields["started_at"] = timestamp(turn.started_at)
        self.change(**fields)
        about = {"turn_id": turn.id, "input_message_id": turn.message_id}
        self.emit("session.activated", about, in_step=False)
        self.emit("turn.started", {**about, "input_content": text_of(message)}, in_step=False)

    def ask(self) -> None:
        """Begin an iteration, unless one is open that has not said anything yet."""
        turn = self.turn
        if turn.is_asking and turn.said is None:
            return
        self.close(COMMENTARY)
        turn.iteration += 1
        turn.exec_id = new_id(self.store, "exec")
        turn.is_asking = True
        session = self.session
        data: JsonObject = {"harness_id": session["harness_id"]}
        if "agent_id" in session:
            data["agent_id"] = session["agent_id"]
        self.emit("reason.started", data)

    def close(self, phase: str, *, calls: int = 0, error: str | None = None) -> None:
        """End the open iteration, if there is one: its text is told as a message of this phase."""
        turn = self.turn
        if not turn.is_asking:
            return
        usage = {"input_tokens": turn.input_tokens or 1, "output_tokens": 1}
        text = ""
        if turn.said is not None:
            text = text_of(turn.said)
            usage["output_tokens"] = tokens(text)
            message = {**turn.said, "phase": phase}
            self.emit("output.message.completed", {"message": message, "usage": usage})
            turn.final_message, turn.said = message, None
        turn.read_tokens += usage["input_tokens"]
        turn.output_tokens += usage["output_tokens"]
        turn.is_asking = False
        data: JsonObject = {
            "success": error is None,
            "has_tool_calls": calls > 0,
            "tool_call_count": calls,
            "usage": usage,
        }
        if text:
            data["text_preview"] = text[:_PREVIEW]
        if error is not None:
            data["error"] = error
        self.emit("reason.completed", data)
        if self.state.budget is not None:
            for told in budgets.charge(self.state.budget, sum(usage.values())):
                self.emit(*told)

    def is_paused(self) -> bool:
        """Whether the budget of the session forbids another iteration."""
        return budgets.status_of(self.state.budget) != "active"

    def output(self, texts: list[str], **fields: Any) -> JsonObject:
        """A new message of the agent."""
        content = [{"type": "text", "text": text} for text in texts]
        return {
            "id": new_id(self.store, "message"),
            "role": "agent",
            "content": content,
            **fields,
            "created_at": timestamp(self.clock.now()),
        }

    def speak(self, texts: list[str]) -> JsonObject:
        """The message that begins; the same one where a restart has cut it short."""
        turn = self.turn
        if turn.speaking is not None:
            lost = {"turn_id": turn.id, "accumulated_len": 0, "mode": "restart"}
            self.emit("reason.recovered", lost)
            return turn.speaking
        turn.speaking = self.output(texts)
        about = {"turn_id": turn.id, "message_id": turn.speaking["id"]}
        self.emit("output.message.started", {**about, "iteration": turn.iteration})
        return turn.speaking

    def compact(self, before: int) -> None:
        """Replace so many messages of the context by a summary."""
        self.close(COMMENTARY)
        begun: JsonObject = {"messages_before": before, "strategy": "summarize"}
        self.emit("context.compacting", {**begun, "reason": "manual"})
        done = {"messages_after": 1, "strategy_used": "summarize", "duration_ms": 0}
        self.emit("context.compacted", {"messages_before": before, **done})

    def end(self, event_type: str, data: JsonObject) -> None:
        """End the turn with this event; the session is idle then."""
        turn = self.turn
        usage = {"input_tokens": turn.read_tokens, "output_tokens": turn.output_tokens}
        told = {} if event_type == "turn.failed" else {"usage": usage}
        self.emit(event_type, {"turn_id": turn.id, **data, **told}, in_step=False)
        idled = {"turn_id": turn.id, "iterations": turn.iteration, "usage": usage}
        status = "paused" if self.is_paused() else "idle"
        fields: JsonObject = {"status": status, "last_turn_status": event_type[len("turn.") :]}
        before = self.session.get("usage", {})
        fields["usage"] = {name: before.get(name, 0) + usage[name] for name in usage}
        if turn.final_message is not None:
            fields["output_preview"] = text_of(turn.final_message)[:_PREVIEW]
        self.change(**fields)
        self.emit("session.idled", idled, in_step=False)
        self.state.turn = None
        said = "" if turn.final_message is None else text_of(turn.final_message)
        self.background.turn_ended(self.session, said)

    def complete(self) -> None:
        """End a turn that has got to its end."""
        if self.turn.iteration == 0:
            self.ask()
        self.close(FINAL)
        turn = self.turn
        data: JsonObject = {
            "iterations": turn.iteration,
            "status": "completed",
            "duration_ms": (self.clock.now() - turn.started_at) // 1000,
            "tool_call_count": turn.call_count,
            "llm_call_count": turn.iteration,
        }
        if turn.final_message is not None:
            data["final_message_id"] = turn.final_message["id"]
            data["final_answer_preview"] = text_of(turn.final_message)[:_PREVIEW]
        self.end("turn.completed", data)

    def fail(self, message: str, code: str, fields: JsonObject | None = None) -> None:
        """End a turn that cannot go on; a message tells the user."""
        self.close(FINAL, error=message)
        told = self.output([message], phase=FINAL)
        about: JsonObject = {"error_code": code} | ({"error_fields": fields} if fields else {})
        self.emit("output.message.completed", {"message": told, **about})
        self.turn.final_message = told
        self.end("turn.failed", {"error": message, **about})

    def seal(self, message: str, reason: str) -> None:
        """End a turn for good where the agent will not go on; a message tells the user."""
        self.close(FINAL)
        told = self.output([message], phase=FINAL)
        self.emit("output.message.completed", {"message": told})
        self.turn.final_message = told
        self.end("turn.sealed", {"reason": reason, "iterations": self.turn.iteration})

    def _context(self, *, in_step: bool) -> JsonObject:
        turn = self.turn
        context = {"turn_id": turn.id, "input_message_id": turn.message_id}
        return {**context, "exec_id": turn.exec_id} if in_step and turn.exec_id else context


def text_of(message: JsonObject) -> str:
    """The text parts of a message."""
    parts: list[JsonObject] = message["content"]
    return "\n".join(part["text"] for part in parts if part["type"] == "text")
