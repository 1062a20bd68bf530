# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class InstructionActivationIdentity(Model):
    """Instructions that were switched on.

    Attributes:
        activation_id: This switching on.
        origin_session_id: The session in which it was done first.
        render_version: The version of how they are written. At least 0.
        revision: Which instructions, as any object.
        supersedes: The one that it takes the place of.
    """

    activation_id: str
    origin_session_id: str
    render_version: int
    revision: dict[str, Any]
    supersedes: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.activation_id = data["activation_id"]
            self.origin_session_id = data["origin_session_id"]
            self.render_version = data["render_version"]
            self.revision = data["revision"]
            self.supersedes = data.get("supersedes", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_instruction_activation_identity = InstructionActivationIdentity.from_dict
