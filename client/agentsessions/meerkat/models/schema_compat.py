# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class SchemaCompat(OpenEnum):
    """What is done about keywords of a schema that a provider does not know. `lossy` leaves them
    out, `strict` fails."""

    LOSSY = "lossy"
    STRICT = "strict"


decode_schema_compat = enum_decoder(SchemaCompat)
