# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class SystemNoticeBlockAuth(Model):
    """Credentials have changed.

    Attributes:
        type: Always `auth`.
        state: What they are now.
        binding: Which credentials.
        detail: What is known besides, for people to read.
    """

    type: Literal["auth"] = "auth"
    state: str
    binding: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.state = data["state"]
            self.binding = data.get("binding", UNSET)
            self.detail = data.get("detail", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_system_notice_block_auth = SystemNoticeBlockAuth.from_dict
