# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .retry_failure_kind import RetryFailureKind, decode_retry_failure_kind


@model
class RetryFailure(Model):
    """Why a model could not be asked.

    Attributes:
        message: What happened, for people to read.
        provider: The provider of the model.
        kind: How it failed.
        retry_after_ms: How long the provider says to wait, in milliseconds. At least 0.
        duration_ms: How long it took, in milliseconds. At least 0.
    """

    message: str
    provider: str
    kind: RetryFailureKind
    retry_after_ms: int | None | Unset = UNSET
    duration_ms: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.message = data["message"]
            self.provider = data["provider"]
            self.kind = decode_retry_failure_kind(data["kind"])
            self.retry_after_ms = data.get("retry_after_ms", UNSET)
            self.duration_ms = data.get("duration_ms", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "kind") from None
        self._raw = data
        return self


decode_retry_failure = RetryFailure.from_dict
