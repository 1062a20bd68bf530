# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .known_storage_check import KnownStorageCheck, decode_known_storage_check
from .known_storage_role import KnownStorageRole, decode_known_storage_role


@model
class StorageFailedCheck(Model):
    """One thing that is wrong with a bucket.

    Attributes:
        check: What was checked.
        role: Whose access was checked; null or absent when it is about no access.
        message: What is wrong and, where the customer can mend it, how.
    """

    check: KnownStorageCheck
    role: KnownStorageRole | None | Unset = UNSET
    message: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "check"
        try:
            self.check = decode_known_storage_check(data["check"])
            at = "role"
            value = data.get("role", UNSET)
            self.role = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_known_storage_role(value)
            )
            self.message = data["message"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_storage_failed_check = StorageFailedCheck.from_dict
