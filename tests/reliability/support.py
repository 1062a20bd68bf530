"""Clients that are as patient as ever, only faster."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Generator
from contextlib import contextmanager

from agentsessions import Client
from tests.reliability.service import Service
from tests.support.server import Server
from tests.support.waiting import PATIENT

SPEED = 50.0


class QuickClient(Client):
    """A client whose pauses take a fiftieth of their time."""

    def _pause(self, seconds: float) -> None:
        time.sleep(seconds / SPEED)

    async def _apause(self, seconds: float) -> None:
        await asyncio.sleep(seconds / SPEED)


def serve(service: Service) -> Server:
    """A server that runs the service, which reads bodies itself, or leaves them unread."""
    return Server(service.handle, reads_bodies=False)


@contextmanager
def running(service: Service) -> Generator[tuple[Server, QuickClient]]:
    """A server that runs the service, and a client of it."""
    with (
        serve(service) as server,
        QuickClient("key", base_url=server.url, timeout=PATIENT) as client,
    ):
        yield server, client
