"""Recordings of one emulator, played by another."""

from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from agentsessions_emulator import Emulator
from tests.emulator.support import Api

Recording = Callable[..., AbstractContextManager[Api]]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """The file that is recorded."""
    return tmp_path / "conversation.yaml"


@pytest.fixture
def record(emulator: Emulator, recording: Path) -> Recording:
    """Records what is said by the client that it gives; options are those of the emulator."""

    @contextmanager
    def start(**options: Any) -> Generator[Api]:
        settings: dict[str, Any] = {"record": recording, "upstream": emulator.url, **options}
        with Emulator(**settings) as proxy, Api(proxy.url) as api:
            yield api

    return start


@pytest.fixture(scope="session")
def _second() -> Iterator[Emulator]:
    with Emulator() as emulator:
        yield emulator


@pytest.fixture
def replayed(_second: Emulator, recording: Path) -> Callable[[], Api]:
    """A client of the recording, once there is one."""
    _second.reset()

    def start() -> Api:
        _second.use_script(str(recording))
        return Api(_second.url)

    return start


@pytest.fixture
def replaying(_second: Emulator) -> Emulator:
    """The emulator that plays recordings."""
    return _second
