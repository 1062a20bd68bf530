# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class EvaluatedPermission(OpenEnum):
    """What the permission policy made of a call: `allow` lets it run, `ask` makes it wait for
    the client, `deny` refuses it."""

    ALLOW = "allow"
    ASK = "ask"
    DENY = "deny"


decode_evaluated_permission = enum_decoder(EvaluatedPermission)
