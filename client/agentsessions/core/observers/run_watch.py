"""How observers are told of a run and of its tools."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ..errors import ClosedError
from .observer import ObservedRun, ObservedToolCall

if TYPE_CHECKING:
    from .observers import Observers


class RunWatch:
    """Tells observers of one run; `observers` are None if there are none.

    Attributes:
        about: What they are told of.
    """

    def __init__(self, observers: Observers | None, session_id: str) -> None:
        self.about = ObservedRun(session_id=session_id)
        self._observers = observers
        self._began: float | None = None

    def start(self) -> None:
        """The run begins; a second start changes nothing."""
        if self._began is None and self.about.seconds is None:
            self._began = time.monotonic()
            self._tell("run_started", self.about)

    def end(self, result: Any = None, error: BaseException | None = None) -> None:
        """The run has ended, if it had begun: with a result, by an error, or as it was closed."""
        began, self._began = self._began, None
        if began is None:
            return
        self.about.seconds = time.monotonic() - began
        if result is not None:
            self.about.stop_reason, self.about.usage = result.stop_reason, result.usage
        self.about.error = None if isinstance(error, ClosedError | GeneratorExit) else error
        self._tell("run_ended", self.about)

    @contextmanager
    def tool(self, name: str, event_id: str) -> Generator[ObservedToolCall]:
        """A tool is executed inside the block, which says in `is_error` whether it failed."""
        call = ObservedToolCall(run=self.about, name=name, event_id=event_id)
        began = time.monotonic()
        self._tell("run_tool_started", call)
        try:
            yield call
        except BaseException:
            call.is_error = True
            raise
        finally:
            call.seconds = time.monotonic() - began
            self._tell("run_tool_ended", call)

    def _tell(self, event: str, about: Any) -> None:
        if self._observers is not None:
            self._observers.tell(event, about)
