"""The options that every command takes, and the client that they stand for."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from agentsessions.client import Client

FLAGS = frozenset({"--json", "--research-preview"})
"""Options of all commands that stand alone."""
WITH_VALUE = frozenset(
    {"--api-key", "--auth-token", "--base-url", "--beta", "--timeout", "--workspace-id"}
)
"""Options of all commands that take a value."""


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What was said about the connection and the output, before or after the command."""

    api_key: str | None = field(default=None, repr=False)
    auth_token: str | None = field(default=None, repr=False)
    base_url: str | None = None
    workspace_id: str | None = None
    betas: Sequence[str] = ()
    research_preview: bool = False
    timeout: float | None = None
    json: bool = False

    @contextmanager
    def client(self, *, needs_credential: bool = True) -> Generator[Client]:
        """A client for one command. Without a credential, it can only show what it would send."""
        from agentsessions.client import Client
        from agentsessions.core.errors import ConfigurationError
        from agentsessions.core.request.options import Timeout

        def make(api_key: str | None) -> Client:
            return Client(
                api_key,
                auth_token=self.auth_token,
                base_url=self.base_url,
                workspace_id=self.workspace_id,
                betas=self.betas,
                research_preview=self.research_preview,
                timeout=Timeout() if self.timeout is None else self.timeout,
            )

        try:
            client = make(self.api_key)
        except ConfigurationError:
            if needs_credential:
                raise
            client = make("none")
        with client:
            yield client


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
