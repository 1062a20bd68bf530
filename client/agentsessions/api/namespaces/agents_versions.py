# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The history of an agent: every version it has had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.requests.operation import Call
from agentsessions.core.surface.methods import AsyncNamespace, SyncNamespace, lists
from agentsessions.core.values.unset import UNSET, Unset

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.requests.options import RequestOptions

    from ...models.agent_page import AgentPage


class _AgentsVersions:
    @lists(lambda: api.agents_versions_list.PAGING)
    def list(
        self,
        agent_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[AgentPage]:
        """List an agent's versions.

        Lists every version that an agent has had, each with its whole configuration.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left
                out, the list starts at its first page. A cursor keeps the `order` of its
                list; sending another one is refused with 400. Other filters and `limit` may
                change between pages.
            options: What this call does differently from its client.
        """
        return api.agents_versions_list.call(agent_id, limit=limit, page=page, options=options)


class AgentsVersions(_AgentsVersions, SyncNamespace):
    """The history of an agent: every version it has had."""


class AsyncAgentsVersions(_AgentsVersions, AsyncNamespace):
    """The history of an agent: every version it has had."""
