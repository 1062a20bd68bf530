# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class DreamSessionsInput(Model):
    """The sessions that a dream reads.

    Attributes:
        type: Always `sessions`.
        session_ids: The sessions whose transcripts are read, of the same workspace; each begins
            with `sesn_`. Answers list them sorted. 1 to 100 items; no item twice.
    """

    type: Literal["sessions"] = "sessions"
    session_ids: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["sessions"] = ...,
            session_ids: Sequence[str],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.session_ids = data["session_ids"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_dream_sessions_input = DreamSessionsInput.from_dict
