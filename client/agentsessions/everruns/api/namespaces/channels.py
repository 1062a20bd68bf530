# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""One agent for the users of an application. The client `Agent` has the same without the id of
the channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.agent_card import AgentCard
    from ...models.runtime_token import RuntimeToken
    from .channels_sessions import AsyncChannelsSessions, ChannelsSessions


class _Channels:
    @operation
    def card(
        self,
        channel_id: str,
        *,
        end_user: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[AgentCard, AgentCard]:
        """Read a channel's card.

        Says what the agent of a channel offers, and how to identify oneself to it. Answers
        404 for channels of other kinds. Answers 403 `not available` while the channel is
        off or its agent is archived.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            end_user: The user of your application for whom you act, as you call them. The key
                of the channel must allow it, or the request is refused with 403. At most 256
                characters.
            options: What this call does differently from its client.
        """
        return api.channels_card.call(channel_id, end_user=end_user, options=options)

    @operation
    def runtime_auth(
        self, channel_id: str, *, end_user: str, options: RequestOptions | None = None
    ) -> Call[RuntimeToken, RuntimeToken]:
        """Make a token for an end user.

        Makes a token that acts for one of your users and for nobody else, to hand to a
        program of theirs. It is good for 15 minutes. Safe to repeat: every call makes
        another token.

        Args:
            channel_id: Identifies the channel; begins with `appchan_`.
            end_user: The user of your application, as you call them. At most 256 characters.
            options: What this call does differently from its client.
        """
        return api.channels_runtime_auth.call(channel_id, end_user=end_user, options=options)


class Channels(_Channels, SyncNamespace):
    """One agent for the users of an application. The client `Agent` has the same without the id
    of the channel."""

    @property
    def sessions(self) -> ChannelsSessions:
        """Conversations of a channel's users."""
        from .channels_sessions import ChannelsSessions

        return self._child(ChannelsSessions)


class AsyncChannels(_Channels, AsyncNamespace):
    """One agent for the users of an application. The client `Agent` has the same without the id
    of the channel."""

    @property
    def sessions(self) -> AsyncChannelsSessions:
        """Conversations of a channel's users."""
        from .channels_sessions import AsyncChannelsSessions

        return self._child(AsyncChannelsSessions)
