"""The observers of a client: how they are told, and what becomes of their mistakes."""

from __future__ import annotations

import inspect
import logging
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from ..errors import ConfigurationError
from .log import LogObserver
from .observer import Observer

logger = logging.getLogger("agentsessions")

_EVENTS = tuple(
    name for name in vars(Observer) if name.endswith(("_started", "_ended", "_reconnected"))
)

_Notice: TypeAlias = Callable[[Any], object]


class Observers:
    """Tells the log and the observers of a client what happens. Copies of the client share it."""

    def __init__(self, observers: Iterable[object] = ()) -> None:
        """Raises ConfigurationError for what can be told nothing."""
        found = [LogObserver(), *_checked(observers)]
        self._told = {event: _methods(found, event) for event in _EVENTS}
        self._logged: set[tuple[str, int]] = set()
        self._left: deque[tuple[str, Any]] = deque()

    @classmethod
    def of(cls, observers: Iterable[object] | Observers) -> Observers:
        """Those of a client's options, which may be those of the client that it is a copy of."""
        return observers if isinstance(observers, Observers) else cls(observers)

    def tell(self, event: str, about: Any) -> None:
        """Tell all observers that have a method of this name."""
        while self._left:
            self._tell(*self._left.popleft())
        self._tell(event, about)

    def tell_later(self, event: str, about: Any) -> None:
        """Tell them with the next that happens: finalizers run anywhere, also inside of an
        observer, which may hold a lock there.
        """
        self._left.append((event, about))

    def complain(self, what: str, error: Exception, about: object = None) -> None:
        """Log what an observer has done wrong, unless the same was logged before."""
        key = what, id(about)
        if key not in self._logged:
            self._logged.add(key)
            logger.warning("%s; this is logged once", what, exc_info=error)

    def _tell(self, event: str, about: Any) -> None:
        for observer, method in self._told[event]:
            try:
                method(about)
            except Exception as error:  # noqa: BLE001  # it is not the call that failed
                what = f"the observer {type(observer).__qualname__} failed in {event}"
                self.complain(what, error, observer)


def _checked(observers: Iterable[object]) -> list[object]:
    if not isinstance(observers, Iterable) or isinstance(observers, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
        raise ConfigurationError(f"observers must be a list, not {type(observers).__name__}")
    found = list(observers)
    for observer in found:
        if isinstance(observer, type):
            raise ConfigurationError(f"observers must be instances, not the class {observer!r}")
        methods = [getattr(observer, event, None) for event in _EVENTS]
        if not any(map(callable, methods)):
            raise ConfigurationError(f"{type(observer).__name__} has no method of an Observer")
        if any(map(inspect.iscoroutinefunction, methods)):
            raise ConfigurationError(f"the methods of {type(observer).__name__} must not be async")
    return found


def _methods(observers: Iterable[object], event: str) -> list[tuple[object, _Notice]]:
    """The methods for an event, without those that `Observer` itself has."""
    return [
        (observer, method)
        for observer in observers
        if callable(method := getattr(observer, event, None))
        and getattr(method, "__func__", None) is not vars(Observer)[event]
    ]


LOG_ALONE = Observers()
"""For clients without observers."""
