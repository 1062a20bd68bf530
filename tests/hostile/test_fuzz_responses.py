"""Whatever arrives: a right result or an error of the SDK, in bounded time and memory.

Each case is made of a seed and a number alone, and repeats with FUZZ_SEED and FUZZ_FIRST.
"""

from __future__ import annotations

import asyncio
import os
import pickle
import resource
import sys
import time
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from math import ceil
from random import Random, SystemRandom
from typing import Any

import pytest

from agentsessions import AgentSessionsError, Client, ReconnectPolicy, RequestOptions
from agentsessions.testing import set_testing
from tests.api.calling import arguments
from tests.hostile.replies import reply
from tests.support.document import OPERATIONS, DocumentedOperation
from tests.support.exchange import Exchange
from tests.support.replies import answer
from tests.support.server import Server

SECONDS = float(os.environ.get("FUZZ_SECONDS", "60"))
MOST_MEBIBYTES = 64
MOST_SECONDS = 2.0
MOST_REQUESTS = 20
"""After so many requests of one case the service has nothing more to say."""
NO_MORE = answer({"error": {"type": "not_found_error", "message": "no more"}}, 404)
OPTIONS = RequestOptions(max_retries=1)
STREAMS = [name for name in OPERATIONS if name.endswith("events_stream")]


class Fuzzer:
    """Makes cases and runs them against a server and a client of its own."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.case = ""
        self.replies: Iterator[bytes] = iter(())
        self.server = Server(self._answer)

    def __enter__(self) -> Fuzzer:
        self.server.__enter__()
        self.client = Client("sk-fuzz", base_url=self.server.url, timeout=20)
        self.runner = asyncio.Runner()
        return self

    def __exit__(self, *error: object) -> None:
        self.runner.run(self.client.aclose())
        self.runner.close()
        self.server.__exit__(*error)

    def run(self, number: int) -> None:
        """Run one case. Raises whatever is no result and no error of the SDK."""
        random = Random(f"{self.seed}/{number}")
        operation = random.choice([*OPERATIONS.values(), OPERATIONS[random.choice(STREAMS)]])
        several = [reply(operation, random) for _ in range(random.choice([1, 1, 1, 2, 3]))]
        self.case = f"FUZZ_SEED={self.seed} FUZZ_FIRST={number} {operation.id}: {several!r:.3000}"
        self.replies = islice(iter(lambda: random.choice(several), None), MOST_REQUESTS)
        self.server.requests.clear()
        work = random.choice([self._call, self._acall, self._acall_detailed])
        if operation.id in STREAMS and random.random() < 0.5:
            work = random.choice([self._follow, self._afollow])
        try:
            work(operation)
        except AgentSessionsError as error:
            self._check_error(error)

    def _answer(self, exchange: Exchange) -> bytes:
        exchange.close()
        return next(self.replies, NO_MORE)

    def _call(self, operation: DocumentedOperation) -> None:
        path, named = arguments(operation)
        module: Any = import_module(f"agentsessions.api.{operation.id}")
        result = module.sync(self.client, *path, **named, options=OPTIONS)
        match operation.answer_type:
            case "application/json":
                check_value(result)
            case "text/event-stream":
                with result:
                    for event in islice(result, 50):
                        check_value(event)
            case _:
                assert isinstance(result.read(), bytes)
        if hasattr(module, "sync_iter"):
            for item in islice(module.sync_iter(self.client, *path, **named), 50):
                check_value(item)

    def _acall(self, operation: DocumentedOperation) -> None:
        self.runner.run(self._awaited(operation))

    def _acall_detailed(self, operation: DocumentedOperation) -> None:
        self.runner.run(self._detailed(operation))

    async def _awaited(self, operation: DocumentedOperation) -> None:
        path, named = arguments(operation)
        module: Any = import_module(f"agentsessions.api.{operation.id}")
        result = await module.asyncio(self.client, *path, **named, options=OPTIONS)
        match operation.answer_type:
            case "application/json":
                check_value(result)
            case "text/event-stream":
                async with result:
                    async for event in result:
                        check_value(event)
            case _:
                assert isinstance(await result.read(), bytes)

    async def _detailed(self, operation: DocumentedOperation) -> None:
        path, named = arguments(operation)
        module: Any = import_module(f"agentsessions.api.{operation.id}")
        response = await module.asyncio_detailed(self.client, *path, **named, options=OPTIONS)
        assert repr(response)
        assert repr(response.headers)
        if operation.answer_type != "application/json":
            assert repr(response.parsed.headers)
            await response.parsed.aclose()

    def _follow(self, operation: DocumentedOperation) -> None:
        with self._follow_of(self.client, operation) as follow:
            for event in islice(follow, 50):
                check_value(event)

    def _afollow(self, operation: DocumentedOperation) -> None:
        self.runner.run(self._followed(operation))

    async def _followed(self, operation: DocumentedOperation) -> None:
        async with self._follow_of(self.client.aio, operation) as follow:
            async for event in follow:
                check_value(event)

    def _follow_of(self, client: Any, operation: DocumentedOperation) -> Any:
        place = client
        for name in operation.tag.split("."):
            place = getattr(place, name)
        path, _ = arguments(operation)
        return place.follow(*path, reconnect=ReconnectPolicy(attempts=2))

    def _check_error(self, error: AgentSessionsError) -> None:
        text = str(error)
        assert "\n" not in text
        assert len(text) < 2000
        assert text.isprintable()
        assert "sk-fuzz" not in text
        assert str(pickle.loads(pickle.dumps(error))) == text


def check_value(value: Any) -> None:
    """Everything can be done with a value that a program does."""
    assert isinstance(repr(value), str)
    if hasattr(value, "to_dict"):
        assert isinstance(value.to_dict(), dict)


def mebibytes() -> float:
    """The most memory that the process has ever used."""
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (1024 * 1024 if sys.platform == "darwin" else 1024)


@pytest.fixture(autouse=True)
def _no_pauses() -> Iterator[None]:
    with set_testing(True):
        yield


def run_cases(fuzzer: Fuzzer, numbers: Iterator[int]) -> None:
    for number in numbers:
        try:
            fuzzer.run(number)
        except BaseException as error:
            error.add_note(fuzzer.case)
            raise


@pytest.mark.parametrize("seed", range(4))
def test_some_replies(seed: int) -> None:
    with Fuzzer(seed) as fuzzer:
        run_cases(fuzzer, iter(range(100)))


@pytest.mark.stress
@pytest.mark.parametrize("minute", range(ceil(SECONDS / 60)))
def test_replies_without_end(minute: int) -> None:
    """As long as FUZZ_SECONDS says, and never the same."""
    seed = int(os.environ.get("FUZZ_SEED", "0")) or SystemRandom().randrange(1, 1 << 32)
    number = int(os.environ.get("FUZZ_FIRST", "0"))
    print(f"FUZZ_SEED={seed}")
    end = time.monotonic() + min(60.0, SECONDS - 60 * minute)
    with Fuzzer(seed) as fuzzer:
        run_cases(fuzzer, iter(range(number, number + 200)))  # until everything was imported
        number += 200
        while time.monotonic() < end:
            memory, used = mebibytes(), time.process_time()
            run_cases(fuzzer, iter([number]))
            used = time.process_time() - used
            assert used < MOST_SECONDS, f"{used:.1f} s: {fuzzer.case}"
            memory = mebibytes() - memory
            assert memory < MOST_MEBIBYTES, f"{memory:.0f} MiB: {fuzzer.case}"
            number += 1
    print(f"{number} cases")
