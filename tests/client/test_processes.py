"""Threads, forks and interrupts: what else shares a process, or ends it."""

import asyncio
import os
import signal
import sys
import threading
from pathlib import Path
from textwrap import dedent

import pytest

from agentsessions import Client
from agentsessions.api import agents_retrieve
from tests.client.support import ROOT, PatientClient
from tests.support.exchange import Exchange
from tests.support.processes import Process, end, finish, start
from tests.support.replies import AGENT, MESSAGE, STREAM_HEAD, answer, frame, head, held, silent
from tests.support.server import Server

# Threads


def in_threads(count: int, work: object) -> None:
    """Run the same in several threads that begin at once; what one raises, all raise."""
    barrier = threading.Barrier(count)
    errors: list[BaseException] = []

    def run() -> None:
        barrier.wait()
        try:
            work()  # type: ignore[operator]
        except BaseException as error:  # noqa: BLE001
            errors.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def test_thread_safety_is_promised() -> None:
    assert "any number of" in (Client.__doc__ or "")
    assert "threads" in (Client.__doc__ or "")


def test_two_threads_and_one_client(server: Server, client: PatientClient) -> None:
    """Every answer reaches the thread that asked."""
    first_two = asyncio.Barrier(2)

    async def answered(exchange: Exchange) -> bytes:
        if len(server.requests) <= 2:
            await first_two.wait()  # however late the second thread is
        return answer({**AGENT, "id": exchange.request.segments[-1]})

    server.handler = answered

    def work() -> None:
        for number in range(150):
            agent_id = f"agent_{threading.get_ident()}_{number}"
            assert agents_retrieve.sync(client, agent_id).id == agent_id
            assert client.with_options(max_retries=0).agents.retrieve(agent_id).id == agent_id

    in_threads(2, work)
    assert server.connections == 2
    assert len(server.requests) == 600


@pytest.mark.parametrize("attempt", range(5))
def test_the_first_calls_of_many_threads_share_one_pool(server: Server, attempt: int) -> None:
    """Closing the client closes what each of them has opened."""
    with PatientClient("sk-1", base_url=server.url) as client:
        switch = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            in_threads(8, lambda: agents_retrieve.sync(client, f"agent_{attempt}"))
        finally:
            sys.setswitchinterval(switch)
        assert 1 <= server.connections <= 8
    server.wait_for_no_connections()


def test_closing_while_others_call(server: Server, client: PatientClient) -> None:
    """They get their answer, or are told that the client is closed or the connection broke."""

    def work() -> None:
        for number in range(50):
            if number == 25:
                client.close()
            try:
                agents_retrieve.sync(client, "agent_01")
            except RuntimeError as error:
                assert "closed" in str(error)  # noqa: PT017

    in_threads(4, work)
    server.wait_for_no_connections()


# Interrupts and forks, in processes of their own


def run(server: Server, script: str, *arguments: str) -> Process:
    """Run a script with a client of the server."""
    prelude = f"""
        import asyncio, os, sys
        from agentsessions import Client
        client = Client("sk-1", base_url={server.url!r})
    """
    return start("-c", dedent(prelude) + dedent(script), *arguments, paths=[ROOT / "client"])


async def half_a_file(exchange: Exchange) -> None:
    await exchange.send(head(200, {"content-length": "1000"}) + b"half")
    await exchange.gone()
    exchange.close()


