"""A message to a session that waits, on a server whose turn goes on with it."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from agentsessions.everruns import Everruns
from tests.exchanges.recorded import EVERRUNS, frames_of
from tests.support.exchange import Exchange
from tests.support.replies import answer
from tests.support.server import Server
from tests.support.waiting import PATIENT

STREAM = EVERRUNS.streams()["a_message_while_it_waits"]
EVENTS = [json.loads(one.data) for one in frames_of(STREAM)[1:]]
STORED = [one for one in EVENTS if "sequence" in one]
[FIRST, SECOND] = [one for one in STORED if one["type"] == "input.message"]


def handler(exchange: Exchange) -> bytes:
    request = exchange.request
    if request.method == "POST":
        return answer(SECOND["data"]["message"], 201)
    if request.path.endswith("/sse"):
        return answer(STREAM, content_type="text/event-stream")
    query = dict(request.query)
    if "limit" in query:  # what there was before the message
        known = [one for one in STORED if one["sequence"] < SECOND["sequence"]]
        return answer({"data": [one for one in known if one["type"] == "tool.call_requested"]})
    after = int(query["after_sequence"])
    types = [value for name, value in request.query if name == "types"]
    later = [one for one in STORED if one["sequence"] > after and one["type"] in types]
    return answer({"data": later})


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
def test_the_run_ends_with_the_turn(asynchronous: bool) -> None:
    words: list[str] = []
    given: dict[str, Any] = {"on_text": words.append}
    with (
        Server(handler) as server,
        Everruns("key", base_url=server.url, timeout=PATIENT) as client,
    ):
        session_id = SECOND["session_id"]
        if asynchronous:
            result = asyncio.run(client.aio.sessions.run(session_id, "Never mind.", **given))
        else:
            result = client.sessions.run(session_id, "Never mind.", **given)

    assert (result.text, result.stop_reason) == ("deploying", "completed")
    assert "".join(words) == "deploying"
    assert result.events[-1].type == "session.idled"
