"""Reading lists again, step by step."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from ..core.steps import Ask, Wait

_LOOKS = 4
_PAUSE = 0.5


def look_again(
    look: Callable[[], Generator[Ask | Wait, Any, bool]],
) -> Generator[Ask | Wait, Any, bool]:
    """Whether something is seen in a list, which may lag behind: it is asked more than once."""
    for number in range(_LOOKS):
        if number:
            yield Wait(_PAUSE * 2**number)
        if (yield from look()):
            return True
    return False
