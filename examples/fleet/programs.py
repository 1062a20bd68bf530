"""The programs of a fleet, run on this machine."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager


def start(name: str, *arguments: str) -> subprocess.Popen[str]:
    """Start a program of the fleet."""
    command = [sys.executable, "-m", f"{__package__}.{name}", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8")


@contextmanager
def receiver() -> Generator[str]:
    """A receiver that ends with the block; its URL."""
    with start("receiver", "--port=0") as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


class Worker:
    """A worker that is started again whenever it ends: one that was killed, or that Celery ends
    because it has lost its broker.
    """

    def __init__(self) -> None:
        self._is_wanted = True
        self._process = start("worker")
        self._supervisor = threading.Thread(target=self._supervise)
        self._supervisor.start()

    def kill(self) -> None:
        """End it without a chance to tidy up."""
        self._process.kill()

    def close(self) -> None:
        """End it for good."""
        self._is_wanted = False
        while self._supervisor.is_alive():  # it may just be starting another one
            self._process.kill()
            self._supervisor.join(0.1)

    def _supervise(self) -> None:
        while True:
            with self._process:
                self._process.wait()
            if not self._is_wanted:
                break
            self._process = start("worker")


def usage() -> str:
    """What the programs that have ended took in all, and the largest of them."""
    import resource  # which Windows does not have

    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds, megabytes = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
    return f"{seconds:.1f} s of CPU, {megabytes:.0f} MB at most in one process"
