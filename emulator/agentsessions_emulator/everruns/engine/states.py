"""What a session is in the middle of, kept in the store so that a restart goes on from there."""

from dataclasses import dataclass, field
from typing import Any

from agentsessions_emulator.jsontypes import JsonObject
from agentsessions_emulator.scripts.replay import Taken, turn_to_json
from agentsessions_emulator.store.store import Store

_KIND = "play"


@dataclass
class Call:
    """A tool call. `needs` is what somebody outside has to give: "result", "answers" or "approval".

    `reply` is what they gave, up to the time `due` in microseconds. `is_started` once the server
    runs it, and `outcome` has the fields of a `ToolOutcome` once it is done. `task` is what a call
    has done in the background, and `task_id` that task once it is started.
    """

    id: str
    name: str
    arguments: JsonObject
    needs: str | None
    result: list[str]
    is_error: bool = False
    seconds: float = 0.0
    reply: JsonObject | None = None
    due: int = 0
    is_started: bool = False
    outcome: JsonObject | None = None
    task: JsonObject | None = None
    task_id: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether somebody outside still has to give something."""
        return self.needs is not None and self.reply is None

    def shown(self) -> JsonObject:
        return {"id": self.id, "name": self.name, "arguments": self.arguments}


@dataclass
class TurnState:
    """A turn. `inputs` are the ids of the messages for it; the one at `round` is worked on.

    An iteration is one request to the model, with an `exec_id` of its own; `is_asking` while it is
    open. `speaking` is the message that is being written, and `said` the text that is not told as
    completed yet. `taken` are the steps of the script in this round. `over` says why the turn is to
    end at once.
    """

    id: str
    message_id: str
    inputs: list[str]
    started_at: int
    round: int = 0
    iteration: int = 0
    exec_id: str = ""
    is_asking: bool = False
    speaking: JsonObject | None = None
    said: JsonObject | None = None
    final_message: JsonObject | None = None
    calls: list[Call] = field(default_factory=list[Call])
    call_count: int = 0
    is_waiting: bool = False
    taken: Taken = field(default_factory=Taken)
    input_tokens: int = 0
    read_tokens: int = 0
    output_tokens: int = 0
    over: str | None = None


@dataclass
class State:
    """A session's turn, if one is running, and the messages for the next one.

    `memory` is what scripts remember; `allowed` and `rejected` are the tools whose calls were
    decided on once for all. `budget` is what it may use; see `budgets`.
    """

    session_id: str
    turn: TurnState | None = None
    waiting: list[str] = field(default_factory=list[str])
    memory: JsonObject = field(default_factory=dict[str, Any])
    allowed: list[str] = field(default_factory=list[str])
    rejected: list[str] = field(default_factory=list[str])
    budget: JsonObject | None = None


class States:
    """The states of all sessions: read once, written when saved."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._states: dict[str, State] = {}

    def get(self, session_id: str) -> State:
        if session_id not in self._states:
            self._states[session_id] = _read(self._store.find(_KIND, session_id), session_id)
        return self._states[session_id]

    def save(self, state: State) -> None:
        turn = state.turn and turn_to_json(state.turn)
        self._store.remove(_KIND, state.session_id)
        self._store.insert(_KIND, state.session_id, {**vars(state), "turn": turn}, at=0)

    def remove(self, session_id: str) -> None:
        self.drop(session_id)
        self._store.remove(_KIND, session_id)

    def unfinished(self) -> list[str]:
        """The sessions that have something to do."""
        kept = [_read(one.data, one.data["session_id"]) for one in self._store.select(_KIND)]
        return [state.session_id for state in kept if state.turn or state.waiting]

    def drop(self, session_id: str) -> None:
        """Read the state of a session again when it is next needed."""
        self._states.pop(session_id, None)

    def forget(self) -> None:
        self._states.clear()


def _read(stored: JsonObject | None, session_id: str) -> State:
    if stored is None:
        return State(session_id)
    state, turn = State(**stored), stored["turn"]
    if turn is not None:
        state.turn = TurnState(**turn)
        state.turn.calls = [Call(**call) for call in turn["calls"]]
        state.turn.taken = Taken(**turn["taken"])
    return state
