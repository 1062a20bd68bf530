"""`agentsessions send`: one message to a session."""

from __future__ import annotations

from typing import Annotated

import typer

from ..output import print_json, say
from ..settings import settings_of
from ..stdin import read_text


def send(
    context: typer.Context,
    session: str,
    text: Annotated[str, typer.Argument(help="The message; - reads it from standard input.")],
    *,
    follow: Annotated[
        bool, typer.Option("--follow", "-f", help="Show what comes of it, like tail.")
    ] = False,
) -> None:
    """Send a message to a session, exactly once."""
    settings = settings_of(context)
    message = read_text() if text == "-" else text
    with settings.client() as client:
        sent = client.sessions.events.send(
            session,
            events=[{"type": "user.message", "content": [{"type": "text", "text": message}]}],
        )
        stored = sent.data or []
        if follow:
            from .tail import show_events

            show_events(client, session, stored[0].id if stored else None, settings)
            return
    for event in stored:
        print_json(event.to_dict()) if settings.json else say(f"sent {event.id}")
