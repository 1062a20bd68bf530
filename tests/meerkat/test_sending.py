"""Creating a session and sending a message, while connections break: never sent again once it may
have been accepted, and every error is true.
"""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from agentsessions import (
    APIConnectionError,
    APIError,
    APIStatusError,
    InternalServerError,
    MaybeSentError,
    RateLimitError,
    RequestOptions,
    Sent,
)
from agentsessions.meerkat import Meerkat
from agentsessions.testing import PauseRecorder
from tests.meerkat.service import RESULT, SESSION
from tests.support.exchange import Exchange
from tests.support.replies import answer, in_turn, reset
from tests.support.server import Server

LOST = [
    *("run, reset", "run, close", "run, broken", "run, hang", "run, 502", "run, 504"),
    *("lost, reset", "lost, close", "lost, hang", "lost, 502", "lost, 504", "lost, 408"),
    "lost, 503",
]
"""What became of the message, and how the answer ended."""
REFUSED = {"429": {}, "503": {"retry-after": "0"}, "429 again": {"retry-after-ms": "1"}}
FAILED = {"500": InternalServerError, "400": APIStatusError, "499": APIStatusError}

manner = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "asyncio"])
target = pytest.mark.parametrize("operation", ["create", "message"])


class Turns:
    """Runs turns. The first `refusals` requests are turned away, the next one ends as `fault` says;
    others are answered.
    """

    def __init__(self, fault: str = "", refusals: list[bytes] | None = None) -> None:
        self._fault = fault
        self._refusals = list(refusals or [])
        self.run = 0

    async def __call__(self, exchange: Exchange) -> bytes | None:
        if self._refusals:
            return self._refusals.pop(0)
        fate, _, ending = self._fault.partition(", ")
        self._fault = ""
        self.run += fate != "lost"
        match ending:
            case "reset":
                exchange.reset()
            case "close":
                exchange.close()
            case "broken":
                await exchange.send(answer(RESULT)[:-5])
                exchange.close()
            case "hang":
                await exchange.gone()
            case "":
                return answer(RESULT)
            case status:
                return answer(b"<title>Gateway</title>", int(status), content_type="text/html")
        return None


async def send(client: Meerkat, operation: str, *, asynchronous: bool, **arguments: Any) -> Any:
    sessions: Any = client.aio.sessions if asynchronous else client.sessions
    if operation == "create":
        sent = sessions.create(prompt="Hi", **arguments)
    else:
        sent = sessions.messages.create(SESSION, prompt="Hi", **arguments)
    return await sent if asynchronous else sent


@manner
@target
@pytest.mark.parametrize("refusals", [0, 1])
@pytest.mark.parametrize("fault", LOST)
async def test_a_lost_answer(
    server: Server, meerkat: Meerkat, fault: str, refusals: int, operation: str, asynchronous: bool
) -> None:
    server.handler = turns = Turns(fault, [answer({}, 429)] * refusals)
    options = RequestOptions(timeout=0.2) if "hang" in fault else None
    with pytest.raises(MaybeSentError) as caught:
        await send(meerkat, operation, asynchronous=asynchronous, options=options)
    error = caught.value
    assert turns.run == fault.startswith("run")
    assert len(server.requests) == len(error.attempts) == refusals + 1
    assert error.session_id == (SESSION if operation == "message" else None)
    assert error.__cause__ is error.attempts[-1]
    assert "sessions_" in error.how_to_find_out


@manner
@target
@pytest.mark.parametrize("refusal", REFUSED)
async def test_what_was_turned_away_is_sent_again(
    server: Server, meerkat: Meerkat, refusal: str, operation: str, asynchronous: bool
) -> None:
    turned_away = answer({}, int(refusal[:3]), REFUSED[refusal])
    server.handler = turns = Turns(refusals=[turned_away] * 2)
    assert (await send(meerkat, operation, asynchronous=asynchronous)).text == "ok"
    assert (turns.run, len(server.requests)) == (1, 3)
    server.handler = turns = Turns(refusals=[turned_away] * 9)
    with pytest.raises(APIStatusError) as caught:
        await send(meerkat, operation, asynchronous=asynchronous)
    assert caught.value.status_code == int(refusal[:3])
    assert turns.run == 0


@manner
@target
@pytest.mark.parametrize("status", FAILED)
async def test_what_the_service_says_is_final(
    server: Server, meerkat: Meerkat, status: str, operation: str, asynchronous: bool
) -> None:
    server.handler = answer({"error": "No.", "code": "SOME_CODE"}, int(status))
    with pytest.raises(FAILED[status]) as caught:
        await send(meerkat, operation, asynchronous=asynchronous)
    assert not isinstance(caught.value, MaybeSentError)
    assert len(server.requests) == 1


@manner
@target
async def test_a_refused_connection_is_made_again(
    recorder: PauseRecorder, operation: str, asynchronous: bool
) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
    with Meerkat(url) as client, pytest.raises(APIConnectionError) as caught:
        await send(client, operation, asynchronous=asynchronous)
    assert caught.value.sent is Sent.NOT_SENT
    assert len(recorder.pauses) == 2


@manner
async def test_what_is_safe_is_repeated(
    server: Server, meerkat: Meerkat, asynchronous: bool
) -> None:
    answers: dict[str, Any] = {
        "interrupt": {"session_id": SESSION, "interrupted": True, "result": "interrupted"},
        "archive": {"session_id": SESSION, "archived": True},
        "status": {"state": "idle"},
    }
    sessions: Any = meerkat.aio.sessions if asynchronous else meerkat.sessions
    for name, body in answers.items():
        server.handler = in_turn(reset, answer(body))
        made = getattr(sessions, name)(SESSION)
        assert await made if asynchronous else made


async def test_other_changes_say_what_is_in_doubt(server: Server, meerkat: Meerkat) -> None:
    """They are no turns: the error of the connection says that it may have been carried out."""
    server.handler = Exchange.reset
    content: Any = {"content": "Mind the gap."}
    with pytest.raises(APIConnectionError, match="may have been carried out") as caught:
        meerkat.sessions.system_context.append(SESSION, **content)
    assert caught.value.sent is Sent.MAYBE_SENT
    assert len(server.requests) == 1


async def test_many_at_once(server: Server, meerkat: Meerkat) -> None:
    faults = iter([*LOST, "", "", ""] * 4)
    counted: dict[str, int] = {}

    async def handler(exchange: Exchange) -> bytes | None:
        prompt = exchange.request.json["prompt"]
        turns = Turns(next(faults).replace("hang", "close"))
        reply = await turns(exchange)
        counted[prompt] = counted.get(prompt, 0) + turns.run
        return reply

    async def create(number: int) -> str:
        try:
            await meerkat.aio.sessions.messages.create(SESSION, prompt=str(number))
        except MaybeSentError:
            return "in doubt"
        except (APIError, RateLimitError) as error:
            return repr(error)
        return "run"

    server.handler = handler
    outcomes = await asyncio.gather(*map(create, range(60)))
    for number, outcome in enumerate(outcomes):
        runs = counted[str(number)]
        assert runs <= 1
        assert outcome in ("run", "in doubt")
        assert outcome == "in doubt" or runs == 1
