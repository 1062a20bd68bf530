# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class UserProfileAccessType(OpenEnum):
    """How an application serves someone. `application`: a person who uses a product built on the
    API. `passthrough`: a company to which access to the models is resold."""

    APPLICATION = "application"
    PASSTHROUGH = "passthrough"


decode_user_profile_access_type = enum_decoder(UserProfileAccessType)
