# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a skill could not be loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "SkillFailure",
    "reason_type",
    {
        "not_found": "skill_failure_not_found:SkillFailureNotFound",
        "capability_unavailable": (
            "skill_failure_capability_unavailable:SkillFailureCapabilityUnavailable"
        ),
        "load": "skill_failure_load:SkillFailureLoad",
        "parse": "skill_failure_parse:SkillFailureParse",
        "source_uuid_collision": (
            "skill_failure_source_uuid_collision:SkillFailureSourceUuidCollision"
        ),
        "source_uuid_mutation_without_lineage": (
            "skill_failure_source_uuid_mutation_without_lineage:"
            "SkillFailureSourceUuidMutationWithoutLineage"
        ),
        "missing_skill_remaps": "skill_failure_missing_skill_remaps:SkillFailureMissingSkillRemaps",
        "remap_without_lineage": (
            "skill_failure_remap_without_lineage:SkillFailureRemapWithoutLineage"
        ),
        "unknown_skill_alias": "skill_failure_unknown_skill_alias:SkillFailureUnknownSkillAlias",
        "remap_cycle": "skill_failure_remap_cycle:SkillFailureRemapCycle",
        "no_skill_engine": "skill_failure_no_skill_engine:SkillFailureNoSkillEngine",
        "unknown": "skill_failure_unknown:SkillFailureUnknown",
    },
    __name__,
)

if TYPE_CHECKING:
    from .skill_failure_capability_unavailable import SkillFailureCapabilityUnavailable
    from .skill_failure_load import SkillFailureLoad
    from .skill_failure_missing_skill_remaps import SkillFailureMissingSkillRemaps
    from .skill_failure_no_skill_engine import SkillFailureNoSkillEngine
    from .skill_failure_not_found import SkillFailureNotFound
    from .skill_failure_parse import SkillFailureParse
    from .skill_failure_remap_cycle import SkillFailureRemapCycle
    from .skill_failure_remap_without_lineage import SkillFailureRemapWithoutLineage
    from .skill_failure_source_uuid_collision import SkillFailureSourceUuidCollision
    from .skill_failure_source_uuid_mutation_without_lineage import (
        SkillFailureSourceUuidMutationWithoutLineage,
    )
    from .skill_failure_unknown import SkillFailureUnknown
    from .skill_failure_unknown_skill_alias import SkillFailureUnknownSkillAlias

    SkillFailure: TypeAlias = (
        SkillFailureNotFound
        | SkillFailureCapabilityUnavailable
        | SkillFailureLoad
        | SkillFailureParse
        | SkillFailureSourceUuidCollision
        | SkillFailureSourceUuidMutationWithoutLineage
        | SkillFailureMissingSkillRemaps
        | SkillFailureRemapWithoutLineage
        | SkillFailureUnknownSkillAlias
        | SkillFailureRemapCycle
        | SkillFailureNoSkillEngine
        | SkillFailureUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_skill_failure: Final[Callable[[Any], SkillFailure]] = _VARIANTS.decode
read_skill_failure_list: Final[Callable[[Any], list[SkillFailure]]] = _VARIANTS.decode_list
