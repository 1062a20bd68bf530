"""`agentsessions sessions`: list, show, make and archive sessions."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..failures import given_by_the_user
from ..output import print_document, print_json, print_table, say
from ..settings import settings_of

if TYPE_CHECKING:
    from agentsessions.models import CreateSessionRequestDict

app = typer.Typer(no_args_is_help=True, help="List, show, make and archive sessions.")


@app.command("ls")
def list_sessions(
    context: typer.Context,
    *,
    agent: Annotated[str | None, typer.Option(help="Only those of this agent.")] = None,
    status: Annotated[list[str] | None, typer.Option(help="Only those in this status.")] = None,
    archived: Annotated[bool, typer.Option("--archived", help="Archived ones too.")] = False,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 50,
) -> None:
    """List sessions, the latest first."""
    settings = settings_of(context)
    filters: dict[str, Any] = {"include_archived": archived}
    if agent:
        filters["agent_id"] = agent
    if status:
        filters["statuses"] = status
    with settings.client() as client, given_by_the_user():
        sessions = list(islice(client.sessions.list(**filters), limit))
    if settings.json:
        for session in sessions:
            print_json(session.to_dict())
        return
    print_table(
        ["id", "status", "created", "agent", "title"],
        ([one.id, one.status, one.created_at, one.agent.name, one.title or ""] for one in sessions),
    )


@app.command("show")
def show(context: typer.Context, session: str) -> None:
    """Show a session."""
    settings = settings_of(context)
    with settings.client() as client:
        found = client.sessions.retrieve(session).to_dict()
    print_json(found) if settings.json else print_document(found)


@app.command("new")
def new(
    context: typer.Context,
    *,
    agent: Annotated[str, typer.Option(help="The agent to run.")],
    environment: Annotated[str, typer.Option(help="Where to run it.")],
    title: Annotated[str | None, typer.Option(help="A name for people to read.")] = None,
    message: Annotated[str | None, typer.Option("--message", "-m", help="Begin with this.")] = None,
) -> None:
    """Make a session and print its id."""
    settings = settings_of(context)
    body: CreateSessionRequestDict = {"agent": agent, "environment_id": environment}
    if title is not None:
        body["title"] = title
    if message is not None:
        content: Any = [{"type": "text", "text": message}]
        body["initial_events"] = [{"type": "user.message", "content": content}]
    with settings.client() as client:
        made = client.sessions.create(**body)
    print_json(made.to_dict()) if settings.json else print(made.id)


@app.command("archive")
def archive(context: typer.Context, sessions: list[str]) -> None:
    """Archive sessions: they can be read, and no longer run."""
    settings = settings_of(context)
    with settings.client() as client:
        for session in sessions:
            archived = client.sessions.archive(session)
            if settings.json:
                print_json(archived.to_dict())
            else:
                say(f"archived {session}")
