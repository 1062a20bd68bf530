"""An emulator with a state file that is killed again and again while it is used.

    python -m tests.emulator.crashes --kills 20 --seed N
    python -m tests.emulator.crashes --service everruns

It starts the emulator as a process, sends messages from several clients at once, and kills it
(kill -9) in the middle, at a random moment. Then it looks at what the next one knows: every message
that was acknowledged must be there, every turn must have been played once and to its end, and
events must be in order. It prints a line for each kill.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import httpx

from tests.emulator.crash_targets import TARGETS, Api, Target
from tests.support.waiting import wait_until

MOST_MESSAGES = 30
"""How many are acknowledged, at most, before the emulator is killed while it works on others."""
MOST_SECONDS = 0.05
SCRIPT = "think\ntool bash {{}}\nsleep 0.01\necho: {text}"


@dataclass
class Ledger:
    """What clients know: the sessions, and the messages by what became of them."""

    sessions: list[str] = field(default_factory=list[str])
    acknowledged: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    uncertain: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    refused: list[str] = field(default_factory=list[str])


@dataclass
class Figures:
    """What became of it after one kill, or after all of them."""

    acknowledged: int = 0
    uncertain: int = 0
    refused: int = 0
    lost: int = 0
    played_twice: int = 0
    unplayed: int = 0
    out_of_order: int = 0

    @property
    def is_fine(self) -> bool:
        amiss = (self.refused, self.lost, self.played_twice, self.unplayed, self.out_of_order)
        return not any(amiss)

    def __str__(self) -> str:
        return (
            f"{self.acknowledged:>12} {self.uncertain:>9} {self.refused:>7} {self.lost:>5}"
            f" {self.played_twice:>12} {self.unplayed:>8} {self.out_of_order:>12}"
        )


HEAD = "kill acknowledged uncertain refused  lost played twice unplayed out of order"


@contextmanager
def serving(state: Path, service: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """An emulator on this state file as a process, and its URL. It is killed at the end."""
    options = ["--service", service, "--port", "0", "--db", str(state)]
    command = [sys.executable, "-m", "agentsessions_emulator", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url, "the emulator did not start"
        try:
            yield process, url
        finally:
            process.kill()


def endure(
    state: Path, kills: int, seed: int, *, clients: int = 4, service: str = "managed-agents"
) -> list[Figures]:
    """The figures after each kill, counted anew over everything that was ever sent."""
    chance, ledger = random.Random(seed), Ledger()
    target = TARGETS[service]
    figures: list[Figures] = []
    for kill in range(kills + 1):
        with serving(state, service) as (process, url), target.connect(url) as api:
            if kill == 0:
                ledger.sessions += [target.new_session(api) for _ in range(clients)]
            else:
                figures.append(_counted(api, target, ledger))
            if kill < kills:
                enough = len(ledger.acknowledged) + chance.randint(1, MOST_MESSAGES)
                with _load(url, target, ledger, kill):
                    wait_until(partial(_has, ledger, enough))
                    time.sleep(chance.uniform(0, MOST_SECONDS))
                    process.kill()
    return figures


@contextmanager
def _load(url: str, target: Target, ledger: Ledger, kill: int) -> Generator[None]:
    """Clients that send from all sides until the emulator is killed."""
    clients = [
        threading.Thread(target=_send, args=(url, target, ledger, session_id, f"{kill}-{number}"))
        for number, session_id in enumerate(ledger.sessions)
    ]
    for client in clients:
        client.start()
    yield
    for client in clients:
        client.join()


def _send(url: str, target: Target, ledger: Ledger, session_id: str, name: str) -> None:
    """Send one message after the other, each with a name of its own, until nobody answers."""
    with target.connect(url) as api:
        number = 0
        while True:
            text = f"m{name}-{number}."
            sent = (session_id, text)
            number += 1
            try:
                api.say(session_id, SCRIPT.format(text=text))
            except httpx.TransportError:
                ledger.uncertain.append(sent)
                return
            except AssertionError as refusal:
                ledger.refused.append(str(refusal))
                return
            ledger.acknowledged.append(sent)


def _counted(api: Api, target: Target, ledger: Ledger) -> Figures:
    """Look at everything, once all sessions have come to rest."""
    figures = Figures(len(ledger.acknowledged), len(ledger.uncertain), len(ledger.refused))
    for session_id in ledger.sessions:
        wait_until(partial(_is_at_rest, api, session_id))
        events = target.history(api, session_id)
        received, said = (
            [_named(target.text_of(event)) for event in events if event["type"] == kind]
            for kind in (target.received, target.said)
        )
        played = said[1::2]
        acknowledged = [text for session, text in ledger.acknowledged if session == session_id]
        figures.lost += len(set(acknowledged) - set(received))
        figures.played_twice += sum(count - 1 for count in Counter(played).values())
        figures.played_twice += sum(count - 1 for count in Counter(received).values())
        figures.unplayed += len(set(received) - set(played))
        kept = [text for text in received if text in set(acknowledged)]
        figures.out_of_order += kept != acknowledged or played != received
        figures.out_of_order += not _in_turns([event["type"] for event in events], target.turn)
    return figures


def _has(ledger: Ledger, acknowledged: int) -> bool:
    return bool(ledger.refused) or len(ledger.acknowledged) >= acknowledged


def _is_at_rest(api: Api, session_id: str) -> bool:
    return api.status(session_id) == "idle"


def _named(text: str) -> str:
    """The name of the message in a text."""
    return text.rpartition("echo: ")[2]


def _in_turns(kinds: Sequence[str], turn: Sequence[str]) -> bool:
    """Whether what a turn consists of comes once for each message, in its order."""
    seen = [kind for kind in kinds if kind in turn]
    return seen == [*turn] * (len(seen) // len(turn))


def main() -> int:
    """Print the table; 1 if something was lost, doubled or out of order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--service", choices=TARGETS, default="managed-agents")
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=None)
    asked = parser.parse_args()
    seed = asked.seed if asked.seed is not None else random.randrange(10**6)
    print(f"seed {seed}\n{HEAD}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        figures = endure(Path(folder) / "state.db", asked.kills, seed, service=asked.service)
    for number, one in enumerate(figures, 1):
        print(f"{number:>4} {one}")
    return 0 if all(one.is_fine for one in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
