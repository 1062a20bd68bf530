# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class GarnishName(OpenEnum):
    """A garnish that everybody knows."""

    PARSLEY = "parsley"
    CHIVES = "chives"


decode_garnish_name = enum_decoder(GarnishName)
