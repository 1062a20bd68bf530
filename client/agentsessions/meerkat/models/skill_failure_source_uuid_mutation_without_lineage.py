# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class SkillFailureSourceUuidMutationWithoutLineage(Model):
    """A source has changed its id.

    Attributes:
        reason_type: Always `source_uuid_mutation_without_lineage`.
        fingerprint: The fingerprint of the source.
        existing_source_uuid: The id that it had.
        mutated_source_uuid: The id that it has.
    """

    reason_type: Literal["source_uuid_mutation_without_lineage"] = (
        "source_uuid_mutation_without_lineage"
    )
    fingerprint: str
    existing_source_uuid: str
    mutated_source_uuid: str

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.reason_type = data["reason_type"]
            self.fingerprint = data["fingerprint"]
            self.existing_source_uuid = data["existing_source_uuid"]
            self.mutated_source_uuid = data["mutated_source_uuid"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_skill_failure_source_uuid_mutation_without_lineage = (
    SkillFailureSourceUuidMutationWithoutLineage.from_dict
)
