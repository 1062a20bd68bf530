# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class Taste(OpenEnum):
    """Something that people like."""

    SALT = "salt"
    SUGAR = "sugar"


decode_taste = enum_decoder(Taste)
