"""What the pytest plugin does once a test asks for an emulator."""

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from agentsessions_emulator.emulator import Emulator
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.pytest_settings import MARKER, Settings, settings_of

if TYPE_CHECKING:
    from agentsessions import Client
    from agentsessions.models import Session

_PACKAGE = str(Path(__file__).parent)
_AGENT = {"name": "Agent", "model": "claude-opus-4-8"}
_WRONG = (ApiError, ValueError, LookupError, AttributeError, ImportError, OSError, yaml.YAMLError)


class Emulators:
    """The emulators of a process: one for each combination of what a running one cannot change."""

    def __init__(self) -> None:
        self._emulators: dict[tuple[object, ...], Emulator] = {}
        self._runs: Counter[str] = Counter()

    def ready_for(self, item: pytest.Item) -> Emulator:
        """An emulator with nothing in it and the settings of a test."""
        settings = settings_of(item)
        emulator = self._started(item, settings)
        emulator.reset(seed=settings.seed or self._seed(item))
        if settings.freeze is not None:
            with _explained(item, "freeze"):
                emulator.freeze(settings.freeze)
        if settings.script is not None:
            with _explained(item, "script"):
                emulator.use_script(settings.script)
        return emulator

    def stop(self) -> None:
        for emulator in self._emulators.values():
            emulator.stop()

    def _started(self, item: pytest.Item, settings: Settings) -> Emulator:
        if settings.fixed not in self._emulators:
            with _explained(item, "service"):
                self._emulators[settings.fixed] = Emulator(
                    service=settings.service,
                    api_key=settings.api_key,
                    lenient=settings.lenient,
                    validate_responses=settings.validate,
                    ping_seconds=settings.ping_seconds,
                )
        emulator = self._emulators[settings.fixed]
        if not emulator.is_running:
            emulator.start()
        return emulator

    def _seed(self, item: pytest.Item) -> str:
        """The test's id, so that its ids are its own; also when it is run again in this process."""
        self._runs[item.nodeid] += 1
        return f"{item.nodeid} {self._runs[item.nodeid]}"


def make_client(item: pytest.Item, emulator: Emulator) -> "Client":
    """A client of the emulator, with the key that it accepts."""
    from agentsessions import Client

    return Client(settings_of(item).api_key or "any", base_url=emulator.url)


def make_session(item: pytest.Item, client: "Client") -> "Session":
    """A session of an agent as the test wants it."""
    from agentsessions import APIStatusError

    wanted: dict[str, Any] = {**_AGENT, **settings_of(item).agent}
    try:
        agent = client.agents.create(**wanted)
    except (TypeError, APIStatusError) as error:
        raise _usage_error(item, "agent", error) from error
    environment = client.environments.create(name="Environment")
    return client.sessions.create(agent=agent.id, environment_id=environment.id)


def failures_of(emulator: Emulator) -> list[Exception]:
    """What failed in scripts, and in the emulator itself; each is to fail the test."""
    if not emulator.is_running:
        return []
    failures: list[Exception] = [*map(_seen_by_users, emulator.script_failures)]
    for failure in emulator.failures:
        wrapped = RuntimeError(f"the emulator failed, and answered with a 500: {failure}")
        wrapped.__cause__ = failure
        failures.append(wrapped)
    return failures


def _seen_by_users(error: AssertionError) -> AssertionError:
    """The error without what is above the script in its traceback."""
    traceback = error.__traceback__
    while traceback and traceback.tb_frame.f_code.co_filename.startswith(_PACKAGE):
        traceback = traceback.tb_next
    return error.with_traceback(traceback)


@contextmanager
def _explained(item: pytest.Item, setting: str) -> Generator[None]:
    """What is wrong with the value of a setting is an error of usage."""
    try:
        yield
    except _WRONG as error:
        raise _usage_error(item, setting, error) from error


def _usage_error(item: pytest.Item, setting: str, error: Exception) -> pytest.UsageError:
    return pytest.UsageError(f"{item.nodeid}: {setting} of @pytest.mark.{MARKER}: {error}")
