# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Trials of an agent, judged by a model."""

from __future__ import annotations

from builtins import list as list_  # methods may be called so
from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.health_check_run import HealthCheckRun
    from ...models.latest_health_check import LatestHealthCheck


class _AgentsHealthChecks:
    @operation
    def list(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> Call[list_[HealthCheckRun], list_[HealthCheckRun]]:
        """List health checks.

        Lists the latest health checks of an agent.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_health_checks_list.call(agent_id, options=options)

    @operation
    def trigger(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> Call[HealthCheckRun, HealthCheckRun]:
        """Start a health check.

        Has an agent play a few cases, each in a session of its own, and a model judge what
        it says. The answer does not wait for it. Servers without health checks refuse it
        with 400. Not safe to repeat: every call that arrives starts another one.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_health_checks_trigger.call(agent_id, options=options)

    @operation
    def latest(
        self, agent_id: str, *, options: RequestOptions | None = None
    ) -> Call[LatestHealthCheck, LatestHealthCheck]:
        """Read the latest health check.

        Reads the latest health check of an agent, and says whether the agent has been
        changed since.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            options: What this call does differently from its client.
        """
        return api.agents_health_checks_latest.call(agent_id, options=options)

    @operation
    def retrieve(
        self, agent_id: str, run_id: str, *, options: RequestOptions | None = None
    ) -> Call[HealthCheckRun, HealthCheckRun]:
        """Retrieve a health check.

        Reads a health check with all its cases.

        Args:
            agent_id: Identifies the agent; begins with `agent_`.
            run_id: Identifies the health check; begins with `healthcheck_`.
            options: What this call does differently from its client.
        """
        return api.agents_health_checks_retrieve.call(agent_id, run_id, options=options)


class AgentsHealthChecks(_AgentsHealthChecks, SyncNamespace):
    """Trials of an agent, judged by a model."""


class AsyncAgentsHealthChecks(_AgentsHealthChecks, AsyncNamespace):
    """Trials of an agent, judged by a model."""
