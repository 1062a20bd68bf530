# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

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

from .skill_failure import decode_skill_failure
from .skill_quarantine import SkillQuarantine, decode_skill_quarantine
from .skill_source_health import SkillSourceHealth, decode_skill_source_health

if TYPE_CHECKING:
    from .skill_failure import SkillFailure


@model
class SkillDiagnostics(Model):
    """What is wrong with the sources of skills.

    Attributes:
        source_health: How the sources are.
        quarantined: Skills that cannot be used.
        collection_fault: Why there is nothing to say.
    """

    source_health: SkillSourceHealth
    quarantined: list[SkillQuarantine]
    collection_fault: SkillFailure | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "source_health"
        try:
            self.source_health = decode_skill_source_health(data["source_health"])
            at = "quarantined"
            self.quarantined = decode_list(decode_skill_quarantine, data["quarantined"])
            at = "collection_fault"
            value = data.get("collection_fault", UNSET)
            self.collection_fault = (
                value if value is UNSET else None if value is None else decode_skill_failure(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_skill_diagnostics = SkillDiagnostics.from_dict
