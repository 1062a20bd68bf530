"""What a thread still has to do: kept beside it, so that a restart can go on with it."""

from dataclasses import dataclass, field
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.managed_agents.engine import usage as usages
from agentsessions_emulator.scripts.replay import Taken, turn_to_json
from agentsessions_emulator.store.store import Store

_KIND = "thread state"
CLIENTS_MOVES = frozenset({"confirmation", "result"})
"""What a client can owe a call."""

Receipt = tuple[str, str]
"""A copy of a client event: the thread in whose history it is, and its id there."""


@dataclass
class Call:
    """A call of the current turn: of a tool, or of another agent in a thread of its own.

    `needs` says what it waits for: the client's "confirmation" or "result", the "report" of the
    thread `thread_id`, or nothing. `reply` is the client's answer, and `receipts` are its copies,
    which are marked as processed when it is taken up; `planned` what the emulated tool gives when
    it runs for `seconds`; `outcome` what the agent gets in the end.
    """

    id: str
    kind: str
    name: str
    needs: str | None = None
    planned: JsonObject = field(default_factory=dict[str, Any])
    seconds: float = 0.0
    thread_id: str | None = None
    reply: JsonObject | None = None
    receipts: list[Receipt] = field(default_factory=list[Receipt])
    outcome: JsonObject | None = None

    @property
    def is_open(self) -> bool:
        """Whether it waits for somebody's move."""
        return self.needs is not None and self.reply is None and self.outcome is None

    @property
    def waits(self) -> bool:
        """Whether it is the client's move."""
        return self.is_open and self.needs in CLIENTS_MOVES


@dataclass
class TurnState:
    """How far the script has come with one input.

    The script is run again from its start after a restart, and skips the steps in `taken`. `said`
    is the content of the last message. `grading_id` is the event that started the grading in
    progress, and `graded_seconds` how long that has taken.
    """

    input_id: str
    taken: Taken = field(default_factory=Taken)
    calls: list[Call] = field(default_factory=list[Call])
    request_id: str | None = None
    request_tokens: int = 0
    request_spoke: bool = False
    request_speed: str = "standard"
    iteration: int = 0
    grading_id: str = ""
    graded_seconds: float = 0.0
    said: list[JsonObject] = field(default_factory=list[JsonObject])


@dataclass
class ThreadState:
    """Everything about a thread that is not part of the thread object; its inputs are apart.

    `stop` says why it is idle, with the fields of the event that told so; None while it runs.
    `memory` is what its script remembers.
    `session_stop` and `session_since` (when the session last began to run, in microseconds) are
    about the session, and kept with its primary thread.
    """

    session_id: str
    interrupts: list[list[Receipt]] = field(default_factory=list[list[Receipt]])
    turn: TurnState | None = None
    stop: JsonObject | None = None
    outcome_id: str | None = None
    usage: JsonObject = field(default_factory=usages.no_usage)
    new_tokens: int = 0
    known_tokens: int = 0
    running_since: int | None = None
    active: int = 0
    memory: JsonObject = field(default_factory=dict[str, Any])
    session_stop: JsonObject | None = None
    session_since: int | None = None

    @property
    def calls(self) -> list[Call]:
        return self.turn.calls if self.turn else []

    @property
    def waiting_calls(self) -> list[Call]:
        return [call for call in self.calls if call.waits]


class ThreadStates:
    """The states of all threads, kept in memory.

    What is saved is written once for each transaction, however often that was.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._open: dict[str, ThreadState] = {}
        self._unwritten: set[str] = set()
        store.before_commit.append(self._write)

    def create(self, session_id: str, thread_id: str, *, at: int) -> None:
        state = self._open[thread_id] = ThreadState(session_id)
        self._store.insert(_KIND, thread_id, _written(state), at=at)

    def get(self, thread_id: str) -> ThreadState:
        if thread_id not in self._open:
            found = self._store.find(_KIND, thread_id)
            if found is None:
                raise LookupError(thread_id)
            self._open[thread_id] = _read(found)
        return self._open[thread_id]

    def in_turn(self) -> list[tuple[str, str]]:
        """Session and id of each thread that is in the middle of a turn."""
        return self._store.rows(
            "SELECT json_extract(data, '$.session_id'), id FROM objects"
            " WHERE kind = ? AND json_extract(data, '$.turn') IS NOT NULL ORDER BY position",
            (_KIND,),
        )

    def save(self, thread_id: str) -> None:
        with self._store.transaction():
            self._unwritten.add(thread_id)

    def remove(self, thread_id: str) -> None:
        self._open.pop(thread_id, None)
        self._unwritten.discard(thread_id)
        self._store.remove(_KIND, thread_id)

    def forget(self) -> None:
        """Drop what is held in memory."""
        self._open.clear()
        self._unwritten.clear()

    def _write(self) -> None:
        for thread_id in self._unwritten:
            self._store.save(_KIND, thread_id, _written(self._open[thread_id]))
        self._unwritten.clear()


def _written(state: ThreadState) -> JsonObject:
    return {**vars(state), "turn": state.turn and turn_to_json(state.turn)}


def _read(data: JsonObject) -> ThreadState:
    turn = data.pop("turn")
    if turn is not None:
        turn["calls"] = [Call(**call) for call in turn["calls"]]
        turn["taken"] = Taken(**turn["taken"])
        return ThreadState(**data, turn=TurnState(**turn))
    return ThreadState(**data)
