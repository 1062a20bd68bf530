"""What the verbs of a `SessionService` return."""

from __future__ import annotations

from collections.abc import Sized
from datetime import datetime
from typing import Any, NamedTuple

from attrs import field, frozen

from ..core.public import public


@public
@frozen
class PortableUsage:
    """Tokens, as the service counts them."""

    input_tokens: int = 0
    output_tokens: int = 0


@public
@frozen
class PortableResult:
    """What came of a turn.

    Attributes:
        session_id: The session that it was a turn of.
        text: The last that the agent said in it; empty if it said nothing, or there was no turn.
        usage: What the turn has used.
        raw: What the service's own client knows of it.
    """

    session_id: str
    text: str
    usage: PortableUsage
    raw: Any = field(repr=False)


@public
@frozen
class PortableSession:
    """A session as it was when it was read.

    Attributes:
        session_id: Identifies it.
        is_active: Whether a turn was running.
        created_at: When it was created.
        updated_at: When it last changed.
        raw: What the service's own client knows of it.
    """

    session_id: str
    is_active: bool
    created_at: datetime
    updated_at: datetime
    raw: Any = field(repr=False)


class Window(NamedTuple):
    """The part of a list between `offset` and `end`; without an `end`, all that comes after."""

    offset: int
    end: int | None

    @classmethod
    def of(cls, limit: int | None, offset: int) -> Window:
        """Raises ValueError for negative numbers."""
        if offset < 0 or (limit is not None and limit < 0):
            raise ValueError("limit and offset must not be negative")
        return cls(offset, None if limit is None else offset + limit)

    def from_offset(self) -> Window:
        """The same part of what begins at the offset."""
        return Window(0, None if self.end is None else self.end - self.offset)

    def is_filled_by(self, found: Sized) -> bool:
        """Whether the list need not be read further."""
        return self.end is not None and len(found) >= self.end
