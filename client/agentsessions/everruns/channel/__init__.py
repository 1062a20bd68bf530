"""The operations of a channel as methods of its client: without the channel's id, and without the
end user, both of which the client has.

What they send is what `channels.*` of `Everruns` sends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.binding.methods import operation
from ...core.binding.root import AsyncRoot, SyncRoot
from ...core.serialization.unset import UNSET, Unset
from .. import api
from .calls import OWN, below
from .sessions import AsyncSessions, Sessions

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...core.request.operation import Call
    from ...core.request.options import RequestOptions
    from ..models.agent_card import AgentCard
    from ..models.channel_event import ChannelEvent
    from ..models.runtime_token import RuntimeToken
    from .run import AgentRun

__all__ = ["AsyncChannel", "Channel"]


class _Channel:
    @operation
    def card(self, *, options: RequestOptions | None = None) -> Call[AgentCard, AgentCard]:
        """Read what the agent offers, and how to identify oneself to it.

        Args:
            options: What this call does differently from its client.
        """
        return below(api.channels_card.call(OWN, options=options))

    @operation
    def runtime_auth(
        self, end_user: str | Unset = UNSET, *, options: RequestOptions | None = None
    ) -> Call[RuntimeToken, RuntimeToken]:
        """Make a token that acts for one user of the application, to hand to a program of theirs.

        It is good for 15 minutes. Safe to repeat: every call makes another token.

        Args:
            end_user: The user, as the application calls them; default: that of the client.
            options: What this call does differently from its client.
        """
        given: Any = end_user
        return below(api.channels_runtime_auth.call(OWN, end_user=given, options=options))


class Channel(_Channel, SyncRoot):
    """One agent, by its channel."""

    @property
    def sessions(self) -> Sessions:
        """Conversations with the agent."""
        return self._child(Sessions)

    def run(
        self,
        text: str,
        *,
        session_id: str | None = None,
        timeout: float | None = None,
        on_event: Callable[[ChannelEvent], object] | None = None,
        options: RequestOptions | None = None,
    ) -> AgentRun:
        """Say something to the agent and wait until it has answered, or waits for you.

        Args:
            text: What to say.
            session_id: The session to say it in; left out, a new one is made.
            timeout: Seconds that the turn may take; None: no limit. The turn itself goes on.
            on_event: Is told of every event.
            options: For the requests behind it.

        Raises:
            MaybeSentError: Nobody can tell whether the message was taken.
            StreamInterruptedError: The turn could not be followed to its end.
            RunTimeoutError: It took longer than `timeout`.
            APIStatusError: The service refused.
        """
        from .run import run

        return run(self, text, session_id, timeout, on_event, options)


class AsyncChannel(_Channel, AsyncRoot):
    """One agent, by its channel, for asyncio."""

    @property
    def sessions(self) -> AsyncSessions:
        """Conversations with the agent."""
        return self._child(AsyncSessions)

    async def run(
        self,
        text: str,
        *,
        session_id: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109  # the follow ends by it
        on_event: Callable[[ChannelEvent], object] | None = None,
        options: RequestOptions | None = None,
    ) -> AgentRun:
        """Say something to the agent and wait until it has answered; see `Channel.run`."""
        from .run import arun

        return await arun(self, text, session_id, timeout, on_event, options)
