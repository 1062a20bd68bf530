"""What the verbs of a `SessionService` are for Claude Managed Agents, step by step.

What anything means is in `portable_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from ..api import (
    sessions_archive,
    sessions_create,
    sessions_events_list,
    sessions_events_send,
    sessions_events_stream,
    sessions_list,
    sessions_retrieve,
)
from ..core.response.paging import PagedCall
from ..core.steps import walk
from ..portable.errors import portable_errors
from ..portable.results import PortableResult, PortableSession, PortableUsage, Window
from ..portable.steps import Follow, Run, Steps, ask, listed
from .portable_facts import (
    CREATING,
    STATUS_EVENTS,
    USING,
    check_at_work,
    portable_events,
    portable_session,
    turn_result,
)

if TYPE_CHECKING:
    from ..models._inputs import AgentSelectionDict
    from ..models.agent_selection import AgentSelection


class ManagedAgentsVerbs:
    """See `agentsessions.portable.steps.Verbs`.

    `agent` and `environment_id` are for new sessions, `run_stream` is that of the sessions.
    """

    using = USING
    portable_events = staticmethod(portable_events)

    def __init__(
        self,
        agent: str | AgentSelection | AgentSelectionDict,
        environment_id: str,
        run_stream: Callable[[str, str], Any],
    ) -> None:
        self._body: Any = {"agent": agent, "environment_id": environment_id}
        self._run_stream = run_stream

    def create_session(self, prompt: str | None) -> Steps[PortableResult]:
        with portable_errors(CREATING):
            session = yield from ask(sessions_create.call(body=self._body))
        if prompt is None:
            return PortableResult(session.id, "", PortableUsage(), raw=session)
        return (yield from self.start_turn(session.id, prompt))

    def start_turn(self, session_id: str, prompt: str) -> Steps[PortableResult]:
        with portable_errors(USING, session_id):
            run = yield Run(partial(self._run_stream, session_id, prompt))
        return turn_result(run)

    def interrupt(self, session_id: str) -> Steps[None]:
        statuses = sessions_events_list.call(session_id, types=STATUS_EVENTS, order="desc", limit=1)
        stop: Any = {"events": [{"type": "user.interrupt"}]}
        with portable_errors(USING, session_id):
            check_at_work((yield from ask(statuses)).data, session_id)
            yield from ask(sessions_events_send.call(session_id, body=stop))

    def read(self, session_id: str) -> Steps[PortableSession]:
        with portable_errors(USING, session_id):
            return portable_session((yield from ask(sessions_retrieve.call(session_id))))

    def list(self, window: Window) -> Steps[Sequence[PortableSession]]:
        asked = PagedCall(sessions_list.call(), sessions_list.PAGING)
        with portable_errors(USING):
            return (yield from listed(asked, portable_session, window))

    def archive(self, session_id: str) -> Steps[None]:
        with portable_errors(USING, session_id):
            yield from ask(sessions_archive.call(session_id))

    def subscribe(self, session_id: str) -> Steps[Any]:
        asked = PagedCall(
            sessions_events_list.call(session_id, order="desc"), sessions_events_list.PAGING
        )
        newest: str | None = None

        def see(event: Any) -> bool:
            nonlocal newest
            newest = None if event.processed_at is None else event.id
            return newest is not None

        with portable_errors(USING, session_id):
            yield from walk(asked, see)
        return (yield Follow(sessions_events_stream.call(session_id), after=newest))
