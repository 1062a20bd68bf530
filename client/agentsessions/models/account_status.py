# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class AccountStatus(OpenEnum):
    """The state of an account with you. `active`: unrestricted. `suspended`: restricted, perhaps
    for a time. `blocked`: barred."""

    ACTIVE = "active"
    SUSPENDED = "suspended"
    BLOCKED = "blocked"


decode_account_status = enum_decoder(AccountStatus)
