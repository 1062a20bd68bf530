"""What the verbs of a `SessionService` are for Everruns, step by step.

What anything means is in `portable_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from ..core.response.paging import PagedCall
from ..core.serialization.unset import UNSET
from ..portable.errors import portable_errors
from ..portable.results import PortableResult, PortableSession, PortableUsage, Window
from ..portable.steps import Follow, Run, Steps, ask, listed
from .api import (
    sessions_cancel,
    sessions_create,
    sessions_delete,
    sessions_events_list,
    sessions_events_stream,
    sessions_list,
    sessions_retrieve,
)
from .portable_facts import (
    CREATING,
    RUNNING,
    USING,
    check_at_rest,
    check_cancelled,
    newest_place,
    portable_events,
    portable_session,
    turn_result,
)

_LARGEST_PAGE = 100


class EverrunsVerbs:
    """See `agentsessions.portable.steps.Verbs`.

    `agent_id` and `harness_id` are for new sessions, `run_stream` is that of the sessions.
    """

    using = USING
    portable_events = staticmethod(portable_events)

    def __init__(
        self,
        agent_id: str | None,
        harness_id: str | None,
        run_stream: Callable[[str, str], Any],
    ) -> None:
        self._body: Any = {"agent_id": agent_id or UNSET, "harness_id": harness_id or UNSET}
        self._run_stream = run_stream

    def create_session(self, prompt: str | None) -> Steps[PortableResult]:
        with portable_errors(CREATING):
            session = yield from ask(sessions_create.call(body=self._body))
        if prompt is None:
            return PortableResult(session.id, "", PortableUsage(), raw=session)
        return (yield from self.start_turn(session.id, prompt))

    def start_turn(self, session_id: str, prompt: str) -> Steps[PortableResult]:
        with portable_errors(USING, session_id):
            yield from ask(sessions_retrieve.call(session_id))
        with portable_errors(RUNNING, session_id):
            run = yield Run(partial(self._run_stream, session_id, prompt))
        return turn_result(run)

    def interrupt(self, session_id: str) -> Steps[None]:
        with portable_errors(USING, session_id):
            check_cancelled((yield from ask(sessions_cancel.call(session_id))), session_id)

    def read(self, session_id: str) -> Steps[PortableSession]:
        with portable_errors(USING, session_id):
            return portable_session((yield from ask(sessions_retrieve.call(session_id))))

    def list(self, window: Window) -> Steps[Sequence[PortableSession]]:
        call = sessions_list.call(offset=window.offset, limit=_LARGEST_PAGE)
        asked = PagedCall(call, sessions_list.PAGING)
        with portable_errors(USING):
            return (yield from listed(asked, portable_session, window.from_offset()))

    def archive(self, session_id: str) -> Steps[None]:
        with portable_errors(USING, session_id):
            check_at_rest((yield from ask(sessions_retrieve.call(session_id))))
            yield from ask(sessions_delete.call(session_id))

    def subscribe(self, session_id: str) -> Steps[Any]:
        with portable_errors(USING, session_id):
            page = yield from ask(sessions_events_list.call(session_id, limit=1))
        newest = newest_place(page.data)
        return (yield Follow(sessions_events_stream.call(session_id), after=newest))
