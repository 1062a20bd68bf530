"""The options that every command takes, and the client that they stand for."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any

import typer

from .failures import UsageError
from .services import CLAUDE, find_service

if TYPE_CHECKING:
    from agentsessions.client import Client
    from agentsessions.runtime.base_client import BaseClient

FLAGS = frozenset({"--json", "--research-preview"})
"""Options of all commands that stand alone."""
WITH_VALUE = frozenset(
    {
        *("--api-key", "--auth-token", "--base-url", "--beta", "--service", "--timeout"),
        "--workspace-id",
    }
)
"""Options of all commands that take a value."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What was said about the connection and the output, before or after the command."""

    service: str = CLAUDE
    api_key: str | None = field(default=None, repr=False)
    auth_token: str | None = field(default=None, repr=False)
    base_url: str | None = None
    workspace_id: str | None = None
    betas: Sequence[str] = ()
    research_preview: bool = False
    timeout: float | None = None
    json: bool = False

    @contextmanager
    def client(self) -> Generator[Client]:
        """A client of Claude Managed Agents for one command."""
        from agentsessions.client import Client

        if self.service != CLAUDE:
            raise UsageError(f"only `api` works with --service {self.service}")
        with Client(**self._options()) as client:
            yield client

    @contextmanager
    def any_client(self, *, needs_credential: bool = True) -> Generator[BaseClient]:
        """A client of the service. Without a credential, it can only show what it would send."""
        from agentsessions.core.errors import ConfigurationError

        service, options = find_service(self.service), self._options()
        try:
            client = service.make_client(**options)
        except ConfigurationError:
            if needs_credential or "api_key" not in service.options:
                raise
            client = service.make_client(**{**options, "api_key": "none"})
        with client:
            yield client

    def _options(self) -> dict[str, Any]:
        """The options of the client that were given."""
        names = ("api_key", "auth_token", "base_url", "workspace_id", "betas", "research_preview")
        given = {name: getattr(self, name) for name in names}
        options = {name: value for name, value in given.items() if value}
        return options if self.timeout is None else {**options, "timeout": self.timeout}


def settings_of(context: typer.Context) -> Settings:
    """The settings of the command that runs."""
    settings: Settings = context.find_root().obj
    return settings


def hoist(arguments: Sequence[str]) -> list[str]:
    """The arguments with the options of all commands in front, where their parser expects them.

    What follows `--` stays where it is.
    """
    shared: list[str] = []
    rest: list[str] = []
    remaining = iter(arguments)
    for argument in remaining:
        if argument == "--":
            return [*shared, *rest, argument, *remaining]
        name, sign, _ = argument.partition("=")
        if argument in FLAGS or (name in WITH_VALUE and sign):
            shared.append(argument)
        elif name in WITH_VALUE:
            shared += [argument, *islice(remaining, 1)]
        else:
            rest.append(argument)
    return [*shared, *rest]
