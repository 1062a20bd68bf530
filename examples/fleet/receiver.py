"""Receives the service's webhooks and puts the sessions that they are about into the queue.

    python -m examples.fleet.receiver [--port 8080]

Run as many as you like behind a load balancer. Each also looks for forgotten sessions now and then.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import socket
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

import uvicorn
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from agentsessions import AgentSessionsError, Client, webhooks
from agentsessions.models import WebhookSessionStatusIdled

from .sweep import waiting_sessions
from .tasks import OperationalError, enqueue

SWEEP_SECONDS = float(os.environ.get("FLEET_SWEEP_SECONDS", "60"))


async def receive(request: Request) -> Response:
    """Take a notification: 204 if that is all, 401 for a forgery, 503 to be told again."""
    try:
        event = webhooks.unwrap(await request.body(), request.headers)
    except webhooks.WebhookVerificationError:
        return Response(status_code=401)
    if isinstance(event.data, WebhookSessionStatusIdled):
        try:
            await run_in_threadpool(enqueue, event.data.id)
        except OperationalError:
            return Response(status_code=503)
    return Response(status_code=204)


async def sweep_for_ever() -> None:
    """Enqueue, again and again, what waits for longer than any tool takes."""
    async with Client() as client:
        while True:
            with suppress(AgentSessionsError, OperationalError):  # the next round will do
                async for session_id in waiting_sessions(client, SWEEP_SECONDS):
                    await run_in_threadpool(enqueue, session_id)
            await asyncio.sleep(SWEEP_SECONDS)


@asynccontextmanager
async def sweeping(_: Starlette) -> AsyncGenerator[None]:
    """Sweep as long as the receiver runs."""
    task = asyncio.create_task(sweep_for_ever())
    yield
    task.cancel()


app = Starlette(routes=[Route("/webhooks", receive, methods=["POST"])], lifespan=sweeping)

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, prog="python -m examples.fleet.receiver")
    parser.add_argument("--port", type=int, default=8080)
    with socket.create_server(("127.0.0.1", parser.parse_args().port)) as listener:
        print(f"http://127.0.0.1:{listener.getsockname()[1]}/webhooks", flush=True)
        server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
        server.run(sockets=[listener])
