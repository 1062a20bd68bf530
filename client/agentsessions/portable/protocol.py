"""The seven verbs that every service of agent sessions has, blocking and for asyncio."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from ..core.public import public

if TYPE_CHECKING:
    from .events import AsyncPortableEvents, PortableEvents
    from .results import PortableResult, PortableSession


@public
@runtime_checkable
class SessionService(Protocol):
    """Sessions of any service; `client.session_service(...)` gives one.

    What fails raises a `SessionServiceError`, whose `code` is the same on every service.
    """

    def create_session(self, prompt: str | None = None) -> PortableResult:
        """Create a session; with a prompt, run its first turn and wait for the end of it.

        Creating is not safe to repeat. If the turn fails, the session exists all the same, and the
        error has its `session_id`.
        """
        ...

    def start_turn(self, session_id: str, prompt: str) -> PortableResult:
        """Send a prompt, wait until the agent has done what it says, and return its answer.

        A turn that is started while another one runs may wait for that one. A turn that waits for
        an answer that nobody gives has ended.
        """
        ...

    def interrupt(self, session_id: str) -> None:
        """Stop the turn that runs. Whoever waits for it gets what was said so far."""
        ...

    def read(self, session_id: str) -> PortableSession:
        """The session as it is now."""
        ...

    def list(self, *, limit: int | None = None, offset: int = 0) -> Sequence[PortableSession]:
        """The sessions that are not archived: at most `limit`, after the first `offset`.

        Sessions that come and go between two calls move the others.
        """
        ...

    def archive(self, session_id: str) -> None:
        """End a session that has no turn running: it takes no more turns and is listed no more."""
        ...

    def subscribe_session_events(self, session_id: str) -> PortableEvents:
        """What happens in the session from now on, turn after turn, until it is closed."""
        ...


@public
@runtime_checkable
class AsyncSessionService(Protocol):
    """The same for asyncio; `client.aio.session_service(...)` gives one."""

    async def create_session(self, prompt: str | None = None) -> PortableResult:
        """See `SessionService.create_session`."""
        ...

    async def start_turn(self, session_id: str, prompt: str) -> PortableResult:
        """See `SessionService.start_turn`."""
        ...

    async def interrupt(self, session_id: str) -> None:
        """See `SessionService.interrupt`."""
        ...

    async def read(self, session_id: str) -> PortableSession:
        """See `SessionService.read`."""
        ...

    async def list(self, *, limit: int | None = None, offset: int = 0) -> Sequence[PortableSession]:
        """See `SessionService.list`."""
        ...

    async def archive(self, session_id: str) -> None:
        """See `SessionService.archive`."""
        ...

    def subscribe_session_events(self, session_id: str) -> AsyncPortableEvents:
        """See `SessionService.subscribe_session_events`."""
        ...