INTERRUPTED = {
    "stream": (
        held,
        """
        with client.sessions.events.stream("sesn_01") as stream:
            for event in stream:
                print("ready", flush=True)
        """,
    ),
    "bare stream": (
        held,
        """
        for event in client.sessions.events.stream("sesn_01"):
            print("ready", flush=True)
        """,
    ),
    "call": (
        silent,
        """
        print("ready", flush=True)
        client.agents.retrieve("agent_01")
        """,
    ),
    "download": (
        half_a_file,
        """
        ready = lambda *_: print("ready", flush=True)
        client.files.download("file_01").save(sys.argv[1], progress=ready)
        """,
    ),
    "async stream": (
        held,
        """
        async def main():
            async with await client.aio.sessions.events.stream("sesn_01") as stream:
                async for event in stream:
                    print("ready", flush=True)
        asyncio.run(main())
        """,
    ),
    "bare async stream": (
        held,
        """
        async def main():
            async for event in await client.aio.sessions.events.stream("sesn_01"):
                print("ready", flush=True)
        asyncio.run(main())
        """,
    ),
    "async call": (
        silent,
        """
        print("ready", flush=True)
        asyncio.run(client.aio.agents.retrieve("agent_01"))
        """,
    ),
    "async download": (
        half_a_file,
        """
        async def main():
            ready = lambda *_: print("ready", flush=True)
            download = await client.aio.files.download("file_01")
            await download.save(sys.argv[1], progress=ready)
        asyncio.run(main())
        """,
    ),
}


@pytest.mark.parametrize("kind", INTERRUPTED)
def test_ctrl_c(server: Server, tmp_path: Path, kind: str) -> None:
    """It ends the program at once, with nothing else said and nothing left behind."""
    server.handler, script = INTERRUPTED[kind]
    process = run(server, script, str(tmp_path / "downloaded"))
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    server.wait_until(lambda server: len(server.requests) == 1)
    _, complaints = end(process, signal.SIGINT)
    assert process.returncode == -signal.SIGINT
    assert complaints.rstrip().endswith("KeyboardInterrupt")
    assert "Exception ignored" not in complaints
    assert "Warning" not in complaints
    server.wait_for_no_connections()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_fork(server: Server) -> None:
    """A child uses connections of its own, and those of its parent go on."""
    server.handler = lambda exchange: answer({**AGENT, "id": exchange.request.segments[-1]})
    process = run(
        server,
        """
        async def call(name):
            assert (await client.aio.agents.retrieve(name)).id == name
        client.agents.retrieve("parent")
        asyncio.run(call("parent"))
        child = os.fork()
        name = "child" if child == 0 else "parent"
        for _ in range(3):
            assert client.agents.retrieve(name).id == name
        asyncio.run(call(name))
        client.close()
        if child:
            assert os.waitpid(child, 0)[1] == 0
        """,
    )
    _, complaints = finish(process)
    assert complaints == ""
    assert process.returncode == 0
    by_connection: dict[int, set[str]] = {}
    for request in server.requests:
        by_connection.setdefault(request.connection, set()).add(request.segments[-1])
    assert sorted(map(sorted, by_connection.values())) == [
        ["child"],
        ["child"],
        ["parent"],
        ["parent"],
        ["parent"],
    ]
    server.wait_for_no_connections()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_a_fork_with_an_open_stream(server: Server) -> None:
    """The end of a child that inherited the stream does not end it for the parent."""

    async def two_events(exchange: Exchange) -> None:
        if exchange.request.path.endswith("/stream"):
            await exchange.send(STREAM_HEAD + frame(MESSAGE))
            held_open.append(exchange)
            await exchange.gone()
            exchange.close()
        else:
            await held_open[0].send(frame({**MESSAGE, "id": "sevt_02"}))
            await exchange.send(answer(AGENT))

    held_open: list[Exchange] = []
    server.handler = two_events
    process = run(
        server,
        """
        with client.sessions.events.stream("sesn_01") as stream:
            print(next(stream).id)
            sys.stdout.flush()
            child = os.fork()
            if child == 0:
                stream.close()
                os._exit(0)
            assert os.waitpid(child, 0)[1] == 0
            client.agents.retrieve("agent_01")
            print(next(stream).id)
        client.close()
        """,
    )
    printed, complaints = finish(process)
    assert printed == "sevt_01\nsevt_02\n"
    assert complaints == ""
    server.wait_for_no_connections()
