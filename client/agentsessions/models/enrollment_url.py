# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp


@model
class EnrollmentURL(Model):
    """A link by which a person or company enrolls in a program.

    Attributes:
        type: Always `enrollment_url`.
        url: The link, for your application to hand over.
        expires_at: When the link stops working.
    """

    type: Literal["enrollment_url"] = "enrollment_url"
    url: str
    expires_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.url = data["url"]
            self.expires_at = parse_timestamp(data["expires_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "expires_at") from None
        self._raw = data
        return self


decode_enrollment_url = EnrollmentURL.from_dict
