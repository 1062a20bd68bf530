# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class UserInterrupt(Model):
    """Stops the agent ahead of everything in the queue; a tool that is running may delay it. The
    session goes idle with `end_turn`, and a `user.message` behind the interrupt in the same
    request starts the next turn. Workflow runs are not ended. On a session that has used up its
    budget the event is accepted but neither obeyed nor stored.

    Attributes:
        type: Always `user.interrupt`.
        session_thread_id: The one thread to stop; begins with `sthr_`. Null or absent stops
            every thread that is not archived. An idle thread is left alone, and a terminated one is
            refused (400).
    """

    type: Literal["user.interrupt"] = "user.interrupt"
    session_thread_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_thread_id = data.get("session_thread_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_user_interrupt = UserInterrupt.from_dict
