"""Interrupts code at the k-th place where Python acts on signals."""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable
from types import FrameType, TracebackType
from typing import Any, Self

_CHECKED = {
    number for name, number in dis.opmap.items() if name.startswith(("RESUME", "CALL", "JUMP_BACK"))
}
"""After these instructions Python looks for signals, and nowhere else."""


def interrupt() -> None:
    """What the usual handler of SIGINT does."""
    raise KeyboardInterrupt


class SignalPoints:
    """Counts the places in a block where a signal would be acted on, and acts at one of them.

    `at` is that place, counted from 1; 0 is none. Only the code of files for which `within` holds
    is looked at.
    """

    def __init__(
        self,
        at: int = 0,
        act: Callable[[], object] = interrupt,
        within: Callable[[str], bool] = lambda _: True,
    ) -> None:
        self.count = 0
        self.at = at
        self._act = act
        self._within = within
        self._before: Any = None

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
        file = frame.f_code.co_filename
        if file == __file__ or not self._within(file):
            return None
        frame.f_trace_lines = False
        frame.f_trace_opcodes = True
        code = frame.f_code.co_code
        last = dis.opmap["RESUME"]

        def look(frame: FrameType, event: str, _: Any) -> Any:
            nonlocal last
            if event == "opcode":
                before, last = last, code[frame.f_lasti]
                if before in _CHECKED:
                    self._note()
            return look

        return look

    def _note(self) -> None:
        self.count += 1
        if self.count == self.at:
            sys.settrace(None)
            self._act()
