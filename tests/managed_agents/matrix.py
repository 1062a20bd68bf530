"""Cells of the fault matrix: one service, its clients, many sends, and the truth about each."""

from __future__ import annotations

import asyncio
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from attrs import define, field, frozen

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


@frozen
class Manner:
    """How messages are sent.

    `clients` says of each client whether it is for asyncio; several send at once, in threads of
    their own, and an asyncio one many at once. With `same_words` all messages read the same, with
    `changing` what a call was given is changed as soon as its request has arrived.
    """

    clients: tuple[bool, ...] = (False,)
    same_words: bool = False
    changing: bool = False


@define
class Outcomes:
    """What came of each message: the id that was returned, or the error."""

    ids: dict[str, str] = field(factory=dict[str, str])
    errors: dict[str, APIError] = field(factory=dict[str, APIError])
    bodies: dict[str, list[Any]] = field(factory=dict[str, list[Any]])

    def change(self, name: str) -> None:
        """Spoil what a call was given."""
        events = self.bodies[name]
        events[0]["content"][0]["text"] = "changed"
        events.append(message("added"))


def run_cell(
    service: Service,
    *,
    sends: int,
    asynchronous: bool = False,
    timeout: float = 0.2,
    manner: Manner | None = None,
) -> Outcomes:
    """Send so many messages by each client; returns when nothing can be stored any more.

    An answer may take `timeout` seconds. What a message is called in outcomes is what it says,
    unless all say the same.
    """
    manner = manner or Manner((asynchronous,))
    outcomes = Outcomes()
    if manner.changing:
        service.on_send = outcomes.change

    def send_all(number: int) -> None:
        names = [f"message {sent} of {number}" for sent in range(sends)]
        for name in names:
            outcomes.bodies[name] = [message("again" if manner.same_words else name)]
        for start in range(0, sends, _PER_CLIENT):
            some = {name: options_for(name, timeout) for name in names[start:][:_PER_CLIENT]}
            with Client("key", base_url=server.url) as client:
                if manner.clients[number]:
                    asyncio.run(_send_many(client, some, outcomes))
                    continue
                for name, options in some.items():
                    _send(client, name, options, outcomes)

    with serve(service) as server, set_testing(True, fraction=FRACTION):
        with ThreadPoolExecutor() as threads:
            list(threads.map(send_all, range(len(manner.clients))))
        server.run(service.finish())
    return outcomes


@define
class Truth:
    """What the service says about the outcomes of a cell; `outcomes` counts them by kind."""

    outcomes: Counter[str]
    doubled: int
    lost: int
    misreported: int


def compare(service: Service, outcomes: Outcomes, *, same_words: bool = False) -> Truth:
    """Hold what each call said against what is stored."""
    log = service.log(SESSION_ID)
    texts = {event["id"]: event["content"][0]["text"] for event in log.events + log.waiting}
    kinds = Counter(type(error).__name__ for error in outcomes.errors.values())
    kinds["returned"] = len(outcomes.ids)
    in_doubt = kinds["MaybeSentError"]
    unknown = sum(id not in texts for id in outcomes.ids.values())
    if same_words:  # it does not matter which of them is whose, if each has its own
        named_twice = len(outcomes.ids) - len(set(outcomes.ids.values()))
        return Truth(
            outcomes=+kinds,
            doubled=max(0, len(texts) - len(outcomes.ids) - in_doubt),
            lost=max(0, len(outcomes.ids) - len(texts)) + unknown,
            misreported=named_twice,
        )
    return Truth(
        outcomes=+kinds,
        doubled=sum(count > 1 for count in service.stored.values()),
        lost=sum(texts.get(id) != name for name, id in outcomes.ids.items()),
        misreported=sum(
            service.stored[name] > 0 and not isinstance(error, MaybeSentError)
            for name, error in outcomes.errors.items()
        ),
    )


def check_truth(service: Service, outcomes: Outcomes, *, same_words: bool = False) -> Counter[str]:
    """Nothing was lost, doubled or misreported; how often which outcome occurred."""
    truth = compare(service, outcomes, same_words=same_words)
    assert (truth.doubled, truth.lost, truth.misreported) == (0, 0, 0), truth
    return truth.outcomes


def options_for(name: str, timeout: float) -> RequestOptions:
    """Says in a header which message it is, and waits so many seconds for an answer."""
    return RequestOptions(timeout=Timeout(connect=HUNG, read=timeout), headers={"x-text": name})


def _send(client: Client, name: str, options: RequestOptions, outcomes: Outcomes) -> None:
    body: SendEventsRequestDict = {"events": outcomes.bodies[name]}
    try:
        sent = sessions_events_send.sync(client, SESSION_ID, body=body, options=options)
    except APIError as error:
        outcomes.errors[name] = error
    else:
        outcomes.ids[name] = (sent.data or [])[0].id


async def _send_many(client: Client, names: dict[str, RequestOptions], outcomes: Outcomes) -> None:
    gate = asyncio.Semaphore(_AT_ONCE)

    async def send(name: str, options: RequestOptions) -> None:
        body: SendEventsRequestDict = {"events": outcomes.bodies[name]}
        try:
            async with gate:
                sent = await sessions_events_send.asyncio(
                    client, SESSION_ID, body=body, options=options
                )
        except APIError as error:
            outcomes.errors[name] = error
        else:
            outcomes.ids[name] = (sent.data or [])[0].id

    async with client:
        await asyncio.gather(*(send(name, options) for name, options in names.items()))
