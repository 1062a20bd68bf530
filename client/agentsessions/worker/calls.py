"""Which calls of a session are a worker's to run, and what the session is doing meanwhile."""

from __future__ import annotations

from collections.abc import Container
from enum import Enum
from typing import Any

from ..managed_agents.run.calls import Calls, waiting_calls
from ..managed_agents.stop_rule import StopRule
from ..run.facts import Need

_OF_SESSION = "session.status_"
_OF_THREAD = "session.thread_status_"


class Rest(Enum):
    """What a session is doing, if anything."""

    BUSY = "it works"
    NEW = "nothing was ever sent to it"
    WAITING = "it waits for somebody else"
    DONE = "its turn is over"


class WorkerCalls:
    """Follows the calls of a session through its events, in their order.

    A call is run once the newest status of the session, or of a thread, says that it is waited for.
    `names` are the tools that are run here; the calls of others are left alone.
    """

    def __init__(self, names: Container[str]) -> None:
        self._names = names
        self._calls = Calls()
        self._taken: set[str] = set()
        self._waiting: dict[str | None, list[str]] = {}
        self._stop_rule = StopRule()
        self._has_status = False
        self.has_ended = False

    def sees(self, event: Any) -> str | None:
        """Take note of the next event; the id of the call that it answers, if it does."""
        kind: str = event.type
        if kind.startswith((_OF_SESSION, _OF_THREAD)):
            self._has_status = True
            place = getattr(event, "session_thread_id", None)
            self._waiting[place] = waiting_calls(event) or []
        self._stop_rule.sees(event)
        self.has_ended = self.has_ended or self._stop_rule.is_final(event)
        return self._calls.note(event)

    def take(self) -> list[Any]:
        """The calls to run now; each is given out once."""
        found = [self._calls.known[id] for id in self._listed() if self._is_to_run(id)]
        self._taken.update(call.id for call in found)
        return found

    @property
    def rest(self) -> Rest:
        """What the session is doing, as far as the events tell."""
        if self._stop_rule.at_rest(waiting=False):
            return Rest.DONE
        if not all(map(self._is_ours, self._waiting.get(None, ()))):
            return Rest.WAITING
        return Rest.BUSY if self._has_status else Rest.NEW

    def _listed(self) -> list[str]:
        return list(dict.fromkeys(id for ids in self._waiting.values() for id in ids))

    def _is_ours(self, id: str) -> bool:
        """Whether a call is one that was answered, or will be, so that the session goes on."""
        is_taken = id in self._taken and self._calls.need(id) is Need.RESULT
        return is_taken or self._calls.is_answered(id)

    def _is_to_run(self, id: str) -> bool:
        is_open = id in self._calls.known and not self._is_ours(id)
        if not is_open or self._calls.need(id) is not Need.RESULT:
            return False
        call = self._calls.known[id]
        return call.type != "agent.mcp_tool_use" and call.name in self._names
