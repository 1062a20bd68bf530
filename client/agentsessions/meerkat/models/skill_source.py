# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .skill_source_status import SkillSourceStatus, decode_skill_source_status
from .skill_transport import SkillTransport, decode_skill_transport


@model
class SkillSource(Model):
    """Where skills come from.

    Attributes:
        source_uuid: The source of the skill, as a UUID.
        display_name: Its name for people to read.
        transport_kind: How they are fetched.
        fingerprint: A digest that the source is known by.
        status: Whether it is in use. Default: `active`.
    """

    source_uuid: str
    display_name: str
    transport_kind: SkillTransport
    fingerprint: str
    status: SkillSourceStatus | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "transport_kind"
        try:
            self.source_uuid = data["source_uuid"]
            self.display_name = data["display_name"]
            self.transport_kind = decode_skill_transport(data["transport_kind"])
            self.fingerprint = data["fingerprint"]
            at = "status"
            value = data.get("status", UNSET)
            self.status = value if value is UNSET else decode_skill_source_status(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_skill_source = SkillSource.from_dict
