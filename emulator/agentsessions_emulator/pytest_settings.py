"""The settings of a test, by `@pytest.mark.agentsessions(...)`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from difflib import get_close_matches
from typing import Any

import pytest

from agentsessions_emulator.jsontypes import is_object
from agentsessions_emulator.scripts.script import Script
from agentsessions_emulator.services import DEFAULT_SERVICE

MARKER = "agentsessions"


@dataclass(frozen=True)
class Settings:
    """What the markers of a test say; the one closest to it counts.

    `script`, `lenient`, `api_key`, `service`, `ping_seconds` and `seed` are as for `Emulator`, and
    `validate` is its `validate_responses`. `agent` are fields of the agent of the ready session;
    `freeze` is the time at which the clock stands.
    """

    script: Script | str | None = None
    agent: Mapping[str, Any] = field(default_factory=dict[str, Any])
    freeze: datetime | str | None = None
    seed: str | None = None
    lenient: bool = False
    api_key: str | None = None
    validate: bool = True
    ping_seconds: float | None = None
    service: str = DEFAULT_SERVICE

    @property
    def fixed(self) -> tuple[object, ...]:
        """What a running emulator cannot change."""
        return self.service, self.lenient, self.api_key, self.validate, self.ping_seconds


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value > 0


_KINDS: Mapping[str, tuple[str, Callable[[Any], bool]]] = {
    "script": ("a function, or the path of a YAML file", lambda v: callable(v) or _is_text(v)),
    "agent": ("a dict of fields of the agent", is_object),
    "freeze": ("a datetime or a time in ISO 8601", lambda v: isinstance(v, datetime | str)),
    "seed": ("a text", _is_text),
    "lenient": ("True or False", _is_flag),
    "api_key": ("a text", _is_text),
    "validate": ("True or False", _is_flag),
    "ping_seconds": ("a number above 0", _is_number),
    "service": ("a text", _is_text),
}
"""What each setting may be, in words, and the test for it."""


def settings_of(item: pytest.Item) -> Settings:
    """The settings of a test. Raises pytest.UsageError, with the id of the test, for wrong ones."""
    __tracebackhide__ = True
    settings = Settings()
    for mark in reversed([*item.iter_markers(MARKER)]):
        if mark.args:
            raise usage_error(item, f"takes keywords only, such as script={mark.args[0]!r}")
        for name, value in mark.kwargs.items():
            _check(item, name, value)
        settings = replace(settings, **mark.kwargs)
    return settings


def _check(item: pytest.Item, name: str, value: object) -> None:
    __tracebackhide__ = True
    if name not in _KINDS:
        close = get_close_matches(name, _KINDS, n=1)
        hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(_KINDS)}."
        raise usage_error(item, f"has no setting {name}; {hint}")
    words, fits = _KINDS[name]
    if not fits(value):
        raise usage_error(item, f"takes as {name} {words}, not {value!r}")


def usage_error(item: pytest.Item, problem: str) -> pytest.UsageError:
    """What is wrong with the markers of a test."""
    return pytest.UsageError(f"{item.nodeid}: @pytest.mark.{MARKER} {problem}")
