# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class UserProfileOrderBy(OpenEnum):
    """What user profiles are ordered by. `created_at`: the time of creation. `name`: the name,
    whatever the case of its ASCII letters; profiles without one come last in both directions."""

    CREATED_AT = "created_at"
    NAME = "name"


decode_user_profile_order_by = enum_decoder(UserProfileOrderBy)
