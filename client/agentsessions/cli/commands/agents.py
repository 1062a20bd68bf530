"""`agentsessions agents`: list, show, and bring to what a file says."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from ..output import print_difference, print_document, print_json, print_table, say
from ..settings import settings_of

app = typer.Typer(no_args_is_help=True, help="List, show and apply agents.")


@app.command("ls")
def list_agents(
    context: typer.Context,
    *,
    archived: Annotated[bool, typer.Option("--archived", help="Archived ones too.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
) -> None:
    """List agents."""
    settings = settings_of(context)
    with settings.client() as client:
        agents = list(islice(client.agents.list(include_archived=archived), limit))
    if settings.json:
        for agent in agents:
            print_json(agent.to_dict())
        return
    print_table(
        ["id", "version", "model", "name"],
        ([one.id, one.version, one.model.id, one.name] for one in agents),
    )


@app.command("show")
def show(
    context: typer.Context,
    agent: str,
    *,
    version: Annotated[int | None, typer.Option(min=1, help="Not the latest one.")] = None,
) -> None:
    """Show an agent."""
    settings = settings_of(context)
    with settings.client() as client:
        retrieve = client.agents.retrieve
        found = (retrieve(agent) if version is None else retrieve(agent, version=version)).to_dict()
    print_json(found) if settings.json else print_document(found)


@app.command("apply")
def apply(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="YAML or JSON; - is standard input.")],
) -> None:
    """Create the agent that a file describes, or update it.

    The agent is the one whose id is in the file, or else the only one of its name. What the file
    leaves out stays as it is. All changes are made in one request, or none.
    """
    from ..applying import apply_agent
    from ..config_file import read_agent

    settings = settings_of(context)
    wanted = read_agent(file)
    with settings.client() as client:
        applied = apply_agent(client, wanted)
    if settings.json:
        say(applied.summary)
        print_json(applied.agent.to_dict())
    else:
        print_difference(applied.summary, applied.difference)
