"""The input of a run: what it may be on every service."""

from __future__ import annotations

from typing import Any

from ..core.serialization.decoding import is_object, is_sequence


def items_of(input: Any, kinds: str) -> list[Any]:
    """The texts and objects of an input, one or several; `kinds` says what they may be.

    Raises TypeError for anything else, and ValueError where there is nothing to send.
    """
    if isinstance(input, str):
        items: list[Any] = [input] if input else []
    elif is_object(input) or hasattr(input, "to_dict"):
        items = [input]
    elif is_sequence(input):
        items = list(input)
    else:
        raise TypeError(f"input must be {kinds}, not a {type(input).__name__}")
    if not items:
        raise ValueError("input is empty; leave it out to take up what the session is doing")
    return items


def field_of(item: Any, name: str) -> Any:
    """A field of a model or a mapping; None without it."""
    return item.get(name) if is_object(item) else getattr(item, name, None)


def block_of(item: Any) -> Any:
    """A text as a block; a block as it is."""
    return {"type": "text", "text": item} if isinstance(item, str) else item
