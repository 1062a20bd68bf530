# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class Diet(OpenEnum):
    """A diet."""

    VEGAN = "vegan"
    HALAL = "halal"


decode_diet = enum_decoder(Diet)
