# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class ArchiveResult(Model):
    """A session has been archived.

    Attributes:
        session_id: The session, as a UUID.
        archived: Always true.
    """

    session_id: str
    archived: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.session_id = data["session_id"]
            self.archived = data["archived"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_archive_result = ArchiveResult.from_dict
