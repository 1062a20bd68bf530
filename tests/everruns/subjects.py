"""Calls that must arrive once, and what the service has stored of each.

Every kind of call is a `Subject`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from attrs import define

from agentsessions import ConflictError
from agentsessions.everruns import Agent, Everruns
from agentsessions_emulator import CustomToolCall, Emulator, ToolCall, Turn
from tests.support.waiting import wait_until


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

    def new_session(self, world: World) -> str:
        schema = {"type": "object"}
        about = {"type": "client_side", "name": "look_up", "description": "-", "parameters": schema}
        tools: list[Any] = [about]
        return world.everruns.sessions.create(tools=tools).id

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
        world.place = self.new_session(world)
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


class _OfChannel:
    """Has sessions of a channel."""

    def new_session(self, world: World) -> str:
        return world.agent.sessions.create().id


class ChannelQuestionAnswers(_OfChannel, QuestionAnswers):
    """The same on a channel, where nothing shows what became of them."""

    operation = "channels_sessions_question_answers_submit"

    def answer(self, clients: Any, session_id: str, call_id: str, **more: Any) -> Any:
        answers: Any = [{"id": "q", "selected": [], "other_text": "Blue."}]
        submit = clients.agent.sessions.question_answers.submit
        return submit(session_id, tool_call_id=call_id, answers=answers, **more)


class ChannelToolApprovals(_OfChannel, ToolApprovals):
    """The same on a channel."""

    operation = "channels_sessions_tool_approvals_submit"

    def answer(self, clients: Any, session_id: str, call_id: str, **more: Any) -> Any:
        decisions: Any = [{"tool_call_id": call_id, "decision": "allow"}]
        return clients.agent.sessions.tool_approvals.submit(session_id, decisions=decisions, **more)


SUBJECTS: dict[str, Callable[[], Subject]] = {
    "messages": Messages,
    "channel sessions": ChannelSessions,
    "channel messages": ChannelMessages,
    "tool results": Answers,
    "question answers": QuestionAnswers,
    "tool approvals": ToolApprovals,
    "channel question answers": ChannelQuestionAnswers,
    "channel tool approvals": ChannelToolApprovals,
}


def said(text: str) -> Any:
    return {"role": "user", "content": [{"type": "text", "text": text}]}
