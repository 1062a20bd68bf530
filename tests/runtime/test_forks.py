"""A process that forks while others of its threads are in the middle of something."""

import os
from textwrap import dedent

import pytest

from tests.support.clients import ROOT
from tests.support.exchange import Exchange
from tests.support.processes import finish, start
from tests.support.replies import AGENT, MESSAGE, answer
from tests.support.server import Server

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")

PRELUDE = """
    import asyncio, os, signal, sys, threading, warnings
    warnings.simplefilter("ignore")  # of forking with threads, which is what this is about

    locks = []

    def noted(make):
        def make_noted():
            lock = make()
            if sys._getframe(1).f_globals["__name__"].startswith("agentsessions"):
                locks.append(lock)
            return lock
        return make_noted

    threading.Lock, threading.RLock = noted(threading.Lock), noted(threading.RLock)

    from agentsessions import Client
    from agentsessions.models import TextBlock, UserMessage

    hello = UserMessage(content=[TextBlock(text="Hello")])

    def use(client):
        client.agents.retrieve("agent_01")
        client.sessions.events.send("sesn_01", events=[hello])
        asyncio.run(client.aio.agents.retrieve("agent_01"))

    def work_in_child():
        signal.alarm(60)  # ends a child that waits for a lock
        use(client)
        use(client.with_options(timeout=30))
        with Client("sk-1", base_url=client.base_url) as other:
            use(other)

    def fork():
        child = os.fork()
        if child == 0:
            try:
                work_in_child()
            except BaseException as error:
                print(repr(error), file=sys.stderr, flush=True)
                os._exit(1)
            os._exit(0)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        assert status == 0, status
"""

WHILE_EVERY_LOCK_IS_HELD = """
    use(client)
    assert len(locks) >= 4
    held, done = threading.Event(), threading.Event()

    def hold():
        for lock in locks:
            lock.acquire(blocking=False)
        held.set()
        done.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    fork()
    done.set()
    thread.join()
"""

WHILE_OTHERS_CALL = """
    use(client)  # what it imports is there: of locks of imports, Python does not let go
    done = threading.Event()

    def work():
        while not done.is_set():
            use(client)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(3):
        fork()
    done.set()
    for thread in threads:
        thread.join()
"""


@pytest.mark.parametrize("script", [WHILE_EVERY_LOCK_IS_HELD, WHILE_OTHERS_CALL])
def test_a_child_waits_for_no_thread_of_its_parent(server: Server, script: str) -> None:
    """Whatever lock another thread held, it is free in the child."""

    def busy_at_times(exchange: Exchange) -> bytes:
        if exchange.request.method == "POST":
            return answer({"data": [MESSAGE]})
        if len(server.requests) % 20 in (1, 5):  # the first requests of parent and child, too
            return answer({}, 529, headers={"retry-after-ms": "1"})
        return answer(AGENT)

    server.handler = busy_at_times
    client = f'client = Client("sk-1", base_url={server.url!r})\n'
    program = dedent(PRELUDE) + client + dedent(script) + "client.close()\n"
    _, complaints = finish(start("-c", program, paths=[ROOT / "client"]))
    assert complaints == ""
