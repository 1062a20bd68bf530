"""A conversation that runs unchanged on every service: all it knows is a `SessionService`."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress

from agentsessions import ClosedError, PortableEvents, SessionService
from playground import CLAUDE, MODEL, playground, run, tidy_up


def main() -> None:
    """Set up what the service needs, which is all that differs from service to service."""
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        agent = client.agents.create(
            name="Clerk", model=MODEL, tools=[{"type": "agent_toolset_20260401"}]
        )
        leftovers.callback(tidy_up, client.agents.archive, agent.id)
        environment = client.environments.create(name="Office")
        leftovers.callback(tidy_up, client.environments.archive, environment.id)

        service = client.session_service(agent=agent.id, environment_id=environment.id)
        prompts = [
            place.prompt("Which day is it?", 'tool bash {"command": "date +%A"}', "echo: Friday."),
            place.prompt("And tomorrow?", "think", "echo: Saturday."),
        ]
        converse(service, prompts)


def converse(service: SessionService, prompts: Sequence[str]) -> None:
    """Hold a conversation in a new session, and show meanwhile what happens in it."""
    session_id = service.create_session().session_id
    with ThreadPoolExecutor() as threads, service.subscribe_session_events(session_id) as events:
        threads.submit(tell, events)
        for prompt in prompts:
            turn = service.start_turn(session_id, prompt)
            print(f"{turn.text} ({turn.usage.output_tokens} tokens)")
    service.archive(session_id)


def tell(events: PortableEvents) -> None:
    """Print events until the subscription is closed."""
    with suppress(ClosedError):
        for event in events:
            print(f"{event.type:>12}  {event.text}")


if __name__ == "__main__":
    run(main)
