"""What a thread still has to do: kept beside it, so that a restart can go on with it."""

from dataclasses import dataclass, field
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.store.store import Store

_KIND = "thread state"


@dataclass
class Call:
    """A tool call of the current turn.

    `needs` says what the client owes it: "confirmation", "result" or nothing. `reply` is the
    client's answer; `planned` what the emulated tool gives when it runs for `seconds`; `outcome`
    what the agent gets in the end.
    """

    id: str
    kind: str
    name: str
    needs: str | None
    planned: JsonObject
    seconds: float = 0.0
    reply: JsonObject | None = None
    outcome: JsonObject | None = None

    @property
    def waits(self) -> bool:
        """Whether it is the client's move."""
        return self.needs is not None and self.reply is None and self.outcome is None


@dataclass
class TurnState:
    """How far the script has come with one input.

    The script is run again from its start after a restart: the first `steps` actions are skipped
    and give what is recorded in `results` (nothing, where there is no record).
    """

    input_id: str
    steps: int = 0
    results: dict[str, Any] = field(default_factory=dict[str, Any])
    calls: list[Call] = field(default_factory=list[Call])
    request_id: str | None = None
    request_tokens: int = 0
    request_spoke: bool = False
    request_speed: str = "standard"
    iteration: int = 0


@dataclass
class ThreadState:
    """Everything about a thread that is not part of the thread object.

    An input is a client event that starts a turn, with the system message that goes with it.
    """

    session_id: str
    inputs: list[list[str]] = field(default_factory=list[list[str]])
    interrupts: list[str] = field(default_factory=list[str])
    turn: TurnState | None = None
    idle_for: list[str] | None = None
    outcome_id: str | None = None
    new_tokens: int = 0
    known_tokens: int = 0
    running_since: int | None = None
    active: int = 0

    @property
    def calls(self) -> list[Call]:
        return self.turn.calls if self.turn else []

    @property
    def waiting_calls(self) -> list[Call]:
        return [call for call in self.calls if call.waits]

    @property
    def has_work(self) -> bool:
        """Whether there is anything to go on with."""
        return bool(self.turn or self.inputs or self.interrupts)


class ThreadStates:
    """The states of all threads; kept in memory and written through."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._open: dict[str, ThreadState] = {}

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

    def save(self, thread_id: str) -> None:
        self._store.save(_KIND, thread_id, _written(self._open[thread_id]))

    def remove(self, thread_id: str) -> None:
        self._open.pop(thread_id, None)
        self._store.remove(_KIND, thread_id)

    def forget(self) -> None:
        """Drop what is held in memory."""
        self._open.clear()


def _written(state: ThreadState) -> JsonObject:
    turn = state.turn
    if turn is None:
        return vars(state)
    return {**vars(state), "turn": {**vars(turn), "calls": [vars(call) for call in turn.calls]}}


def _read(data: JsonObject) -> ThreadState:
    turn = data.pop("turn")
    if turn is not None:
        turn["calls"] = [Call(**call) for call in turn["calls"]]
        return ThreadState(**data, turn=TurnState(**turn))
    return ThreadState(**data)
