"""Tools that need your consent: the agent waits until each call is allowed or denied.

It asks in the terminal. Where there is none, it allows what only lists files and denies the rest.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack

from rich.console import Console
from rich.prompt import Confirm

from agentsessions import Client
from agentsessions.models import (
    AgentToolset20260401ParamsDict,
    AgentToolUseEvent,
    RequiresAction,
    SessionStatusIdleEvent,
    UserToolConfirmation,
)
from event_lines import Transcript
from playground import CLAUDE, MODEL, delete_session, playground, run, tidy_up, user_message

TOOLSET: AgentToolset20260401ParamsDict = {
    "type": "agent_toolset_20260401",
    "default_config": {"permission_policy": {"type": "always_ask"}},
}

console = Console(highlight=False)


def main() -> None:
    """Let the agent tidy a folder, one consent at a time."""
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        agent = client.agents.create(name="Janitor", model=MODEL, tools=[TOOLSET])
        leftovers.callback(tidy_up, client.agents.archive, agent.id)
        environment = client.environments.create(name="Shed")
        leftovers.callback(tidy_up, client.environments.delete, environment.id)
        session = client.sessions.create(agent=agent.id, environment_id=environment.id)
        leftovers.callback(tidy_up, delete_session, client, session.id)

        message = user_message(
            place,
            "List the files in /tmp/scratch, then delete the folder.",
            'tool bash {"command": "ls /tmp/scratch"}',
            'tool bash {"command": "rm -r /tmp/scratch"}',
        )
        transcript = Transcript(console, brief=True)
        waiting: dict[str, AgentToolUseEvent] = {}
        client.sessions.events.send(session.id, events=[message])
        for event in client.sessions.events.follow(session.id):
            transcript.show(event)
            match event:
                case AgentToolUseEvent():
                    waiting[event.id] = event
                case SessionStatusIdleEvent(stop_reason=RequiresAction() as reason):
                    calls = [waiting.pop(event_id) for event_id in reason.event_ids]
                    decide(client, session.id, calls)
                case _:
                    pass


def decide(client: Client, session_id: str, calls: list[AgentToolUseEvent]) -> None:
    """Answer every call that the session waits for, all in one request."""
    answers = [
        UserToolConfirmation(tool_use_id=call.id, result="allow")
        if consents(call)
        else UserToolConfirmation(
            tool_use_id=call.id, result="deny", deny_message="Ask the owner of the folder first."
        )
        for call in calls
    ]
    client.sessions.events.send(session_id, events=answers)


def consents(call: AgentToolUseEvent) -> bool:
    """Ask the person at the terminal."""
    command = call.input.get("command", "")
    if not sys.stdin.isatty():
        return str(command).startswith("ls ")
    return Confirm.ask(f"Allow {call.name} {command}?", console=console)


if __name__ == "__main__":
    run(main)
