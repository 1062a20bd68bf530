# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class Currency(OpenEnum):
    """A currency by its ISO 4217 code."""

    USD = "USD"


decode_currency = enum_decoder(Currency)
