"""The requests of a run: all about one session."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from attrs import evolve

from ...api import sessions_events_list, sessions_events_send, sessions_events_stream
from ...core.request.operation import Call
from ...core.request.options import RequestOptions, check_options
from ...core.response.paging import PagedCall
from ...core.serialization.unset import UNSET


class Requests:
    """Makes the calls; sends nothing."""

    def __init__(self, session_id: str, options: RequestOptions | None) -> None:
        check_options(options, "run")
        self.session_id = session_id
        self._options = options
        self._of_lists = options and evolve(options, query={}, body={})

    def send(self, events: Sequence[Any]) -> Call[Any, Any]:
        """Sends events to the session."""
        return sessions_events_send.call(
            self.session_id, body={"events": events}, options=self._options
        )

    def stream(self, previews: Sequence[Any]) -> Call[Any, Any]:
        """Streams its events."""
        return sessions_events_stream.call(
            self.session_id, event_deltas=previews or UNSET, options=self._options
        )

    def newest_first(self, *types: Any, limit: int | None = None) -> PagedCall[Any, Any]:
        """Lists its events, those of some types or all."""
        call = sessions_events_list.call(
            self.session_id,
            order="desc",
            types=types or UNSET,
            limit=limit or UNSET,
            options=self._of_lists,
        )
        return PagedCall(call, sessions_events_list.PAGING)
