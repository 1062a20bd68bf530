"""An agent and an environment to deploy."""

from typing import Any

import pytest

from agentsessions import Client
from agentsessions.models import Deployment, DeploymentRun
from agentsessions_emulator import Emulator

HOUR = 3600
HOURLY = {"type": "cron", "expression": "0 * * * *", "timezone": "UTC"}
HELLO = {"type": "user.message", "content": [{"type": "text", "text": "say hello"}]}


class Office:
    """Makes deployments of one agent in one environment."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.agent_id = client.agents.create(name="Clerk", model="claude-opus-5").id
        self.environment_id = client.environments.create(name="Sandbox").id

    def deploy(self, **fields: object) -> Deployment:
        request: dict[str, object] = {
            "name": "Review",
            "agent": self.agent_id,
            "environment_id": self.environment_id,
            "initial_events": [HELLO],
            **fields,
        }
        return self.client.deployments.create(**request)  # type: ignore[arg-type]  # built by name

    def now(self, deployment: Deployment) -> Deployment:
        return self.client.deployments.retrieve(deployment.id)

    def runs(self, **query: Any) -> list[DeploymentRun]:
        return [*self.client.deployment_runs.list(**query)]


@pytest.fixture
def office(client: Client, emulator: Emulator) -> Office:
    emulator.clock.freeze()
    return Office(client)
