"""What a run says: the message that its input stands for."""

from __future__ import annotations

from typing import Any

from ...run.input import block_of, field_of, items_of

_KINDS = "text, content parts or a message"


def message_of(input: Any) -> Any:
    """The message of an input: a text, content parts, one or several, or a message.

    Raises TypeError for anything else, and ValueError where there is nothing to say.
    """
    items = items_of(input, _KINDS)
    if len(items) == 1 and field_of(items[0], "content") is not None:
        return items[0]
    for item in items:
        if not isinstance(item, str) and not isinstance(field_of(item, "type"), str):
            raise TypeError(f"input must be {_KINDS}, but holds a {type(item).__name__}")
    return {"role": "user", "content": [block_of(item) for item in items]}
