"""The services that `api` can call."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import frozen

from .failures import UsageError
from .near import did_you_mean

if TYPE_CHECKING:
    from agentsessions.runtime.base_client import BaseClient

CLAUDE = "managed-agents"
"""The service of all other commands."""


@frozen
class Service:
    """Where a service is found.

    Attributes:
        package: The package with its operations.
        client: The class of its client, in that package.
        options: The options of commands that its client takes.
    """

    package: str
    client: str
    options: frozenset[str]

    def make_client(self, **options: Any) -> BaseClient:
        """A client. Raises UsageError for an option that is none of this service."""
        for name in options.keys() - self.options:
            raise UsageError(f"{self.client} has no --{name.replace('_', '-')}")
        client: BaseClient = getattr(import_module(self.package), self.client)(**options)
        return client


_ALL = frozenset({"base_url", "timeout"})
_CLAUDE = frozenset({"api_key", "auth_token", "workspace_id", "betas", "research_preview"})
SERVICES = {
    CLAUDE: Service("agentsessions", "Client", _ALL | _CLAUDE),
    "everruns": Service("agentsessions.everruns", "Everruns", _ALL | {"api_key"}),
    "meerkat": Service("agentsessions.meerkat", "Meerkat", _ALL),
}


def complete_service(incomplete: str) -> list[str]:
    """The services whose names begin so."""
    return [name for name in SERVICES if name.startswith(incomplete)]


def find_service(name: str) -> Service:
    """The service of this name. Raises UsageError when there is none."""
    if name not in SERVICES:
        raise UsageError(f"there is no service {name!r}{did_you_mean(name, SERVICES)}")
    return SERVICES[name]
