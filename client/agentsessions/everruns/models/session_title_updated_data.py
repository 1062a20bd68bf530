# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SessionTitleUpdatedData(Model):
    """How the session is called.

    Attributes:
        previous_title: What it was called before; null if it had no title.
        title: What it is called now.
    """

    previous_title: str | None | Unset = UNSET
    title: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.previous_title = data.get("previous_title", UNSET)
            self.title = data["title"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_session_title_updated_data = SessionTitleUpdatedData.from_dict
