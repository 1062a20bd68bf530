"""What a follow must be told of the service: where the events come from, and when they end."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Protocol

from ..request.operation import Call
from ..response.paging import Paging
from .position import EventFacts


class StopRule(Protocol):
    """Knows from the events so far whether what is followed has come to its end."""

    def begin(self) -> None:
        """What comes next is the first event of all."""
        ...

    def sees(self, event: Any) -> bool:
        """Take note of the next event; whether it is the last to be waited for."""
        ...

    def at_rest(self, *, waiting: bool) -> bool:
        """Whether the events so far are all, given whether some wait in the queue."""
        ...

    def is_final(self, event: Any) -> bool:
        """Whether no event can follow this one."""
        ...


class EventSource(Protocol):
    """Where the events come from: the facts of a service about one place."""

    @property
    def stream(self) -> Call[Any, Any]: ...
    @property
    def paging(self) -> Paging[Any]: ...
    @property
    def oldest_first(self) -> Call[Any, Any]:
        """Lists everything."""
        ...

    @property
    def newest_first(self) -> Call[Any, Any] | None:
        """Lists everything the other way round; None if that is impossible."""
        ...

    def since(self, moment: datetime, /) -> Call[Any, Any] | None:
        """Lists, oldest first, what took effect at a time or later; None if that is impossible."""
        ...

    def facts(self, event: Any) -> EventFacts: ...
    def starts_work(self, event: Any) -> bool:
        """Whether something is to come of an event that was sent."""
        ...

    def previewed(self, preview: Any) -> str | None:
        """The key of the event that a preview is about."""
        ...

    def stop_rule(self) -> StopRule: ...
