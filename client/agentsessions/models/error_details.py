# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ErrorDetails(Model):
    """What programs can act on. Some codes bring fields of their own, such as `current_state` with
    `heartbeat_precondition_failed`, `failed_checks` with `storage_verification_failed`, or the
    `field` of the request with `storage_changed_concurrently`.

    Attributes:
        error_code: The exact rule that was broken, such as `environment_archived`; null or
            absent when it has no code.
    """

    error_code: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.error_code = data.get("error_code", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_error_details = ErrorDetails.from_dict
