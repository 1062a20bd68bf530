"""Giving the session the results of its calls, each once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from ..core.errors import APIError, APIStatusError
from ..core.follow.reconnect import may_pass
from ..core.retry.policy import RetryPolicy, backoff
from ..managed_agents.tool_calls import result_of
from ..runtime.pauses import pause_async

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client import Client
    from ..managed_agents.tool_calls import ToolCalls
    from ..tools import ToolResult

_PAUSES = RetryPolicy(cap=30.0)
_FORBIDDEN = (401, 403)

_log = logging.getLogger("agentsessions.worker")


class Results:
    """Sends results for as long as the lease is held.

    The service takes one result for a call. So a result whose fate is not known is sent again. One
    that is refused is kept until the session asks for it: somebody else has given one, or the call
    is not to be answered yet. If it is refused even then, something is wrong with the result
    itself, and the agent is told so.
    """

    def __init__(
        self, client: Client, session_id: str, calls: ToolCalls, is_held: Callable[[], bool]
    ) -> None:
        self._client = client
        self._session_id = session_id
        self._calls = calls
        self._is_held = is_held
        self._refused: dict[str, tuple[Any, dict[str, Any]]] = {}

    async def give(self, call: Any, result: ToolResult) -> None:
        """Answer a call."""
        await self._give(call, result_of(call, result.content, is_error=result.is_error))

    async def give_refused(self) -> None:
        """Send again what was refused, where the session asks for it."""
        for call, event in [*self._refused.values()]:
            if not self._calls.is_open(call.id):
                del self._refused[call.id]
            elif self._calls.is_awaited(call.id):
                del self._refused[call.id]
                await self._give(call, event)

    async def _give(self, call: Any, event: dict[str, Any]) -> None:
        refusal = await self._send(event)
        if refusal is None:
            return
        if self._calls.is_awaited(call.id):
            text = f"The result cannot be given: {refusal.message}"
            apology = result_of(call, [{"type": "text", "text": text}], is_error=True)
            refusal = await self._send(apology)
        if refusal is not None:
            _log.info("the result of %s was not taken: %s", call.id, refusal.message)
            self._refused[call.id] = call, event

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
                if isinstance(error, APIStatusError) and (
                    not may_pass(error) or error.status_code == 409
                ):
                    if error.status_code in _FORBIDDEN:
                        raise
                    return error
                _log.warning("a result could not be sent: %s", error)
                await pause_async(backoff(_PAUSES, failures))
                failures += 1
            else:
                return None
        return None
