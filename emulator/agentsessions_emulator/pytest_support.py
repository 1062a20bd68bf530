"""What the pytest plugin does once a test asks for an emulator."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
import yaml

from agentsessions_emulator.emulator import Emulator
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.pytest_settings import Settings, settings_of, usage_error
from agentsessions_emulator.scripts.script import Script

if TYPE_CHECKING:
    from agentsessions import Client
    from agentsessions.everruns import Agent, Everruns
    from agentsessions.meerkat import Meerkat
    from agentsessions.models import Session

_T = TypeVar("_T")
_AGENT = {"name": "Agent", "model": "claude-opus-4-8"}
_EVERRUNS_AGENT = {"name": "agent", "system_prompt": "You help."}
_WRONG = (ApiError, ValueError, LookupError, AttributeError, ImportError, OSError, yaml.YAMLError)


class Emulators:
    """The emulators of a process: one for each combination of what a running one cannot change."""

    def __init__(self) -> None:
        self._emulators: dict[tuple[object, ...], Emulator] = {}
        self._runs: Counter[str] = Counter()

    def ready_for(self, item: pytest.Item, service: str | None = None) -> Emulator:
        """An emulator with nothing in it and the settings of a test; of `service` at all events."""
        __tracebackhide__ = True
        settings = settings_of(item)
        settings = replace(settings, service=service or settings.service)
        emulator = _checked(item, "setting", lambda: self._started(settings))
        emulator.reset(seed=settings.seed or self._seed(item))
        if settings.freeze is not None:
            _checked(item, "freeze", partial(emulator.freeze, settings.freeze))
        if settings.script is not None:
            script = _beside(item, settings.script)
            _checked(item, "script", partial(emulator.use_script, script))
        return emulator

    def stop(self) -> None:
        for emulator in self._emulators.values():
            emulator.stop()

    def _started(self, settings: Settings) -> Emulator:
        if settings.fixed not in self._emulators:
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

    __tracebackhide__ = True
    wanted: dict[str, Any] = {**_AGENT, **settings_of(item).agent}
    try:
        agent = client.agents.create(**wanted)
    except (TypeError, APIStatusError) as error:
        raise usage_error(item, f"cannot have this agent: {error}") from None
    environment = client.environments.create(name="Environment")
    return client.sessions.create(agent=agent.id, environment_id=environment.id)


def make_everruns(item: pytest.Item, emulator: Emulator) -> "Everruns":
    """A client of an emulator of Everruns, with the key that it accepts."""
    from agentsessions.everruns import Everruns

    return Everruns(settings_of(item).api_key or "any", base_url=emulator.url)


def make_everruns_agent(item: pytest.Item, emulator: Emulator, client: "Everruns") -> "Agent":
    """A client of the channel of an agent as the test wants it."""
    from agentsessions import APIStatusError
    from agentsessions.everruns import Agent

    __tracebackhide__ = True
    settings = settings_of(item)
    wanted: dict[str, Any] = {**_EVERRUNS_AGENT, **settings.agent}
    try:
        agent = client.agents.create(**wanted)
    except (TypeError, APIStatusError) as error:
        raise usage_error(item, f"cannot have this agent: {error}") from None
    url = f"{emulator.url}/v1/channels/{agent.id}"
    return Agent(base_url=url, api_key=settings.api_key or "any")


def make_meerkat(item: pytest.Item, emulator: Emulator) -> "Meerkat":
    """A client of an emulator of Meerkat, with the key that it accepts, if it wants one."""
    from agentsessions.meerkat import Meerkat

    key = settings_of(item).api_key
    headers = {} if key is None else {"authorization": f"Bearer {key}"}
    return Meerkat(base_url=emulator.url, default_headers=headers)


def _beside(item: pytest.Item, script: Script | str) -> Script | str:
    """The path of a file is from the folder of the test on."""
    if isinstance(script, str) and script.endswith((".yaml", ".yml")):
        return str(item.path.parent / script)
    return script


def _checked(item: pytest.Item, setting: str, apply: Callable[[], _T]) -> _T:
    """Apply a setting; what is wrong with its value is an error of usage."""
    __tracebackhide__ = True
    try:
        return apply()
    except _WRONG as error:
        raise usage_error(item, f"cannot have this {setting}: {error}") from None
