"""What a recording is made of, and what a service has to know for it."""

import re
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from agentsessions_emulator.jsontypes import JsonObject

KEEPS = frozenset({"sleeps", "files"})
"""What is only recorded on request: how long things took, and what was read from files."""


@dataclass(frozen=True)
class RecordingSettings:
    """What to record: the file to write, and the base URL of the service.

    `redact` are regular expressions for what must not be in the file; `keep` is out of `KEEPS`.
    """

    path: str
    upstream: str
    redact: Sequence[str] = ()
    keep: Collection[str] = ()


def recording_settings(
    path: str | Path | None, upstream: str | None, redact: Sequence[str], keep: Collection[str]
) -> RecordingSettings | None:
    """The settings out of options that may be left out. Raises ValueError for half of them."""
    if path is None and upstream is None and not redact and not keep:
        return None
    if path is None or upstream is None:
        raise ValueError("a recording needs both a file to record in and an upstream")
    return RecordingSettings(str(path), upstream, redact, keep)


@dataclass
class Transcript:
    """Conversations in the words of scripts in YAML, and how often what could not be said."""

    conversations: list[JsonObject] = field(default_factory=list[JsonObject])
    left_out: Counter[str] = field(default_factory=Counter[str])


class Transcriber(ABC):
    """Makes conversations of what one service says.

    `operations` are those whose answers it reads, and `ids` is what looks like an id of theirs.
    """

    operations: ClassVar[frozenset[str]]
    ids: ClassVar[re.Pattern[str]]

    @abstractmethod
    def take(self, operation: str, path: Mapping[str, str], value: JsonObject) -> bool:
        """Note an answer or an event; says whether a conversation has come to rest by it."""

    @abstractmethod
    def transcript(self, keep: Collection[str]) -> Transcript:
        """Everything so far."""
