"""What a run sends: the events that its input stands for."""

from __future__ import annotations

from typing import Any

from ..core.serialization.decoding import is_object, is_sequence

_EVENTS = ("user.", "system.")


def events_of(input: Any) -> list[Any]:
    """The events of an input: a text, content blocks, or events, one or several.

    Raises TypeError for anything else, and ValueError where there is nothing to send.
    """
    if isinstance(input, str):
        items: list[Any] = [input] if input else []
    elif is_object(input) or hasattr(input, "type"):
        items = [input]
    elif is_sequence(input):
        items = list(input)
    else:
        raise TypeError(f"input must be text, content blocks or events, not {_kind(input)}")
    if not items:
        raise ValueError("input is empty; leave it out to take up what the session is doing")
    are_events = [_type_of(item).startswith(_EVENTS) for item in items]
    if all(are_events):
        return items
    if any(are_events):
        raise TypeError("input must be either content blocks or events, not both")
    return [{"type": "user.message", "content": [_block(item) for item in items]}]


def _type_of(item: Any) -> str:
    if isinstance(item, str):
        return "text"
    kind = item.get("type") if is_object(item) else getattr(item, "type", None)
    if not isinstance(kind, str):
        raise TypeError(f"input holds {_kind(item)}, which is no content block and no event")
    return kind


def _block(item: Any) -> Any:
    return {"type": "text", "text": item} if isinstance(item, str) else item


def _kind(value: Any) -> str:
    return f"a {type(value).__name__}"
