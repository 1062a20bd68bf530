"""What a run sends: the events that its input stands for."""

from __future__ import annotations

from typing import Any

from ...run.input import block_of, field_of, items_of

_EVENTS = ("user.", "system.")


def events_of(input: Any) -> list[Any]:
    """The events of an input: a text, content blocks, or events, one or several.

    Raises TypeError for anything else, and ValueError where there is nothing to send.
    """
    items = items_of(input, "text, content blocks or events")
    are_events = [_type_of(item).startswith(_EVENTS) for item in items]
    if all(are_events):
        return items
    if any(are_events):
        raise TypeError("input must be either content blocks or events, not both")
    return [{"type": "user.message", "content": [block_of(item) for item in items]}]


def _type_of(item: Any) -> str:
    kind = "text" if isinstance(item, str) else field_of(item, "type")
    if not isinstance(kind, str):
        raise TypeError(
            f"input holds a {type(item).__name__}, which is no content block and no event"
        )
    return kind
