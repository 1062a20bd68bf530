"""What the examples have in common: where they run, how they tidy up, and how they fail."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, ParamSpec, TypeVar
from urllib.request import getproxies

from agentsessions import AgentSessionsError, Client
from agentsessions.models import TextBlock, UserInterrupt, UserMessage

if TYPE_CHECKING:
    from agentsessions.everruns import Everruns
    from agentsessions.meerkat import Meerkat
    from agentsessions_emulator import Emulator

P = ParamSpec("P")
C = TypeVar("C")

KEY = "any key will do"
"""The credential for an emulator."""
MODEL = "claude-opus-4-8"


@dataclass(frozen=True)
class Service(Generic[C]):
    """How an example finds a service.

    `name` is what the emulator calls it. One of `variables` is set where there is a real one.
    `client` makes a client of that, or of the one at a URL.
    """

    name: str
    variables: Sequence[str]
    client: Callable[[str | None], C]


def _claude(url: str | None) -> Client:
    return Client() if url is None else Client(KEY, base_url=url)


def _everruns(url: str | None) -> Everruns:
    from agentsessions.everruns import Everruns

    return Everruns() if url is None else Everruns(KEY, base_url=url)


def _meerkat(url: str | None) -> Meerkat:
    from agentsessions.meerkat import Meerkat

    return Meerkat(url)


CLAUDE = Service("managed-agents", ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"], _claude)
EVERRUNS = Service("everruns", ["EVERRUNS_API_KEY"], _everruns)
MEERKAT = Service("meerkat", ["MEERKAT_REST_URL"], _meerkat)


class Playground(Generic[C]):
    """A service to try things on: the real one, or an emulator in a thread of this process."""

    def __init__(self, service: Service[C], emulator: Emulator | None) -> None:
        self.service = service
        self.emulator = emulator

    def client(self) -> C:
        """A new client of this service, to be closed after use."""
        return self.service.client(self.emulator.url if self.emulator else None)

    def prompt(self, sentence: str, *directives: str) -> str:
        """The sentence; for the emulator, what the sentence would lead to.

        There is no model behind the emulator: its agent does what the lines of a message say.
        """
        return sentence if self.emulator is None else "\n".join(directives)


@contextmanager
def playground(service: Service[C]) -> Generator[Playground[C]]:
    """The real service when it is known where it is, else an emulator that ends with the block."""
    if any(map(os.environ.get, service.variables)):
        yield Playground(service, None)
        return

    from agentsessions_emulator import Emulator, follow_directives

    if proxies := getproxies():  # a proxy could not reach the emulator
        os.environ["no_proxy"] = f"{proxies.get('no', '')},127.0.0.1"
    script = partial(follow_directives, pause=0.06)
    with Emulator(service=service.name, script=script) as emulator:
        yield Playground(service, emulator)


def user_message(place: Playground[Client], sentence: str, *directives: str) -> UserMessage:
    """`Playground.prompt` as a message to a session of Claude."""
    return UserMessage(content=[TextBlock(text=place.prompt(sentence, *directives))])


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
