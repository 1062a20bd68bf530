# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class RecoveryMode(OpenEnum):
    """`finalize`: what was written is the message. `restart`: the model writes it anew."""

    FINALIZE = "finalize"
    RESTART = "restart"


decode_recovery_mode = enum_decoder(RecoveryMode)
