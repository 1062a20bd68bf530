"""Cells of the fault matrix: one service, one client, many sends, and the truth about each."""

from __future__ import annotations

import asyncio
from collections import Counter

from attrs import define, field

from agentsessions import APIError, Client, MaybeSentError, RequestOptions, Timeout
from agentsessions.api import sessions_events_send
from agentsessions.models import SendEventsRequestDict
from agentsessions.testing import set_testing
from tests.managed_agents.service import Service, message
from tests.managed_agents.support import FRACTION, serve
from tests.support.waiting import HUNG

FOUND = [
    f"store and {ending}"
    for ending in ("reset", "close", "cut", "hang", "500", "502", "503", "504", "408")
]
"""The request was carried out: the stored event is the answer."""
SENT_AGAIN = [
    "reset before reading", "500", "502", "503", "503 hint 0", "429", "529"
]  # fmt: skip
"""It was not carried out, and that can be found out."""
NOT_SENT_AGAIN = ["hang", "504", "408"]
"""It was not carried out, but might still be."""

SESSION_ID = "sesn_1"
_AT_ONCE = 20
_PER_CLIENT = 40
"""A client whose calls keep failing runs out of its retry budget; here each has enough."""


@define
class Outcomes:
    """What came of each text: the id that was returned, or the error."""

    ids: dict[str, str] = field(factory=dict[str, str])
    errors: dict[str, APIError] = field(factory=dict[str, APIError])


def run_cell(service: Service, *, sends: int, asynchronous: bool, timeout: float = 0.2) -> Outcomes:
    """Send many different messages; returns when nothing can be stored any more.

    An answer may take `timeout` seconds.
    """
    outcomes = Outcomes()
    texts = [f"message {number}" for number in range(sends)]
    with serve(service) as server:
        for start in range(0, sends, _PER_CLIENT):
            with set_testing(True, fraction=FRACTION), Client("key", base_url=server.url) as client:
                some = {text: options_for(text, timeout) for text in texts[start:][:_PER_CLIENT]}
                if asynchronous:
                    asyncio.run(_send_many(client, some, outcomes))
                    continue
                for text, options in some.items():
                    _send(client, text, options, outcomes)
        server.run(service.finish())
    return outcomes


@define
class Truth:
    """What the service says about the outcomes of a cell; `outcomes` counts them by kind."""

    outcomes: Counter[str]
    doubled: int
    lost: int
    misreported: int


def compare(service: Service, outcomes: Outcomes) -> Truth:
    """Hold what each call said against what is stored."""
    log = service.log(SESSION_ID)
    texts = {event["id"]: event["content"][0]["text"] for event in log.events + log.waiting}
    kinds = Counter(type(error).__name__ for error in outcomes.errors.values())
    return Truth(
        outcomes=kinds + Counter(returned=len(outcomes.ids)),
        doubled=sum(count > 1 for count in service.stored.values()),
        lost=sum(texts.get(id) != text for text, id in outcomes.ids.items()),
        misreported=sum(
            service.stored[text] > 0 and not isinstance(error, MaybeSentError)
            for text, error in outcomes.errors.items()
        ),
    )


def check_truth(service: Service, outcomes: Outcomes) -> Counter[str]:
    """Nothing was lost, doubled or misreported; how often which outcome occurred."""
    truth = compare(service, outcomes)
    assert (truth.doubled, truth.lost, truth.misreported) == (0, 0, 0)
    return truth.outcomes


def options_for(text: str, timeout: float) -> RequestOptions:
    """Says in a header what the body holds, and waits so many seconds for an answer."""
    return RequestOptions(timeout=Timeout(connect=HUNG, read=timeout), headers={"x-text": text})


def _send(client: Client, text: str, options: RequestOptions, outcomes: Outcomes) -> None:
    body: SendEventsRequestDict = {"events": [message(text)]}
    try:
        sent = sessions_events_send.sync(client, SESSION_ID, body=body, options=options)
    except APIError as error:
        outcomes.errors[text] = error
    else:
        outcomes.ids[text] = (sent.data or [])[0].id


async def _send_many(client: Client, texts: dict[str, RequestOptions], outcomes: Outcomes) -> None:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def send(text: str, options: RequestOptions) -> None:
        body: SendEventsRequestDict = {"events": [message(text)]}
        try:
            async with gate:
                sent = await sessions_events_send.asyncio(
                    client, SESSION_ID, body=body, options=options
                )
        except APIError as error:
            outcomes.errors[text] = error
        else:
            outcomes.ids[text] = (sent.data or [])[0].id

    async with client:
        await asyncio.gather(*(send(text, options) for text, options in texts.items()))
