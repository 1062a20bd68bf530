"""Whatever ends a stream, a download or a call: no socket, task, thread or descriptor is left.

Warnings are errors here, also those of objects that are collected unclosed.
"""

import gc
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agentsessions import APIConnectionError, Client
from agentsessions.api import agents_retrieve, files_download, sessions_events_stream
from tests.runtime.leaking import (
    half_a_file,
    leaves_nothing,
    only_the_first_connection,
    open_descriptors,
)
from tests.support.clients import PatientClient
from tests.support.replies import AGENT, MESSAGE, answer, frames, hang_up, held
from tests.support.server import Server

pytestmark = leaves_nothing


def break_out(client: Client) -> None:
    with sessions_events_stream.sync(client, "sesn_01") as stream:
        for _ in stream:
            break


def raise_inside(client: Client) -> None:
    def consume() -> None:
        with sessions_events_stream.sync(client, "sesn_01") as stream:
            for _ in stream:
                raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        consume()


def drop_unread(client: Client) -> None:
    sessions_events_stream.sync(client, "sesn_01")


def drop_inside(client: Client) -> None:
    for event in sessions_events_stream.sync(client, "sesn_01"):
        assert event.type == "agent.message"
        return
    pytest.fail("there was no event")


def drop_in_a_cycle(client: Client) -> None:
    stream: Any = sessions_events_stream.sync(client, "sesn_01")
    next(stream)
    cycle = [stream]
    cycle.append(cycle)


def drop_detailed(client: Client) -> None:
    sessions_events_stream.sync_detailed(client, "sesn_01")


@pytest.mark.parametrize(
    "use", [break_out, raise_inside, drop_unread, drop_inside, drop_in_a_cycle, drop_detailed]
)
def test_streams(server: Server, client: PatientClient, use: Callable[[Client], None]) -> None:
    server.handler = held
    for _ in range(3):
        use(client)
        gc.collect()
        only_the_first_connection(server)


def test_a_loop_over_a_stream_that_nobody_else_holds(server: Server, client: PatientClient) -> None:
    server.handler = frames(*[MESSAGE] * 100)
    assert sum(1 for _ in sessions_events_stream.sync(client, "sesn_01")) == 100
    events = iter(sessions_events_stream.sync(client, "sesn_01"))
    gc.collect()
    assert len(list(events)) == 100


def test_downloads(server: Server, client: PatientClient, tmp_path: Path) -> None:
    server.handler = half_a_file
    with files_download.sync(client, "file_01"):
        pass
    only_the_first_connection(server)
    for chunk in files_download.sync(client, "file_01"):
        assert chunk == b"half"
        break
    gc.collect()
    only_the_first_connection(server)
    files_download.sync(client, "file_01")
    gc.collect()
    only_the_first_connection(server)
    with pytest.raises(FileNotFoundError):
        files_download.sync(client, "file_01").save(tmp_path / "nowhere" / "x")
    gc.collect()
    only_the_first_connection(server)


def test_failed_calls(server: Server, client: PatientClient) -> None:
    server.handler = answer(b"", 500)
    for _ in range(5):
        with pytest.raises(Exception, match="500"):
            agents_retrieve.sync(client, "agent_01")
        with pytest.raises(Exception, match="500"):
            sessions_events_stream.sync(client, "sesn_01")
    server.handler = hang_up
    for _ in range(5):
        with pytest.raises(APIConnectionError):
            agents_retrieve.sync(client, "agent_01")
    only_the_first_connection(server)


def test_answers_and_streams_are_not_kept(server: Server, client: PatientClient) -> None:
    """What the caller lets go of is gone, without waiting for the garbage collector."""
    server.handler = held
    stream = sessions_events_stream.sync(client, "sesn_01")
    reference = weakref.ref(stream)
    gc.disable()
    try:
        del stream
        assert reference() is None
    finally:
        gc.enable()
    only_the_first_connection(server)


def test_copies_are_not_kept(client: PatientClient) -> None:
    references = [weakref.ref(client.with_options(max_retries=n)) for n in range(10)]
    gc.collect()
    assert not [reference for reference in references if reference() is not None]


def test_many_calls_and_streams_end_where_they_began(server: Server, client: PatientClient) -> None:
    server.handler = held
    descriptors = open_descriptors()
    for _ in range(100):
        drop_inside(client)
    only_the_first_connection(server)
    server.handler = answer(AGENT)
    for _ in range(300):
        agents_retrieve.sync(client, "agent_01")
    assert open_descriptors() <= descriptors
    assert server.open_connections == 1
