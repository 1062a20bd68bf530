"""A web handler that hands on what users say to an agent of Everruns, each thing once.

The browser makes a key for each message, and sends the message under it until it is answered. The
handler hands the key on, so a message whose answer got lost on either way begins no second turn.

    POST /sessions/SESSION_ID/messages    Idempotency-Key: KEY    {"text": "..."}

This program plays the browser as well, and the emulator loses an answer. To serve the application
itself: `uvicorn --factory everruns_web:application`.
"""

from __future__ import annotations

import asyncio
import os
import uuid

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from agentsessions import APIStatusError, MaybeSentError
from agentsessions.everruns import Agent
from agentsessions.everruns.models import ChannelMessage, TextPart
from playground import EVERRUNS, KEY, playground, run


def application(agent: Agent | None = None) -> Starlette:
    """The application; left out, its agent is the one whose channel is at EVERRUNS_AGENT_URL."""
    agent = agent or Agent(os.environ["EVERRUNS_AGENT_URL"])
    # The browser tries again, and the user sees that it does: nothing is gained by waiting here.
    hasty = agent.with_options(max_retries=0, timeout=10)

    async def say(request: Request) -> Response:
        message = ChannelMessage(content=[TextPart(text=(await request.json())["text"])])
        try:
            said = await hasty.aio.sessions.messages.create(
                request.path_params["session_id"],
                message=message,
                idempotency_key=request.headers["idempotency-key"],
            )
        except MaybeSentError:
            return Response(status_code=503, headers={"retry-after": "1"})
        except APIStatusError as error:
            return JSONResponse({"error": error.message}, error.status_code or 502)
        return JSONResponse({"id": said.id}, 201)

    return Starlette(routes=[Route("/sessions/{session_id}/messages", say, methods=["POST"])])


def main() -> None:
    """Say something under a key while answers get lost."""
    with playground(EVERRUNS) as place, place.client() as client:
        if place.emulator is None:
            raise SystemExit("This one is for the emulator: unset EVERRUNS_API_KEY.")
        clerk = client.agents.create(name="clerk", system_prompt="Be brief.")
        lost = {"type": "reset", "when": "after_commit"}
        place.emulator.faults.add(lost, operation="channels_sessions_messages_create", times=2)
        with Agent(f"{place.emulator.url}/v1/channels/{clerk.id}", api_key=KEY) as agent:
            session_id = agent.sessions.create().id
            asyncio.run(insist(agent, session_id, "echo: Good morning!"))
            kinds = [event.type for event in agent.sessions.events.follow(session_id)]
        print("Messages that arrived:", kinds.count("input.message"))


async def insist(agent: Agent, session_id: str, text: str) -> None:
    """What the browser does: the same request, under the same key, until it is answered."""
    transport = httpx.ASGITransport(application(agent))
    headers = {"idempotency-key": str(uuid.uuid4())}
    status = 503
    async with httpx.AsyncClient(
        transport=transport, base_url="http://shop", headers=headers
    ) as web:
        while status == 503:
            answer = await web.post(f"/sessions/{session_id}/messages", json={"text": text})
            status = answer.status_code
            print("The browser is answered", status)


if __name__ == "__main__":
    run(main)
