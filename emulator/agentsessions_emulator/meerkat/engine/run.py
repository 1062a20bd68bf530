"""One run: a session works off an input, and tells of it in the order of Meerkat.

What is said in a run enters the history at its end, all of it or, if it was cancelled, nothing.
"""

import asyncio
from collections.abc import Sequence
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject, dump
from agentsessions_emulator.meerkat.engine.events import Events
from agentsessions_emulator.meerkat.engine.history import History
from agentsessions_emulator.meerkat.engine.inputs import PEER_RESPONSE, PROMPT, Input
from agentsessions_emulator.meerkat.engine.notices import ingested, notice_of, text_of_notice
from agentsessions_emulator.meerkat.engine.prompts import Content, content_of, text_of
from agentsessions_emulator.meerkat.engine.tool_calls import Called
from agentsessions_emulator.meerkat.engine.usage import Usage, accounting, total
from agentsessions_emulator.meerkat.ids import new_id
from agentsessions_emulator.scripts.words import tokens
from agentsessions_emulator.store.store import Store

END_TURN, TOOL_USE = "end_turn", "tool_use"


class Run:
    """What a run does: each method is one thing that happens in it.

    `messages` and `uncommitted` are what it has said and used since it was last written down;
    `pending` are the calls that the client has yet to answer; `over` says why it is to end at once.
    `ended` is set at its end.
    """

    def __init__(
        self, store: Store, history: History, events: Events, session: JsonObject, given: Input
    ) -> None:
        self.store = store
        self.session = session
        self.session_id: str = session["session_id"]
        self.input = given
        self.id = new_id(store)
        self.text = ""
        self.turns = 0
        self.tool_calls = 0
        self.usages: list[Usage] = []
        self.uncommitted: list[Usage] = []
        self.messages: list[JsonObject] = []
        self.pending: list[Called] = []
        self.over: str | None = None
        self.ended = asyncio.Event()
        self._history = history
        self._events = events
        self._message_id: str | None = None
        self._blocks: list[JsonObject] = []
        self._told: dict[str, str] = {}

    @property
    def identity(self) -> JsonObject:
        """What events call the run."""
        begun_by = self.input.interaction_id
        about = {} if begun_by is None else {"interaction_id": begun_by}
        return {**about, "run_id": self.id}

    @property
    def used(self) -> Usage:
        """What the session has used in all, this run included."""
        return Usage(**self.session["usage"]) + total(self.uncommitted)

    @property
    def context_tokens(self) -> int:
        """How much the model is given when it is asked."""
        before: int = self.session["context_tokens"]
        return before + sum(tokens(dump(message)) for message in self.messages)

    def transcript(self) -> list[JsonObject]:
        """The history, as the model knows it."""
        return [*self._history.select(self.session_id), *self.messages]

    @property
    def prompt_text(self) -> str:
        """What somebody has said, as a text."""
        if self.input.kind == PROMPT:
            return text_of(self.input.body["prompt"])
        return text_of_notice(self.input)

    @property
    def content(self) -> Content:
        """What it works on: that, with the context before it."""
        if self.input.kind == PROMPT:
            return content_of(self.input.body)
        return text_of_notice(self.input)

    def begin(self) -> None:
        if self.input.kind == PROMPT:
            self._take_prompt()
        else:
            origin = {"session_id": self.session_id, "run_id": self.id}
            given = {"input_id": self.input.id, "append_ordinal": 0}
            self.add("system_notice", **notice_of(self.input), runtime_origin=origin | given)
        if self.input.kind == PEER_RESPONSE:
            self.tell(**ingested(self.input))
        self._tell_of_run("run_started", input={"kind": "content", "content": self.content})

    def resume(self) -> None:
        """Go on where the client has answered the calls."""
        self._tell_of_run("run_started", input={"kind": "pending_tool_results"})

    def ask(self) -> None:
        """Ask the model, unless it is giving an answer."""
        if self._message_id is not None:
            return
        self._message_id = new_id(self.store)
        self._tell_of_message("turn_started", turn_number=self.turns)
        self.turns += 1

    def say(self, piece: str) -> None:
        self._tell_of_message("text_delta", delta=piece)

    @property
    def has_text(self) -> bool:
        """Whether the answer that the model is giving has a text."""
        return any(block["block_type"] == "text" for block in self._blocks)

    def said(self, text: str) -> None:
        """A text is complete; it is a part of the answer."""
        self._blocks.append({"block_type": "text", "data": {"text": text}})

    def think(self, thought: str) -> None:
        self._tell_of_message("reasoning_delta", delta=thought)
        self._blocks.append({"block_type": "reasoning", "data": {"text": thought}})

    def retry(self, plan: JsonObject) -> None:
        """The model could not be asked, and is asked again."""
        self._tell_of_message("retrying", retry=plan)

    def pause(self) -> None:
        """What the model has thought and said up to now is complete, unless it goes on later."""
        for kind in ("reasoning", "text"):
            text = _texts(self._blocks, kind)
            if text != self._told.get(kind, ""):
                self._tell_of_message(f"{kind}_complete", content=text)
            self._told[kind] = text

    def answered(self, stop_reason: str, calls: Sequence[Called] = ()) -> None:
        """The answer of the model is complete, with the calls that it asks for."""
        self.ask()
        self.pause()
        self.text = _texts(self._blocks, "text")
        self._blocks += [{"block_type": "tool_use", "data": call.requested()} for call in calls]
        self.use(self._blocks)
        self.add_answer(self._blocks, stop_reason, self._message_id)
        self._blocks, self._told = [], {}
        for call in calls:
            self.tell("tool_call_requested", **call.requested())
        self.tool_calls += len(calls)

    def use(self, blocks: list[JsonObject]) -> None:
        """A request to the model is answered with this, and has cost something."""
        usage = Usage(self.context_tokens, tokens(dump(blocks)))
        self.usages.append(usage)
        self.uncommitted.append(usage)

    def add_answer(
        self, blocks: list[JsonObject], stop_reason: str, message_id: str | None
    ) -> None:
        about = {"stop_reason": stop_reason, **self.identity, "assistant_message_id": message_id}
        self.add("block_assistant", blocks=blocks, **about)

    def add(self, role: str, **fields: object) -> None:
        """A message, which will be in the history."""
        self.messages.append(self._history.message(role, **fields))

    def take_results(self, calls: Sequence[Called]) -> None:
        """The model gets what tools have given back."""
        for call in calls:
            about = {"id": call.id, "name": call.name, "is_error": call.is_error}
            milliseconds = round(call.seconds * 1000)
            self.tell("tool_execution_completed", **about, duration_ms=milliseconds)
            self.tell("tool_result_received", **about, content=call.blocks)
        self.add("tool_results", results=[call.settled() for call in calls])

    def end_turn(self, stop_reason: str) -> None:
        """Nothing more comes of what the model has answered."""
        usage = self.told(self.usages[-1])
        self._tell_of_message("turn_completed", stop_reason=stop_reason, usage=usage)
        self._message_id = None

    def completed(self, *, extraction_required: bool) -> None:
        self._tell_of_run(
            "run_completed",
            result=self.text,
            extraction_required=extraction_required,
            usage=self.used.told(),
            assistant_message_id=self.messages[-1]["assistant_message_id"],
        )

    def failed(self, error_report: JsonObject) -> None:
        self._tell_of_run("run_failed", error_report=error_report)

    def told(self, usage: Usage) -> JsonObject:
        """What one request has used, as events tell it."""
        return {**usage.told(), "accounting": accounting(self.session, usage)}

    def tell(self, type: str, **fields: Any) -> None:
        self._events.tell(self.session_id, {"type": type, **fields})

    def _take_prompt(self) -> None:
        body = self.input.body
        instructions = None if self.input.creates else body.get("system_prompt")
        if instructions is not None:
            self.add("system", content=instructions)
        contexts: list[Content] = body.get("injected_context") or []
        for context in contexts:
            role = {"transcript_role": "injected_context"}
            self.add("user", content=context, **role, **self.identity)
        self.add("user", content=body["prompt"], **self.identity)

    def _tell_of_run(self, event_type: str, **fields: Any) -> None:
        about = {"session_id": self.session_id, "identity": self.identity}
        self.tell(event_type, **about, **fields)

    def _tell_of_message(self, event_type: str, **fields: Any) -> None:
        self.tell(event_type, **fields, assistant_message_id=self._message_id)


def _texts(blocks: Sequence[JsonObject], block_type: str) -> str:
    found = [block["data"]["text"] for block in blocks if block["block_type"] == block_type]
    return "".join(found)
