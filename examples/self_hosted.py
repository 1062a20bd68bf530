"""A worker of your own: the agent's commands run in a folder of this machine.

The service hands out the session to the worker, which here is a thread of the same program. In
earnest it is a process elsewhere: `python -m agentsessions.worker ENVIRONMENT_ID`.
"""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from rich.console import Console

from agentsessions import Client
from agentsessions.models import AgentToolset20260401ParamsDict
from agentsessions.worker import Worker
from event_lines import Transcript
from playground import CLAUDE, MODEL, delete_session, playground, run, tidy_up, user_message

TOOLSET: AgentToolset20260401ParamsDict = {"type": "agent_toolset_20260401"}

console = Console(highlight=False)


def main() -> None:
    """Let the agent write a file here and count its words."""
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        agent = client.agents.create(name="Writer", model=MODEL, tools=[TOOLSET])
        leftovers.callback(tidy_up, client.agents.archive, agent.id)
        environment = client.environments.create(name="Here", config={"type": "self_hosted"})
        leftovers.callback(tidy_up, client.environments.delete, environment.id)
        session = client.sessions.create(agent=agent.id, environment_id=environment.id)
        leftovers.callback(tidy_up, delete_session, client, session.id)

        message = user_message(
            place,
            "Write a haiku to haiku.txt, then count its words.",
            'tool write {"file_path": "haiku.txt", "content": "Old pond, a frog leaps"}',
            'tool bash {"command": "wc -w < haiku.txt"}',
        )
        with tempfile.TemporaryDirectory() as folder, worker(client, environment.id, folder):
            transcript = Transcript(console, brief=True)
            for event in client.sessions.events.follow(session.id, send=[message]):
                transcript.show(event)
            names = [path.name for path in Path(folder).iterdir()]
            console.print(f"\nIn the folder: {', '.join(names)}")


@contextmanager
def worker(client: Client, environment_id: str, folder: str) -> Generator[None]:
    """A worker for this environment, in a thread, until the end of the block."""
    key = os.environ.get("ANTHROPIC_ENVIRONMENT_KEY")
    worker = Worker(client, environment_id, environment_key=key, workdir=folder)
    thread = threading.Thread(target=worker.run)
    thread.start()
    try:
        yield
    finally:
        worker.stop()
        thread.join()


if __name__ == "__main__":
    run(main)
