"""A chat with one agent of Everruns, which asks you questions and waits for your consent.

Give it the URL of the agent's channel, and EVERRUNS_API_KEY a key of that. Without a key it talks
to an agent of the emulator. Where there is no terminal, it says one thing and agrees to everything.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from rich.console import Console
from rich.prompt import Confirm, Prompt

from agentsessions.everruns import Agent, Everruns
from agentsessions.everruns.models import (
    ChannelEvent,
    ChannelMessage,
    ChannelOutputMessageCompletedEvent,
    ChannelTurnFailedEvent,
    PendingApproval,
    Question,
    QuestionAnswer,
    TextPart,
    ToolApproval,
    ToolDefinitionDict,
)
from everruns_lines import text_of
from lines import arguments
from playground import EVERRUNS, KEY, Playground, playground, run

REFUND: ToolDefinitionDict = {
    "type": "builtin",
    "name": "refund",
    "description": "Pays back what an order has cost.",
    "parameters": {"type": "object", "properties": {"order": {"type": "string"}}},
    "policy": "requires_approval",
}
QUESTIONS = (
    '{"questions": [{"id": "why", "kind": "choice", "question": "What was wrong with it?", '
    '"options": [{"label": "It never came"}, {"label": "It is broken"}]}]}'
)

console = Console(highlight=False)


def main() -> None:
    """Talk until there is nothing more to say."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("url", nargs="?", help="the URL of the agent's channel")
    url: str | None = parser.parse_args().url
    with playground(EVERRUNS) as place, agent_at(url, place) as agent:
        session_id, after = agent.sessions.create().id, 0
        for text in said(place):
            message = ChannelMessage(content=[TextPart(text=text)])
            agent.sessions.messages.create(session_id, message=message)
            after = watch(agent, session_id, after)


def watch(agent: Agent, session_id: str, after: int) -> int:
    """Show a turn and answer what it asks; the place of its last event in the session."""
    is_waiting = True
    while is_waiting:
        for event in agent.sessions.events.follow(session_id, after=after):
            show(event)
            is_waiting = event.type == "tool.call_requested"
            after = event.sequence or after
        if is_waiting:
            answer(agent, session_id)
    return after


def show(event: ChannelEvent) -> None:
    """Print what is worth knowing."""
    match event:
        case ChannelOutputMessageCompletedEvent() if event.data.message:
            console.print(f"[magenta]agent[/] {text_of(event.data.message.content or [])}")
        case ChannelTurnFailedEvent():
            console.print(f"[red]failed[/] {event.data.error}")
        case _:
            console.print(f"[dim]      {event.type}[/]")


def answer(agent: Agent, session_id: str) -> None:
    """Answer everything that the session waits for."""
    session = agent.sessions.retrieve(session_id)
    for asked in session.pending_questions or []:
        agent.sessions.question_answers.submit(
            session_id, tool_call_id=asked.tool_call_id, answers=[*map(reply, asked.questions)]
        )
    waiting = [call for call in session.pending_approvals or [] if call.answerable is not False]
    if waiting:
        agent.sessions.tool_approvals.submit(session_id, decisions=[*map(decide, waiting)])


def reply(question: Question) -> QuestionAnswer:
    """Ask the person at the terminal."""
    labels = [option.label for option in question.options or []]
    if not at_terminal():
        return QuestionAnswer(id=question.id or "", selected=labels[:1])
    said = Prompt.ask(question.question or "", choices=labels or None, console=console)
    if labels:
        return QuestionAnswer(id=question.id or "", selected=[said])
    return QuestionAnswer(id=question.id or "", other_text=said)


def decide(call: PendingApproval) -> ToolApproval:
    """Ask the person at the terminal whether a call may run."""
    about = f"{call.tool_name}({arguments(call.arguments or {})})"
    allowed = not at_terminal() or Confirm.ask(f"Allow {about}?", console=console)
    return ToolApproval(tool_call_id=call.tool_call_id, decision="allow" if allowed else "reject")


def said(place: Playground[Everruns]) -> Iterator[str]:
    """What the user says."""
    if not at_terminal() or place.emulator is not None:
        console.print("[cyan]  you[/] I want my money back for order 4711.")
        yield place.prompt(
            "I want my money back for order 4711.",
            f"custom_tool ask_user {QUESTIONS}",
            'tool refund {"order": "4711"}',
            "echo: It is on its way to you.",
        )
    while at_terminal() and (text := Prompt.ask("[cyan]  you[/]", console=console)):
        yield text


def at_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty()


def agent_at(url: str | None, place: Playground[Everruns]) -> Agent:
    """A client of the channel; on the emulator, of that of a new agent."""
    if place.emulator is None:
        return Agent(url) if url else sys.exit("Give it the URL of the agent's channel.")
    with place.client() as client:
        shop = client.agents.create(name="shop", system_prompt="You sell.", tools=[REFUND])
    return Agent(f"{place.emulator.url}/v1/channels/{shop.id}", api_key=KEY)


if __name__ == "__main__":
    run(main)
