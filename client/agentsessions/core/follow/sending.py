"""What a follow sends, once it is attached."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from ..errors import APIError, MaybeSentError
from ..request.operation import Call
from ..steps import Post

_HOW_TO_FIND_OUT = (
    "Sending was cut short. List the events and look for the sent ones, also among those without "
    "`processed_at`; send again only if they are missing."
)


class Sending:
    """Makes a call once, whatever happens; None: there is nothing to send.

    Attributes:
        is_due: Whether there is something that was not sent yet.
        failure: Why it could not be sent.
    """

    def __init__(self, call: Call[Any, Any] | None) -> None:
        self.is_due = call is not None
        self.failure: APIError | None = None
        self._call = call
        self._has_begun = False

    def steps(self) -> Generator[Post, Any, Any]:
        """Send, if that is due; the body of the response.

        Raises MaybeSentError if it was cut short the first time.
        """
        if self._call is None or not self.is_due:
            return None
        try:
            if self._has_begun:
                raise MaybeSentError(
                    operation=self._call.operation.id,
                    attempts=[],
                    how_to_find_out=_HOW_TO_FIND_OUT,
                    session_id=self._call.session_id,
                )
            self._has_begun = True
            response = yield Post(self._call)
        except APIError as error:
            self.failure = error
            raise
        self.is_due = False
        return response.parsed
