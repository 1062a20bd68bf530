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
    from ...core.request.operation import Call
    from ...core.request.options import RequestOptions
    from ..models.agent_card import AgentCard
    from ..models.runtime_token import RuntimeToken

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


class AsyncChannel(_Channel, AsyncRoot):
    """One agent, by its channel, for asyncio."""

    @property
    def sessions(self) -> AsyncSessions:
        """Conversations with the agent."""
        return self._child(AsyncSessions)
