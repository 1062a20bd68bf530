"""`agentsessions tail`: what happens in a session, event by event."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..output import console, print_json, say
from ..settings import Settings, settings_of

if TYPE_CHECKING:
    from agentsessions.client import Client


def tail(
    context: typer.Context,
    session: str,
    *,
    after: Annotated[
        str | None, typer.Option(metavar="EVENT", help="Go on after this event.")
    ] = None,
) -> None:
    """Show every event of a session once, until it has stopped.

    Lost connections are made again. Whatever ends it, the last line says how to go on.
    """
    settings = settings_of(context)
    with settings.client() as client:
        show_events(client, session, after, settings)


def show_events(client: Client, session: str, after: str | None, settings: Settings) -> None:
    """Print the events after one of them; then the command that goes on after the last of them."""
    show = _printer(settings)
    last = after
    try:
        for event in client.sessions.events.follow(session, after=after):
            show(event)
            last = getattr(event, "id", last)
    except BrokenPipeError:  # nobody reads on
        raise
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt) and sys.stderr.isatty():
            print(file=sys.stderr)  # the terminal has begun a line with ^C
        if last != after:
            _say_how_to_go_on(session, last)
        raise
    if not settings.json:
        _say_how_to_go_on(session, last)


def _printer(settings: Settings) -> Callable[[Any], None]:
    if settings.json:
        return lambda event: print_json(event.to_dict())
    from ..transcript import print_event

    output = console()
    return lambda event: print_event(output, event)


def _say_how_to_go_on(session: str, last: str | None) -> None:
    after = f" --after {last}" if last else ""
    say(f"to go on: agentsessions tail {session}{after}")
