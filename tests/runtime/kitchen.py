"""Calls of the fictional service, blocking and awaited, with what both give."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter
from typing import Any

import pytest

from agentsessions.testing import set_testing
from tests.golden.client import Kitchen
from tests.support.server import Server


@pytest.fixture
def kitchen(server: Server) -> Iterator[Kitchen]:
    """A client of the server of a test."""
    with set_testing(True), Kitchen(base_url=server.url) as client:
        yield client


async def both(kitchen: Kitchen, method: str, *values: Any, **arguments: Any) -> list[Any]:
    """What a method gives when it is waited for, and when it is awaited: each a result or an error
    of the SDK.
    """
    results: list[Any] = []
    try:
        results.append(attrgetter(method)(kitchen)(*values, **arguments))
    except Exception as error:  # noqa: BLE001  # tests look at it
        results.append(error)
    try:
        results.append(await attrgetter(method)(kitchen.aio)(*values, **arguments))
    except Exception as error:  # noqa: BLE001  # the same
        results.append(error)
    return results
