"""What was said to sessions and is not worked off yet, in the order in which it came.

It is stored: after a restart a session works off what was left over before what it is told next.
Those who wait for an answer are held in memory.
"""

import asyncio
from dataclasses import asdict, dataclass
from typing import TypeAlias

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.meerkat.ids import new_id
from agentsessions_emulator.store.store import Store

PROMPT, EXTERNAL_EVENT, PEER_RESPONSE = "prompt", "external_event", "peer_response"

_KIND = "input"

Answer: TypeAlias = "JsonObject | ApiError"
"""How a turn has ended, for whoever waits: a result, or a refusal."""


@dataclass(frozen=True)
class Input:
    """What was said, as the `body` of a request, and of which `kind` it is: a prompt, or an event
    or a response from outside. `creates` says that the request is the one that creates the session.
    """

    id: str
    session_id: str
    kind: str
    body: JsonObject
    creates: bool = False

    @property
    def interaction_id(self) -> str | None:
        """What it is a part of; an event stands for itself."""
        match self.kind:
            case "prompt":
                return self.id
            case "peer_response":
                return str(self.body["request_id"])
            case _:
                return None


class Inputs:
    """The inputs of all sessions, and those who wait for the answers."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: dict[str, tuple[Input, asyncio.Future[Answer]]] = {}

    def add(
        self, session_id: str, kind: str, body: JsonObject, *, at: int, creates: bool = False
    ) -> Input:
        added = Input(new_id(self._store), session_id, kind, body, creates)
        self._store.insert(_KIND, added.id, asdict(added), at=at, parent=session_id)
        return added

    def of(self, session_id: str) -> list[Input]:
        """What a session has yet to work off, the oldest first."""
        return [Input(**one.data) for one in self._store.select(_KIND, parent=session_id)]

    def remove(self, input_id: str) -> bool:
        """Whether it was there."""
        is_there = self._store.find(_KIND, input_id) is not None
        self._store.remove(_KIND, input_id)
        return is_there

    def expect(self, given: Input) -> "asyncio.Future[Answer]":
        """What will have the answer to an input."""
        expected: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting[given.id] = given, expected
        return expected

    def answer(self, input_id: str, answer: Answer) -> None:
        """Tell whoever waits, if anybody does."""
        if input_id in self._waiting:
            _, expected = self._waiting.pop(input_id)
            if not expected.done():
                expected.set_result(answer)

    @property
    def awaited(self) -> list[Input]:
        """The inputs whose senders wait for an answer."""
        return [given for given, _ in self._waiting.values()]
