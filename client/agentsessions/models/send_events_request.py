# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .sendable_event import read_sendable_event_list

if TYPE_CHECKING:
    from ._inputs import SendableEventDict
    from .sendable_event import SendableEvent


@model
class SendEventsRequest(Model):
    """Events to append to a session. All are stored or none: one event that breaks a rule refuses
    the whole request (400), so an answer that may come too late is best sent alone.

    Attributes:
        events: The events in the order in which the session is to take them up.
            `system.message` may come once, as the last of them, directly after the `user.message`
            or tool result it belongs to.
    """

    events: Sequence[SendableEvent | SendableEventDict]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.events = read_sendable_event_list(data["events"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "events") from None
        self._raw = data
        return self


decode_send_events_request = SendEventsRequest.from_dict
