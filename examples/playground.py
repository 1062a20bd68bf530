"""What the examples have in common: where they run, how they tidy up, and how they fail."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, ParamSpec
from urllib.request import getproxies

from agentsessions import AgentSessionsError, Client
from agentsessions.models import TextBlock, UserInterrupt, UserMessage

if TYPE_CHECKING:
    from agentsessions_emulator import Emulator

P = ParamSpec("P")

MODEL = "claude-opus-4-8"


class Playground:
    """A service to try things on: the real one, or an emulator in a thread of this process."""

    def __init__(self, emulator: Emulator | None) -> None:
        self.emulator = emulator

    def client(self) -> Client:
        """A new client of this service, to be closed after use."""
        if self.emulator is None:
            return Client()
        return Client(api_key="any key will do", base_url=self.emulator.url)

    def prompt(self, sentence: str, *directives: str) -> str:
        """The sentence; for the emulator, what the sentence would lead to.

        There is no model behind the emulator: its agent does what the lines of a message say.
        """
        return sentence if self.emulator is None else "\n".join(directives)

    def message(self, sentence: str, *directives: str) -> UserMessage:
        """The same as a message."""
        return UserMessage(content=[TextBlock(text=self.prompt(sentence, *directives))])


@contextmanager
def playground() -> Generator[Playground]:
    """The real service when a credential is set, else an emulator that ends with the block."""
    if os.environ.get("ANTHROPIC_API_KEY") or os.environ.get("ANTHROPIC_AUTH_TOKEN"):
        yield Playground(None)
        return

    from agentsessions_emulator import Emulator, follow_directives

    if proxies := getproxies():  # a proxy could not reach the emulator
        os.environ["no_proxy"] = f"{proxies.get('no', '')},127.0.0.1"
    with Emulator(script=partial(follow_directives, pause=0.06)) as emulator:
        yield Playground(emulator)


def delete_session(client: Client, session_id: str) -> None:
    """Delete a session; one that is still at work is interrupted first."""
    if client.sessions.retrieve(session_id).status == "running":
        client.sessions.events.send(session_id, events=[UserInterrupt()])
    for _ in range(20):
        if client.sessions.retrieve(session_id).status != "running":
            break
        time.sleep(0.25)
    client.sessions.delete(session_id)


def tidy_up(remove: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
    """Remove what an example made; a failure is told and not raised, so that the rest goes too."""
    try:
        remove(*args, **kwargs)
    except AgentSessionsError as error:
        print(f"left behind: {args[-1]} ({type(error).__name__}: {error})", file=sys.stderr)


def run(example: Callable[[], None]) -> None:
    """Run an example. A failure or Ctrl-C ends the process with one line, not with a traceback."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        example()
    except AgentSessionsError as error:
        sys.exit(f"{type(error).__name__}: {error}")
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        sys.exit(130)
