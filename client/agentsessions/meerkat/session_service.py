"""What the verbs of a `SessionService` are for Meerkat, step by step.

What anything means is in `portable_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, TypedDict

from ..core.errors import NotFoundError
from ..core.response.paging import PagedCall
from ..portable.errors import busy, not_running, portable_errors
from ..portable.results import PortableResult, PortableSession, PortableUsage, Window
from ..portable.steps import Attach, Run, Steps, ask, listed
from .api import (
    sessions_archive,
    sessions_create,
    sessions_events_stream,
    sessions_interrupt,
    sessions_list,
    sessions_retrieve,
    sessions_status,
)
from .errors import CallbackPendingError, RequestCancelledError, SessionCreatedError
from .portable_facts import (
    CREATING,
    NO_SUCH_SKILL,
    USING,
    Said,
    listed_session,
    portable_events,
    portable_session,
    turn_result,
)

if TYPE_CHECKING:
    from .models._inputs import (
        AuthBindingDict,
        BudgetLimitsDict,
        DisabledSystemPromptDict,
        ProviderLiteral,
        ProviderParamsDict,
    )

_NOTHING_YET = "(The conversation begins with the next message.)"


class NewSession(TypedDict, total=False):
    """What a new session may be given; as for `client.sessions.create`."""

    model: str
    provider: ProviderLiteral
    auth_binding: AuthBindingDict
    provider_params: ProviderParamsDict
    max_tokens: int
    budget_limits: BudgetLimitsDict
    system_prompt: str | DisabledSystemPromptDict
    additional_instructions: Sequence[str]
    labels: Mapping[str, str]
    enable_builtins: bool
    enable_shell: bool
    enable_memory: bool
    enable_schedule: bool
    enable_workgraph: bool
    enable_mob: bool
    enable_web_search: bool


class MeerkatVerbs:
    """See `agentsessions.portable.steps.Verbs`.

    `new_session` is for new sessions, `stream` is that of the messages.
    """

    using = USING
    portable_events = staticmethod(portable_events)

    def __init__(self, new_session: NewSession, stream: Callable[..., Any]) -> None:
        self._new_session = new_session
        self._stream = stream

    def create_session(self, prompt: str | None) -> Steps[PortableResult]:
        if prompt is None:
            return (yield from self._create_alone())
        with portable_errors(CREATING):
            return turn_result((yield from self._create(prompt)))

    def start_turn(self, session_id: str, prompt: str) -> Steps[PortableResult]:
        said = Said()  # of a turn that is interrupted nothing else is left
        with portable_errors(USING, session_id):
            try:
                turn = yield Run(partial(self._stream, session_id, prompt=prompt), said.note)
            except (RequestCancelledError, CallbackPendingError) as error:
                return said.result(session_id, error)
        return turn_result(turn)

    def interrupt(self, session_id: str) -> Steps[None]:
        with portable_errors(USING, session_id):
            if not (yield from _is_running(session_id)):
                yield from ask(sessions_retrieve.call(session_id))
                raise not_running(session_id)
            yield from ask(sessions_interrupt.call(session_id))

    def read(self, session_id: str) -> Steps[PortableSession]:
        with portable_errors(USING, session_id):
            session = yield from ask(sessions_retrieve.call(session_id))
            return portable_session(session, is_active=(yield from _is_running(session_id)))

    def list(self, window: Window) -> Steps[Sequence[PortableSession]]:
        asked = PagedCall(sessions_list.call(offset=window.offset), sessions_list.PAGING)
        with portable_errors(USING):
            return (yield from listed(asked, listed_session, window.from_offset()))

    def archive(self, session_id: str) -> Steps[None]:
        with portable_errors(USING, session_id):
            if (yield from _is_running(session_id)):
                raise busy(session_id)
            yield from ask(sessions_archive.call(session_id))

    def subscribe(self, session_id: str) -> Steps[Any]:
        with portable_errors(USING, session_id):
            return (yield Attach(sessions_events_stream.call(session_id)))

    def _create(self, prompt: str, **others: Any) -> Steps[Any]:
        body: Any = {**self._new_session, "prompt": prompt, **others}
        return (yield from ask(sessions_create.call(body=body)))

    def _create_alone(self) -> Steps[PortableResult]:
        """Create a session whose first turn fails at once: there is no other way to have one that
        nothing was said in.
        """
        usage = PortableUsage()
        with portable_errors(CREATING):
            try:
                turn = yield from self._create(_NOTHING_YET, skill_refs=[NO_SUCH_SKILL])
                session_id, usage = turn.session_id, turn_result(turn).usage
            except SessionCreatedError as error:
                if error.session_id is None:
                    raise
                session_id = error.session_id
            session = yield from ask(sessions_retrieve.call(session_id))
        return PortableResult(session_id, "", usage, raw=session)


def _is_running(session_id: str) -> Steps[bool]:
    """Whether a turn is running. A session whose agent is not loaded has no status, and no turn."""
    try:
        status = yield from ask(sessions_status.call(session_id))
    except NotFoundError:
        return False
    return status.state == "running"
