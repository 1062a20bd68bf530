"""Where the events of a session and of its threads come from: the facts behind following them.

Which calls to make, which events wait (client events whose `processed_at` is null), which are
previews. The rules are those of `agentsessions.core.reliability.following`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from attrs import evolve

from ..api import (
    sessions_events_list,
    sessions_events_stream,
    sessions_threads_events_list,
    sessions_threads_events_stream,
)
from ..core.reliability.position import Sighting
from ..core.requests.operation import Call, Paging
from ..core.requests.options import NO_OPTIONS, RequestOptions, check_options
from ..core.values.unset import UNSET
from .ending import Ending
from .events import moment_of

_CLIENT_EVENTS = ("user.", "system.")
_PREVIEWS = frozenset({"event_start", "event_delta"})


class _Events:
    """What the events of sessions and of threads have in common."""

    def __init__(self, previews: Sequence[str], options: RequestOptions | None) -> None:
        if isinstance(previews, str):
            raise TypeError(f"previews must be a list of event types, not the string {previews!r}")
        check_options(options, "follow")
        self._previews = list(previews) or UNSET
        self._options = evolve(options or NO_OPTIONS, max_retries=0)

    def sight(self, event: Any) -> Sighting:
        """What an event says of itself."""
        if event.type in _PREVIEWS:
            return Sighting(None, None, waits=False)
        id: str | None = getattr(event, "id", None)
        is_null = getattr(event, "processed_at", UNSET) is None
        return Sighting(id, moment_of(event), is_null and event.type.startswith(_CLIENT_EVENTS))

    def previewed(self, preview: Any) -> str | None:
        """The id of the event that a preview is about."""
        announced = getattr(preview, "event", None)
        id: str | None = getattr(announced or preview, "id" if announced else "event_id", None)
        return id


class SessionEvents(_Events):
    """The events of a session."""

    def __init__(
        self,
        session_id: str,
        *,
        previews: Sequence[str] = (),
        options: RequestOptions | None = None,
    ) -> None:
        super().__init__(previews, options)
        self._session_id = session_id
        self.paging: Paging[Any] = sessions_events_list.PAGING
        self.stream: Call[Any] = sessions_events_stream.call(
            session_id, event_deltas=self._previews, options=self._options
        )
        self.oldest_first: Call[Any] = self._list(order="asc")
        self.newest_first: Call[Any] | None = self._list(order="desc")

    def since(self, moment: datetime, /) -> Call[Any] | None:
        """Lists what was processed at a time or later."""
        return self._list(order="asc", created_at_gte=moment)

    def ending(self) -> Ending:
        """The rule for the session's end."""
        return Ending()

    def _list(self, **filters: Any) -> Call[Any]:
        return sessions_events_list.call(self._session_id, **filters, options=self._options)


class ThreadEvents(_Events):
    """The events of one thread, whose list has no filters: it goes on from its last page."""

    newest_first: Call[Any] | None = None

    def __init__(
        self,
        session_id: str,
        thread_id: str,
        *,
        previews: Sequence[str] = (),
        options: RequestOptions | None = None,
    ) -> None:
        super().__init__(previews, options)
        self._thread_id = thread_id
        self.paging: Paging[Any] = sessions_threads_events_list.PAGING
        self.stream: Call[Any] = sessions_threads_events_stream.call(
            session_id, thread_id, event_deltas=self._previews, options=self._options
        )
        self.oldest_first: Call[Any] = sessions_threads_events_list.call(
            session_id, thread_id, options=self._options
        )

    def since(self, _: datetime, /) -> Call[Any] | None:
        """None: the list has no filter."""
        return None

    def ending(self) -> Ending:
        """The rule for the thread's end."""
        return Ending(self._thread_id)
