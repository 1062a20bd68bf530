"""The errors that Meerkat has for itself: what is special about them is in their bodies."""

from __future__ import annotations

from typing import Any

from ..core.errors import APIStatusError, InternalServerError
from ..core.public import public
from ..core.serialization.decoding import is_array, is_object


@public
class SessionCreatedError(InternalServerError):
    """500: the first turn of a session has failed, but the session exists.

    A message to `session_id` goes on with it; creating it again makes another one.
    """

    advice = "the session exists: send a message to its `session_id` to go on with it"

    @property
    def session_id(self) -> str | None:
        """The session."""
        return _session_id(self.body)


@public
class CallbackPendingError(InternalServerError):
    """500: the turn waits for tools of the client, which Meerkat takes over JSON-RPC alone."""

    advice = "the session exists, and waits for the results of `pending_tool_calls`"

    @property
    def session_id(self) -> str | None:
        """The session, which exists."""
        return _session_id(self.body)

    @property
    def pending_tool_calls(self) -> list[dict[str, Any]]:
        """The calls that it waits for, each with `tool_use_id`, `tool_name` and `args`."""
        found = _details(self.body).get("pending_tool_calls")
        return [call for call in found if is_object(call)] if is_array(found) else []


@public
class RequestCancelledError(APIStatusError):
    """499: the turn was interrupted, stopped or cancelled."""

    advice = "what it had done by then, such as creating a session, stays done"


def error_class(status: int, error_type: str | None, body: Any) -> type[APIStatusError] | None:
    """The class of an error; None if it is that of its status."""
    if error_type == "CALLBACK_PENDING":
        return CallbackPendingError
    is_created = status == 500 and _details(body).get("session_created") is True
    if is_created or error_type == "SESSION_CREATED_WITH_TURN_FAILURE":
        return SessionCreatedError
    return RequestCancelledError if status == 499 else None


def _session_id(body: Any) -> str | None:
    found = _details(body).get("session_id")
    return found if isinstance(found, str) else None


def _details(body: Any) -> dict[str, Any]:
    """The `details` of an error's body; empty if there are none."""
    details = body.get("details") if is_object(body) else None
    return details if is_object(details) else {}
