"""How to find out about a lost `sessions_messages_create`: what to list, what counts as the same.

A stored message is the one that was sent, with an id and what the service fills in, so only what
both sides state is compared: who it is from, and what it says, part by part; texts are compared
without regard to Unicode form and white space.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..core.exactly_once.alike import agree
from ..core.serialization.decoding import is_object
from .logged_call import LoggedCall

if TYPE_CHECKING:
    from ..core.exactly_once.compare import StoredItem

_MESSAGE = "input.message"
_COMPARED = ("role", "content")


class SentMessage(LoggedCall):
    """One call of `sessions_messages_create`."""

    kinds = (_MESSAGE,)

    @property
    def items(self) -> Sequence[Any]:
        """The message as JSON, as it was sent: what the caller holds may have changed since."""
        message = self.body.get("message") if is_object(self.body) else None
        return [message] if is_object(message) else []

    @property
    def how_to_find_out(self) -> str:
        """What the caller can do."""
        return (
            f"List the messages of session {self.place} (`sessions_messages_list`) a little later "
            "and look for the sent one; send it again only if it is missing."
        )

    def same(self, sent: Any, stored: Any) -> bool:
        """Whether a stored message can be the sent one; of an event, that of its message."""
        mine, other = _message(sent), _message(stored)
        return bool(other) and agree({name: mine.get(name) for name in _COMPARED}, other)

    def id_of(self, event: dict[str, Any]) -> Any:
        """The id of the message."""
        return (_message(event) or event).get("id")

    def ids(self, response: Any) -> list[str]:
        """The id of the stored message."""
        id = getattr(response, "id", None)
        return [id] if isinstance(id, str) and id else []

    def response(self, stored: Sequence[StoredItem]) -> Any:
        """The body that `sessions_messages_create` answers with."""
        event = stored[0].item
        facts = {"sequence": event.get("sequence"), "created_at": event.get("ts")}
        return {"session_id": self.place, **facts, **_message(event)}


def _message(item: Any) -> dict[str, Any]:
    """The message of an event, or one by itself; empty for another event."""
    if not is_object(item) or item.get("type", _MESSAGE) != _MESSAGE:
        return {}
    data = item.get("data")
    inner = data.get("message") if is_object(data) else item
    return inner if is_object(inner) else {}
