"""Does something in another thread while this one stands still at the k-th line that it runs."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Self


class LinePoints:
    """Counts the lines that this thread runs in a block, and acts in another thread at one of them.

    `at` is that line, counted from 1; 0 is none. Only files for which `within` holds are looked at.
    This thread goes on once `act` has ended.
    """

    def __init__(self, at: int, act: Callable[[], object], within: Callable[[str], bool]) -> None:
        self.count = 0
        self.where = ""
        self._at = at
        self._act = act
        self._within = within

    def __enter__(self) -> Self:
        self._before = sys.gettrace()
        sys.settrace(self._enter_frame)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        sys.settrace(self._before)

    def _enter_frame(self, frame: FrameType, _: str, __: Any) -> Any:
        return self._look if self._within(frame.f_code.co_filename) else None

    def _look(self, frame: FrameType, event: str, _: Any) -> Any:
        if event == "line":
            self.count += 1
            if self.count == self._at:
                self.where = f"{frame.f_code.co_filename}:{frame.f_lineno}"
                thread = threading.Thread(target=self._act)
                thread.start()
                thread.join()
        return self._look
