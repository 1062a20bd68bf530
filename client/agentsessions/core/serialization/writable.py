"""What writes itself as a JSON object."""

from __future__ import annotations

from typing import Any


class Writable:
    """An object that can stand in a request: its `to_dict` is what is sent."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        """The JSON object."""
        raise NotImplementedError
