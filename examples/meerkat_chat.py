"""A chat with an agent of Meerkat, word by word. Ctrl-C interrupts the turn, not the chat.

Where there is no terminal, it says two things, and interrupts the answer to the second.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import ExitStack

from rich.console import Console
from rich.prompt import Prompt

from agentsessions.meerkat import Meerkat, RequestCancelledError, TurnStream
from agentsessions.meerkat.models import EventEnvelope, TextDeltaEvent, ToolCallRequestedEvent
from playground import MEERKAT, Playground, playground, run, tidy_up

console = Console(highlight=False)


def main() -> None:
    """Talk until there is nothing more to say."""
    with playground(MEERKAT) as place, place.client() as client, ExitStack() as leftovers:
        # The first turn cannot be listened to: the session's id comes with its answer.
        first = client.sessions.create(prompt=place.prompt("Say hello.", "echo: Hello!"))
        leftovers.callback(tidy_up, client.sessions.archive, first.session_id)
        console.print(f"[magenta]agent[/] {first.text}")
        for text, stops_early in said(place):
            turn(client, first.session_id, text, stops_early=stops_early)


def turn(client: Meerkat, session_id: str, text: str, *, stops_early: bool) -> None:
    """Say something, and print the words of the answer as they come."""
    console.print("[magenta]agent[/] ", end="")
    try:
        with client.sessions.messages.stream(session_id, prompt=text) as answer:
            for event in uninterrupted(answer):
                match event.payload:
                    case TextDeltaEvent(delta=words):
                        console.print(words, end="")
                        if stops_early:
                            answer.interrupt()
                    case ToolCallRequestedEvent(name=name):
                        console.print(f"[dim]({name})[/] ", end="")
                    case _:
                        pass
        console.print()
    except RequestCancelledError:
        console.print("[red](interrupted)[/]")


def uninterrupted(answer: TurnStream) -> Iterator[EventEnvelope]:
    """The events of a turn; ctrl-C ends the turn, which its last events and its answer tell."""
    while True:
        try:
            yield next(answer)
        except StopIteration:
            return
        except KeyboardInterrupt:
            answer.interrupt()


def said(place: Playground[Meerkat]) -> Iterator[tuple[str, bool]]:
    """What the user says, and whether an impatient user interrupts the answer."""
    if sys.stdin.isatty():
        while text := Prompt.ask("[cyan]  you[/]", console=console):
            yield text, False
    else:
        console.print("[cyan]  you[/] Look around.")
        yield (
            place.prompt("Look around.", 'tool bash {"command": "ls"}', "echo: All is well."),
            False,
        )
        console.print("[cyan]  you[/] Tell me a long story.")
        yield place.prompt("Tell me a long story.", "echo: Once upon a time.", "sleep 600"), True


if __name__ == "__main__":
    run(main)
