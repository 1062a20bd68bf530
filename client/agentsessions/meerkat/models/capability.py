# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .capability_availability import CapabilityAvailability, decode_capability_availability
from .capability_refusal import decode_capability_refusal

if TYPE_CHECKING:
    from .capability_refusal import CapabilityRefusal


@model
class Capability(Model):
    """Something that a server might be able to do.

    Attributes:
        id: What it is called, such as `sessions` or `comms`.
        description: What it is, for people to read.
        status: Whether the server can do it.
    """

    id: str
    description: str
    status: CapabilityAvailability | CapabilityRefusal

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.description = data["description"]
            value = data["status"]
            self.status = (
                decode_capability_refusal(value)
                if value.__class__ is dict
                else decode_capability_availability(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "status") from None
        self._raw = data
        return self


decode_capability = Capability.from_dict
