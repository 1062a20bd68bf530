"""Reading lists, step by step."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from ..core.response.paging import PagedCall
from ..core.steps import Ask


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
