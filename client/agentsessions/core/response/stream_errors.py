"""What went wrong in a stream, as the error that says so."""

from __future__ import annotations

import json
from typing import Any

from ..errors import APIError, StreamInterruptedError, stream_error
from .response import unreadable
from .returns import HeldBy


class StreamErrors:
    """The errors that a stream may end in; each says which call that was."""

    def __init__(self, context: HeldBy) -> None:
        self._context = context
        self._operation = context.operation
        self._headers = context.headers
        self._request_id = context.headers.get(context.service.request_id_header)
        self.note = context.note

    def reported(self, data: str) -> APIError:
        """That for a frame in which the service reports an error."""
        try:
            body: Any = json.loads(data)
        except (ValueError, RecursionError):
            body = data
        service = self._context.service
        error = stream_error(
            body,
            operation=self._operation.id,
            request_id=self._request_id,
            describe=service.describe_error,
            status_by_type=service.error_statuses,
            error_class=service.error_class,
            headers=self._headers,
        )
        self.note(error)
        return error

    def unreadable(self, error: Exception, data: str) -> APIError:
        """That for a frame that breaks the document."""
        found = unreadable(error, self._operation, data, self._headers, self._request_id)
        self.note(found)
        return found

    def interrupted(self, reason: str, last_event_id: str | None) -> StreamInterruptedError:
        """That for a stream that is over before the service has ended it."""
        return StreamInterruptedError(
            reason,
            last_event_id=last_event_id,
            operation=self._operation.id,
            request_id=self._request_id,
            headers=self._headers,
        )
