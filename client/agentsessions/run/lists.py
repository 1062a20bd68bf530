"""Reading lists, step by step, once and again."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from ..core.response.paging import PagedCall
from ..core.steps import Ask, Wait

_LOOKS = 4
_PAUSE = 0.5


def walk(
    asked: PagedCall[Any, Any] | None, see: Callable[[Any], bool]
) -> Generator[Ask, Any, None]:
    """Go over the items of a list until `see` has seen enough."""
    while asked is not None:
        page = (yield Ask(asked.call)).parsed
        for item in page.data:
            if see(item):
                return
        asked = asked.following(page)


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
