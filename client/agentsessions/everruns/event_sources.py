"""Where the events of a session come from: the facts behind following them.

The rules are those of `agentsessions.core.follow.replay`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import evolve

from ..core.follow.replay import Place
from .stop_rule import StopRule

if TYPE_CHECKING:
    from ..core.request.operation import Call
    from ..core.response.paging import Paging


class SessionEvents:
    """The events of a session, as a stream and its list tell them."""

    def __init__(self, stream: Call[Any, Any]) -> None:
        self.stream = stream
        self._lister: Any = import_module(f"{__package__}.api.{stream.operation.caught_up_by}")

    @property
    def paging(self) -> Paging[Any]:
        """How the list goes on."""
        paging: Paging[Any] = self._lister.PAGING
        return paging

    def streamed_after(self, after: str | int, /) -> Call[Any, Any]:
        """Opens the stream behind the event with this id or `sequence`."""
        name = "since_id" if isinstance(after, str) else "after_sequence"
        return evolve(self.stream, query={**self.stream.query, name: after})

    def listed_after(self, number: int, /) -> Call[Any, Any]:
        """Lists what came after this `sequence`."""
        listed = self._lister.OPERATION
        operation = self.stream.operation
        if operation.path_names != listed.path_names:  # a channel's client has a shorter path
            path = operation.path.removesuffix("/sse") + "/events"
            listed = evolve(listed, path=path, security=operation.security)
        return evolve(self.stream, operation=listed, query={"after_sequence": number})

    def place(self, event: Any, /) -> Place:
        """Where an event stands: ephemeral ones have no `sequence`."""
        number = getattr(event, "sequence", None)
        return Place(event.id, number) if isinstance(number, int) else Place(None, None)

    def sent_id(self, sent: Any, /) -> str:
        """The id of a message."""
        id: str = sent.id
        return id

    def stop_rule(self) -> StopRule:
        """The rule for the end of a turn."""
        return StopRule(of_channel=self.stream.operation.id.startswith("channels_"))


def source_of(stream: Call[Any, Any]) -> SessionEvents:
    """How to follow the session whose stream a call opens."""
    return SessionEvents(stream)
