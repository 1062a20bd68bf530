"""The fault matrix of Everruns: what is said arrives once, or the error tells the truth.

The service is the emulator, which loses requests and responses on order. Every kind of call is a
`Subject`, which knows what the service has stored of it.
"""

from __future__ import annotations

import inspect
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple, Protocol

from attrs import define, field

from agentsessions import APIError, ConflictError, MaybeSentError, Timeout
from agentsessions.everruns import Agent, Everruns
from agentsessions.testing import set_testing
from agentsessions_emulator import CustomToolCall, Emulator, ToolCall, Turn
from tests.everruns.follows import set_pace
from tests.support.waiting import HUNG, PATIENT, wait_until

Effect = dict[str, Any]

_LATE = 3600.0
_NOTHING: Effect = {"type": "status", "status": 429, "headers": {"retry-after": "0"}}


def _status(status: int, *, stored: bool = False) -> Effect:
    return {"type": "status", "status": status, "commit": stored}


FAULTS: dict[str, Effect | None] = {
    "none": None,
    "reset before reading": {"type": "reset", "when": "before_read"},
    "reset": {"type": "reset", "when": "before_commit"},
    "store and reset": {"type": "reset", "when": "after_commit"},
    "store and cut": {"type": "truncate", "bytes": 5},
    "hang": {"type": "delay", "seconds": _LATE},
    "store and hang": {"type": "delay", "seconds": _LATE, "commit": True},
    **{str(status): _status(status) for status in (408, 429, 500, 502, 503, 504, 529)},
    **{f"store and {status}": _status(status, stored=True) for status in (408, 500, 502, 503, 504)},
    "503 hint 0": {**_status(503), "headers": {"retry-after": "0"}},
}
HANGS = ("hang", "store and hang")


@define
class World:
    """The emulator, and the clients of it. `place` is where a cell happens."""

    emulator: Emulator
    everruns: Everruns
    agent: Agent
    place: str = ""

    def events(self, *types: Any) -> list[Any]:
        """What has happened there."""
        return list(self.everruns.sessions.events.list(self.place, types=types))


class Subject(Protocol):
    """A kind of call."""

    operation: str

    def prepare(self, world: World) -> None: ...
    def send(self, world: World, clients: Any, name: str, **more: Any) -> Any: ...
    def stored(self, world: World, name: str, sent: Any) -> int:
        """How often it has arrived, 0 if what was returned is not what is stored."""
        ...


class Messages:
    """`sessions.messages.create`: looked for after an ambiguous failure."""

    operation = "sessions_messages_create"

    def prepare(self, world: World) -> None:
        world.place = world.everruns.sessions.create().id

    def send(self, world: World, clients: Any, name: str, **more: Any) -> Any:
        return clients.everruns.sessions.messages.create(world.place, message=said(name), **more)

    def stored(self, world: World, name: str, sent: Any) -> int:
        messages = [event.data.message for event in world.events("input.message")]
        ids = [message.id for message in messages if message.content[0].text == name]
        return len(ids) if sent is None or sent.id in ids else 0


class ChannelMessages(Messages):
    """The same on a channel, by an idempotency key."""

    operation = "channels_sessions_messages_create"

    def prepare(self, world: World) -> None:
        world.place = world.agent.sessions.create().id

    def send(self, world: World, clients: Any, name: str, **more: Any) -> Any:
        return clients.agent.sessions.messages.create(world.place, message=said(name), **more)


class ChannelSessions:
    """Sessions of a channel, by an idempotency key."""

    operation = "channels_sessions_create"

    def prepare(self, world: World) -> None: ...

    def send(self, world: World, clients: Any, name: str, **more: Any) -> Any:  # noqa: ARG002  # as the others
        return clients.agent.sessions.create(title=name, **more)

    def stored(self, world: World, name: str, sent: Any) -> int:
        ids = [one.id for one in world.everruns.sessions.list() if one.title == name]
        return len(ids) if sent is None or sent.id in ids else 0


class Answers:
    """What a session waits for: each name has a session of its own."""

    operation = "sessions_tool_results_submit"
    call: CustomToolCall | ToolCall = CustomToolCall("look_up")

    def __init__(self) -> None:
        self._sessions: dict[str, tuple[str, str]] = {}

    def prepare(self, world: World) -> None:
        async def ask(turn: Turn) -> None:
            await turn.call_tools(self.call)

        world.emulator.use_script(ask)

    def send(self, world: World, clients: Any, name: str, **more: Any) -> Any:
        if name not in self._sessions:
            self._sessions[name] = self._waiting(world)
        return self.answer(clients, *self._sessions[name], **more)

    def answer(self, clients: Any, session_id: str, call_id: str, **more: Any) -> Any:
        results: Any = [{"tool_call_id": call_id, "result": "Sunny"}]
        submit = clients.everruns.sessions.tool_results.submit
        return submit(session_id, tool_results=results, **more)

    def stored(self, world: World, name: str, sent: Any) -> int:
        """Whether the turn has gone on; it is given an answer first, if it still waits for one."""
        session_id, call_id = self._sessions[name]
        accepted = 0
        wait_until(lambda: world.everruns.sessions.retrieve(session_id).status != "active")
        if sent is None:
            try:
                self.answer(world, session_id, call_id)
            except ConflictError:
                pass
            else:
                accepted = 1
        world.place = session_id
        wait_until(lambda: world.events("session.idled"))
        completed = [one.data.tool_call_id for one in world.events("tool.completed")]
        assert set(completed) == {call_id}
        return len(completed) - accepted

    def _waiting(self, world: World) -> tuple[str, str]:
        tool: Any = {
            "type": "client_side",
            "name": "look_up",
            "description": "-",
            "parameters": {"type": "object"},
        }
        world.place = world.everruns.sessions.create(tools=[tool]).id
        world.everruns.sessions.messages.create(world.place, message=said("Go."))
        wait_until(lambda: world.events("tool.call_requested"))
        [event] = world.events("tool.call_requested")
        return world.place, event.data.tool_calls[0].id


