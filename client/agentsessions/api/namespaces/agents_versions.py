# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The history of an agent: every version it has had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import RequestOptions

    from ...models.agent import Agent
    from ...models.agent_page import AgentPage


class _AgentsVersions:
    @paged
    def list(
        self,
        agent_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Agent, AgentPage]:
        """List an agent's versions.

        Lists every version that an agent has had, each with its whole configuration.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.agents_versions_list.call(agent_id, limit=limit, page=page, options=options),
            api.agents_versions_list.PAGING,
        )


class AgentsVersions(_AgentsVersions, SyncNamespace):
    """The history of an agent: every version it has had."""


class AsyncAgentsVersions(_AgentsVersions, AsyncNamespace):
    """The history of an agent: every version it has had."""
