# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ParticipantKind(OpenEnum):
    """What takes part in a session."""

    AGENT = "agent"
    USER = "user"


decode_participant_kind = enum_decoder(ParticipantKind)
