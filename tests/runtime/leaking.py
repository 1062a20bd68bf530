"""What tests of leaks count, and what a server does to them."""

import gc
import os
from pathlib import Path

import pytest

from agentsessions import RequestOptions
from tests.support.exchange import Exchange
from tests.support.replies import head
from tests.support.server import Server

_counted = pytest.mark.skipif(
    not Path("/proc/self/fd").is_dir(), reason="open descriptors are counted in /proc"
)
leaves_nothing = [_counted, pytest.mark.usefixtures("nothing_left")]
ONCE = RequestOptions(max_retries=0)


def open_descriptors() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208  # no objects of our own meanwhile


async def half_a_file(exchange: Exchange) -> None:
    """Begin to send a file and wait until the client goes."""
    await exchange.send(head(200, {"content-length": "1000"}) + b"half")
    await exchange.gone()
    exchange.close()


def only_the_first_connection(server: Server) -> None:
    server.wait_for_at_most(1)
