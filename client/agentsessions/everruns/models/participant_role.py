# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ParticipantRole(OpenEnum):
    """`host`: answers messages that are addressed to nobody. `member`: answers when it is
    addressed."""

    HOST = "host"
    MEMBER = "member"


decode_participant_role = enum_decoder(ParticipantRole)
