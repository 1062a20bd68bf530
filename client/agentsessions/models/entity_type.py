# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class EntityType(OpenEnum):
    """What kind of person or organization a user profile stands for."""

    INDIVIDUAL = "individual"
    BUSINESS = "business"
    NON_PROFIT = "non_profit"
    GOVERNMENT = "government"


decode_entity_type = enum_decoder(EntityType)
