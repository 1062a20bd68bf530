"""A turn for a program that knows no service: run to its end, or to where it was stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..portable.results import PortableResult
from .errors import CallbackPendingError, RequestCancelledError
from .portable_facts import Said, turn_result

if TYPE_CHECKING:
    from .api.namespaces.sessions_messages import AsyncSessionsMessages, SessionsMessages


def run_turn(messages: SessionsMessages, session_id: str, prompt: str) -> PortableResult:
    """Send a message and listen, because of a turn that is interrupted nothing else is left."""
    said = Said()
    try:
        with messages.stream(session_id, prompt=prompt) as turn:
            for event in turn:
                said.note(event.payload)
            return turn_result(turn.result())
    except (RequestCancelledError, CallbackPendingError) as error:
        return said.result(session_id, error)


async def arun_turn(
    messages: AsyncSessionsMessages, session_id: str, prompt: str
) -> PortableResult:
    """The same for asyncio."""
    said = Said()
    try:
        async with messages.stream(session_id, prompt=prompt) as turn:
            async for event in turn:
                said.note(event.payload)
            return turn_result(await turn.result())
    except (RequestCancelledError, CallbackPendingError) as error:
        return said.result(session_id, error)