class QuestionAnswers(Answers):
    """Answers to a question of the agent."""

    operation = "sessions_question_answers_submit"
    call = CustomToolCall("look_up", {"questions": [{"id": "q", "kind": "text"}]})

    def answer(self, clients: Any, session_id: str, call_id: str, **more: Any) -> Any:
        submit = clients.everruns.sessions.question_answers.submit
        answers: Any = [{"id": "q", "selected": [], "other_text": "Blue."}]
        return submit(session_id, tool_call_id=call_id, answers=answers, **more)


class ToolApprovals(Answers):
    """A decision on a call."""

    operation = "sessions_tool_approvals_submit"
    call = ToolCall("bash", verdict="ask")

    def answer(self, clients: Any, session_id: str, call_id: str, **more: Any) -> Any:
        submit = clients.everruns.sessions.tool_approvals.submit
        decisions: Any = [{"tool_call_id": call_id, "decision": "allow"}]
        return submit(session_id, decisions=decisions, **more)


SUBJECTS: dict[str, Callable[[], Subject]] = {
    "messages": Messages,
    "channel sessions": ChannelSessions,
    "channel messages": ChannelMessages,
    "tool results": Answers,
    "question answers": QuestionAnswers,
    "tool approvals": ToolApprovals,
}


class Clients(NamedTuple):
    """The clients to send with, blocking or for asyncio."""

    everruns: Any
    agent: Any


@define
class Truth:
    """What the service says about the outcomes of a cell; `outcomes` counts them by kind."""

    outcomes: Counter[str] = field(factory=Counter[str])
    doubled: int = 0
    lost: int = 0
    misreported: int = 0

    @property
    def is_right(self) -> bool:
        return not (self.doubled or self.lost or self.misreported)

    def note(self, stored: int, error: APIError | None) -> None:
        """Count one call, which has arrived so often."""
        self.outcomes["returned" if error is None else type(error).__name__] += 1
        self.doubled += stored > 1
        self.lost += error is None and stored == 0
        self.misreported += stored > 0 and not isinstance(error, MaybeSentError | None)


async def run_cell(
    emulator: Emulator,
    subject: Subject,
    fault: str,
    *,
    attempt: int,
    asynchronous: bool,
    sends: int,
    patience: float = 0.3,
    early: bool = False,
) -> Truth:
    """Make so many calls whose attempt with this number meets the fault. If that is to hang, an
    answer may take `patience` seconds.

    With `early`, the status of a session follows its events late, so that answers come too early.
    A call that ends in `MaybeSentError` with a key is repeated with it, and must arrive once.
    """
    emulator.reset()
    set_pace(emulator, status_seconds=0.02 if early else 0.0)
    truth = Truth()
    patient = Everruns("key", base_url=emulator.url, timeout=PATIENT)
    agent_id = patient.agents.create(name="clerk", system_prompt="-").id
    limit = Timeout(connect=HUNG, read=patience) if fault in HANGS else PATIENT
    url = f"{emulator.url}/v1/channels/{agent_id}"
    agent = Agent(url, api_key="k", timeout=PATIENT)
    async with patient, agent:
        world = World(emulator, patient, agent)
        both = Clients(patient.with_options(timeout=limit), agent.with_options(timeout=limit))
        clients = Clients(both.everruns.aio, both.agent.aio) if asynchronous else both
        subject.prepare(world)
        with set_testing(True, fraction=1 / 50):
            for number in range(sends):
                await _send_one(world, subject, clients, f"{fault} {number}", attempt, truth)
    return truth


async def _send_one(
    world: World, subject: Subject, clients: Clients, name: str, attempt: int, truth: Truth
) -> None:
    effect = FAULTS[name.rpartition(" ")[0]]
    faults = world.emulator.faults
    if effect is not None:
        if attempt > 1:
            faults.add(_NOTHING, operation=subject.operation, times=attempt - 1)
        faults.add(effect, operation=subject.operation, times=1)
    sent, error = None, None
    try:
        sent = await _outcome(subject.send(world, clients, name))
    except APIError as failure:
        error = failure
    faults.clear()
    if isinstance(error, MaybeSentError) and error.idempotency_key is not None:
        again = subject.send(world, clients, name, idempotency_key=error.idempotency_key)
        sent = await _outcome(again)
        truth.lost += subject.stored(world, name, sent) != 1
    truth.note(subject.stored(world, name, sent), error)


async def _outcome(given: Any) -> Any:
    return await given if inspect.isawaitable(given) else given


def said(text: str) -> Any:
    return {"role": "user", "content": [{"type": "text", "text": text}]}
