# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ConfinementRefusal(OpenEnum):
    """Why a program could not be confined."""

    INVALID_REQUIREMENT = "invalid_requirement"
    INVALID_LAUNCH = "invalid_launch"
    UNSUPPORTED_REQUIREMENT = "unsupported_requirement"
    BACKEND_UNAVAILABLE = "backend_unavailable"
    PREPARATION_FAILED = "preparation_failed"
    UNTRUSTED_CONFIGURATION_SOURCE = "untrusted_configuration_source"


decode_confinement_refusal = enum_decoder(ConfinementRefusal)
