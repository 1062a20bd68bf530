# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class UserIDs(Model):
    """A name with an acronym in the plural.

    Attributes:
        ids: The users.
    """

    ids: list[str]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ids: Sequence[str],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.ids = data["ids"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_user_ids = UserIDs.from_dict
