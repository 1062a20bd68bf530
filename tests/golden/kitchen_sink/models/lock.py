# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class Lock(Model):
    """What keeps a recipe secret.

    Attributes:
        password: The secret.
        old_password: The secret before.
        hint: What helps to remember it.
        codes: Codes of a safe, each a list.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "old_password": "old-password",
    }
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "password",
            "old_password",
            "codes",
        }
    )

    password: str
    old_password: str | None | Unset = UNSET
    hint: str | Unset = UNSET
    codes: Mapping[str, Sequence[str]] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.password = data["password"]
            self.old_password = data.get("old-password", UNSET)
            self.hint = data.get("hint", UNSET)
            self.codes = data.get("codes", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_lock = Lock.from_dict
