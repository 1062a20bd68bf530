"""What the frames of a stream say that are no events."""

from __future__ import annotations

from typing import Any

from ..serialization.decoding import is_object, json_reader
from .returns import Frame
from .stream_errors import StreamErrors


class Signals:
    """`opened` once nothing is missed any more; `reconnect_after` are the seconds to wait before
    the stream, which ends, is opened again.
    """

    def __init__(self, errors: StreamErrors) -> None:
        self.opened = False
        self.reconnect_after: float | None = None
        self._errors = errors

    def take(self, frame: Frame, data: str) -> None:
        """Take note of a frame. Raises the error that it stands for."""
        if frame.means == "error":
            raise self._errors.reported(data)
        if frame.means == "opened":
            self.opened = True
        elif frame.means == "reconnect":
            self.reconnect_after = _seconds(data, frame.delay)


def _seconds(data: str, name: str | None) -> float:
    """How long a frame says to wait, in a field with milliseconds; 0 if it does not say."""
    try:
        said: Any = json_reader()(data)
    except (ValueError, RecursionError):
        return 0.0
    milliseconds: Any = said.get(name) if name is not None and is_object(said) else None
    return max(milliseconds / 1000, 0.0) if type(milliseconds) in (int, float) else 0.0
