"""Brokers for the queue, and what becomes of them: both come up again without their data."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol


class Broker(Protocol):
    """Keeps messages. `address` is what `FLEET_BROKER` is to be."""

    address: str

    def restart(self) -> None:
        """Lose all messages."""
        ...


class Folder:
    """A folder with a file for each message: enough for one machine."""

    def __init__(self, path: Path) -> None:
        self.address = str(path)

    def restart(self) -> None:
        for message in Path(self.address, "messages").iterdir():
            with suppress(FileNotFoundError):  # somebody has just taken it
                message.unlink()


class Redis:
    """A Redis of our own, that writes nothing down."""

    def __init__(self, port: int) -> None:
        self.address = f"redis://127.0.0.1:{port}"
        self._command = ["redis-server", "--port", str(port), "--save", "", "--loglevel", "warning"]
        self._process = subprocess.Popen(self._command)

    def restart(self) -> None:
        self.stop()
        self._process = subprocess.Popen(self._command)

    def stop(self) -> None:
        """Kill it."""
        self._process.kill()
        self._process.wait()


@contextmanager
def redis() -> Generator[Redis]:
    """A Redis that ends with the block."""
    if shutil.which("redis-server") is None:
        raise SystemExit("there is no redis-server here")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Redis(port)
    try:
        yield server
    finally:
        server.stop()
