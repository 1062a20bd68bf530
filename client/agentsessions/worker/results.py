"""Giving the session the results of its calls, each once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ..core.errors import APIError, APIStatusError
from ..core.follow.reconnect import may_pass
from ..core.retry.policy import RetryPolicy, backoff
from ..managed_agents.run.answers import result_event
from ..runtime.pauses import pause_async
from ..tools import ToolResult

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client import Client

_PAUSES = RetryPolicy(cap=30.0)
_FORBIDDEN = (401, 403)

_log = logging.getLogger("agentsessions.worker")


class Results:
    """Sends results for as long as the lease is held.

    The service takes one result for a call. So one whose fate is not known is sent again. Where it
    is refused, either somebody else has given one, or something is wrong with it: then the agent is
    told so, which is refused too if there is a result already.
    """

    def __init__(self, client: Client, session_id: str, is_held: Callable[[], bool]) -> None:
        self._client = client
        self._session_id = session_id
        self._is_held = is_held

    async def give(self, call: Any, result: ToolResult) -> None:
        """Answer a call."""
        refusal = await self._send(result_event(call, result))
        if refusal is None:
            return
        text = f"The result cannot be given: {refusal.message}"
        apology = ToolResult([{"type": "text", "text": text}], is_error=True)
        if await self._send(result_event(call, apology)) is not None:
            _log.info("%s: there was a result for %s already", self._session_id, call.id)

    async def _send(self, event: dict[str, Any]) -> APIStatusError | None:
        """Send a result until its fate is known; gives the refusal, if it is one."""
        from ..api import sessions_events_send
        from ..models.send_events_request import SendEventsRequest

        request = SendEventsRequest.from_dict({"events": [event]})
        failures = 0
        while self._is_held():
            try:
                await sessions_events_send.asyncio(self._client, self._session_id, body=request)
            except APIError as error:
                if refusal := _refusal(error):
                    return refusal
                _log.warning("%s: a result could not be sent: %s", self._session_id, error)
                await pause_async(backoff(_PAUSES, failures))
                failures += 1
            else:
                return None
        return None


def _refusal(error: APIError) -> APIStatusError | None:
    """The error, if the result itself was refused. Raises it if the worker's credential was."""
    if not isinstance(error, APIStatusError):
        return None
    if error.status_code in _FORBIDDEN:
        raise error
    return None if may_pass(error) and error.status_code != 409 else error
