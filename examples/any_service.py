"""A conversation that runs unchanged on every service: all it knows is a `SessionService`.

Name the service, `managed-agents`, `everruns` or `meerkat`. It runs on an emulator, or on the real
one if the environment says where that is.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from typing import Any

from agentsessions import ClosedError, PortableEvents, SessionService
from playground import CLAUDE, EVERRUNS, MEERKAT, MODEL, Playground, playground, run, tidy_up


def claude(leftovers: ExitStack) -> tuple[Playground[Any], SessionService]:
    """Claude Managed Agents: sessions need an agent and an environment."""
    place = leftovers.enter_context(playground(CLAUDE))
    client = leftovers.enter_context(place.client())
    agent = client.agents.create(
        name="Clerk", model=MODEL, tools=[{"type": "agent_toolset_20260401"}]
    )
    leftovers.callback(tidy_up, client.agents.archive, agent.id)
    environment = client.environments.create(name="Office")
    leftovers.callback(tidy_up, client.environments.archive, environment.id)
    return place, client.session_service(agent=agent.id, environment_id=environment.id)


def everruns(leftovers: ExitStack) -> tuple[Playground[Any], SessionService]:
    """Everruns: sessions need an agent, or a harness."""
    place = leftovers.enter_context(playground(EVERRUNS))
    client = leftovers.enter_context(place.client())
    agent = client.agents.create(name="clerk-of-any-service", system_prompt="Be brief.")
    leftovers.callback(tidy_up, client.agents.delete, agent.id)
    return place, client.session_service(agent_id=agent.id)


def meerkat(leftovers: ExitStack) -> tuple[Playground[Any], SessionService]:
    """Meerkat: sessions need nothing, the server has a model."""
    place = leftovers.enter_context(playground(MEERKAT))
    client = leftovers.enter_context(place.client())
    return place, client.session_service()


SERVICES: dict[str, Callable[[ExitStack], tuple[Playground[Any], SessionService]]] = {
    "managed-agents": claude,
    "everruns": everruns,
    "meerkat": meerkat,
}


def main() -> None:
    """Set up what the service needs, which is all that differs from service to service."""
    name = sys.argv[1] if sys.argv[1:] else "managed-agents"
    if name not in SERVICES:
        sys.exit(f"usage: any_service.py [{'|'.join(SERVICES)}]")
    with ExitStack() as leftovers:
        place, service = SERVICES[name](leftovers)
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
