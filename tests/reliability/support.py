"""Clients that are as patient as ever, only faster."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from agentsessions import Client
from tests.reliability.service import Service
from tests.support.server import Server
from tests.support.waiting import PATIENT

FRACTION = 1 / 50
"""How long pauses are in these tests: some have to last a little, for a service to catch up."""


def serve(service: Service) -> Server:
    """A server that runs the service, which reads bodies itself, or leaves them unread."""
    return Server(service.handle, reads_bodies=False)


@contextmanager
def running(service: Service) -> Generator[tuple[Server, Client]]:
    """A server that runs the service, and a client of it."""
    with (
        serve(service) as server,
        Client("key", base_url=server.url, timeout=PATIENT) as client,
    ):
        yield server, client
