"""Files in, files out: give a session a table, take the summary that it writes."""

from __future__ import annotations

import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console

from agentsessions import Client, FilePart
from agentsessions.models import FileMetadata
from event_lines import Transcript
from playground import CLAUDE, MODEL, delete_session, playground, run, tidy_up, user_message

SALES = b"month,region,amount\n2026-07,EMEA,18420\n2026-07,APAC,9310\n2026-08,EMEA,17650\n"

console = Console(highlight=False)


def main() -> None:
    """Upload, ask, wait, download."""
    with playground(CLAUDE) as place, place.client() as client, ExitStack() as leftovers:
        table = client.files.upload(file=FilePart(SALES, name="sales.csv", media_type="text/csv"))
        leftovers.callback(tidy_up, client.files.delete, table.id)
        agent = client.agents.create(
            name="Analyst", model=MODEL, tools=[{"type": "agent_toolset_20260401"}]
        )
        leftovers.callback(tidy_up, client.agents.archive, agent.id)
        environment = client.environments.create(name="Back office")
        leftovers.callback(tidy_up, client.environments.delete, environment.id)
        session = client.sessions.create(
            agent=agent.id,
            environment_id=environment.id,
            resources=[{"type": "file", "file_id": table.id, "mount_path": "/sales.csv"}],
        )
        leftovers.callback(tidy_up, delete_session, client, session.id)

        message = user_message(
            place,
            "Sum up /mnt/session/uploads/sales.csv in one sentence, and write it to "
            "/mnt/session/outputs/summary.md.",
            'tool read {"file_path": "/mnt/session/uploads/sales.csv"}',
            'tool write {"file_path": "/mnt/session/outputs/summary.md", '
            '"content": "EMEA sold twice as much as APAC in July."}',
        )
        transcript = Transcript(console, brief=True)
        client.sessions.events.send(session.id, events=[message])
        for event in client.sessions.events.follow(session.id):
            transcript.show(event)

        folder = Path(tempfile.mkdtemp(prefix="agentsessions-"))
        for made in outputs(client, session.id):
            path = client.files.download(made.id).save(folder / made.filename)
            console.print(f"\n[bold]{path}[/]\n{path.read_text()}")


def outputs(client: Client, session_id: str) -> list[FileMetadata]:
    """The files that a session has made; on the real service they appear with some delay.

    Its copies of what was uploaded are in the list too, and cannot be downloaded.
    """
    for _ in range(10):
        if made := [each for each in client.files.list(scope_id=session_id) if each.downloadable]:
            return made
        time.sleep(1)
    return []


if __name__ == "__main__":
    run(main)
