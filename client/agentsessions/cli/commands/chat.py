"""`agentsessions chat`: talk with a session."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import typer

from .. import INTERRUPTED
from ..output import console as new_console, say
from ..settings import settings_of

if TYPE_CHECKING:
    from agentsessions.client import Client

_TURNS_SHOWN = 5


def chat_with(context: typer.Context, session: str) -> None:
    """Talk with a session: what it says appears as it is written.

    Enter sends, Esc interrupts the agent, y and n answer whether a tool may run, ctrl-D leaves.
    Without a terminal, every line of standard input is a message.
    """
    from ..chat.conversation import Conversation
    from ..chat.loop import Chat, View
    from ..chat.screen import Screen
    from ..chat.terminal import is_interactive, raw_keyboard
    from ..chat.views import JsonView, PlainView

    settings = settings_of(context)
    by_keys = is_interactive() and not settings.json
    with ExitStack() as stack:
        console = new_console()
        if by_keys:
            stack.enter_context(raw_keyboard())
            view: View = stack.enter_context(Screen(console, session))
        else:
            view = JsonView() if settings.json else PlainView(console)
        view.draw(Conversation(hint="connecting …"))
        client = stack.enter_context(settings.client())
        found = client.sessions.retrieve(session)
        history, is_whole = last_turns(client, session)
        view.print_title(found, is_whole=is_whole)
        leave = Chat(client, session, view).run(history, by_keys=by_keys)
    if not settings.json:
        say(f"to go on: agentsessions chat {session}")
    if leave.interrupted:
        raise typer.Exit(INTERRUPTED)


def last_turns(client: Client, session: str) -> tuple[list[Any], bool]:
    """The events from the last few messages on, in order; and whether that is all there is.

    Messages that wait in the queue are left out: they come when their turn has come.
    """
    latest: list[Any] = []
    messages = 0
    for event in client.sessions.events.list(session, order="desc"):
        if getattr(event, "processed_at", None) is None:
            continue
        latest.append(event)
        messages += event.type == "user.message"
        if messages == _TURNS_SHOWN:
            return latest[::-1], False
    return latest[::-1], True
