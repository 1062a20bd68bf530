# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .allowed_action import AllowedAction, decode_allowed_action
from .known_error_code import KnownErrorCode, decode_known_error_code


@model
class Problem(Model):
    """What went wrong, in the form of RFC 9457.

    Attributes:
        title: The kind of problem in a few words.
        status: The HTTP status, once more. At least 0.
        type: A URI that stands for the kind of problem; absent where it is simply that of the
            status.
        detail: What went wrong this time, for people to read.
        code: What programs can act on; absent where the status says it all.
        instance: The path of the request that failed.
        allowed_actions: What the caller may do next to get over it.
        retry_after_seconds: How long to wait before trying again. Says the same as the header
            `Retry-After`. At least 0.
    """

    title: str
    status: int
    type: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET
    code: KnownErrorCode | None | Unset = UNSET
    instance: str | None | Unset = UNSET
    allowed_actions: list[AllowedAction] | Unset = UNSET
    retry_after_seconds: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "code"
        try:
            self.title = data["title"]
            self.status = data["status"]
            self.type = data.get("type", UNSET)
            self.detail = data.get("detail", UNSET)
            value = data.get("code", UNSET)
            self.code = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_known_error_code(value)
            )
            self.instance = data.get("instance", UNSET)
            at = "allowed_actions"
            value = data.get("allowed_actions", UNSET)
            self.allowed_actions = (
                value if value is UNSET else decode_list(decode_allowed_action, value)
            )
            self.retry_after_seconds = data.get("retry_after_seconds", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_problem = Problem.from_dict
