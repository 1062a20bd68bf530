"""A file appears whole or not at all, and is never moved or removed while it is open."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

import pytest

from agentsessions.core.response import partial_file
from agentsessions.core.response.partial_file import PartialFile
from tests.support.signals import SignalPoints


class WindowsPath(type(Path())):  # type: ignore[misc]
    """Paths as Windows has them: what is open can be neither moved nor removed."""

    opened: dict[str, IO[bytes]] = {}  # noqa: RUF012

    def unlink(self, missing_ok: bool = False) -> None:
        self._must_be_closed()
        super().unlink(missing_ok)

    def replace(self, target: Any) -> Any:
        self._must_be_closed()
        return super().replace(target)

    def _must_be_closed(self) -> None:
        file = self.opened.get(str(self))
        assert file is None or file.closed


def open_noted(path: Path, mode: str) -> Any:
    WindowsPath.opened[str(path)] = file = open(path, mode)  # noqa: PTH123, SIM115
    return file


@pytest.fixture(autouse=True)
def _windows(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(partial_file, "Path", WindowsPath)
    monkeypatch.setattr(partial_file, "open", open_noted, raising=False)
    yield
    assert all(file.closed for file in WindowsPath.opened.values())
    WindowsPath.opened.clear()


def test_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "file"
    with PartialFile(target) as file:
        file.write(b"who")
        assert not target.exists()
        file.write(b"le")
        file.complete()
    assert target.read_bytes() == b"whole"
    with PartialFile(target) as file:
        file.write(b"never mind")
    with pytest.raises(ZeroDivisionError), PartialFile(target) as file:
        raise ZeroDivisionError
    assert target.read_bytes() == b"whole"
    assert list(tmp_path.iterdir()) == [target]


def test_a_thread_that_is_still_writing(tmp_path: Path) -> None:
    """It removes the file when it is done: nobody waits for it, and nothing is torn from it."""
    is_writing, may_end = threading.Event(), threading.Event()

    with PartialFile(tmp_path / "file") as file:
        disk: Any = file._opened[0]
        write = disk.write

        class Disk:
            """A slow one."""

            closed = False

            def write(self, data: bytes) -> None:
                is_writing.set()
                may_end.wait()
                write(data)

            def close(self) -> None:
                disk.close()

        file._opened[0] = Disk()  # type: ignore[call-overload]
        thread = threading.Thread(target=file.write, args=[b"half"])
        thread.start()
        is_writing.wait()
    assert not disk.closed
    assert len(list(tmp_path.iterdir())) == 1
    may_end.set()
    thread.join()
    assert disk.closed
    assert list(tmp_path.iterdir()) == []
    file.write(b"too late")


def test_interrupted_anywhere(tmp_path: Path) -> None:
    def save(points: SignalPoints) -> None:
        with suppress(KeyboardInterrupt), points, PartialFile(tmp_path / "file") as file:
            file.write(b"who")
            file.write(b"le")
            file.complete()

    def is_ours(file: str) -> bool:
        return file == partial_file.__file__

    save(count := SignalPoints(within=is_ours))
    for at in range(1, count.count + 1):
        (tmp_path / "file").unlink(missing_ok=True)
        save(SignalPoints(at, within=is_ours))
        assert {path.read_bytes() for path in tmp_path.iterdir()} <= {b"whole"}, at
