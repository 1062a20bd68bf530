# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class CredentialValidationStatus(OpenEnum):
    """The verdict on a credential: it works (`valid`), it does not (`invalid`), or that could
    not be found out (`unknown`)."""

    VALID = "valid"
    INVALID = "invalid"
    UNKNOWN = "unknown"


decode_credential_validation_status = enum_decoder(CredentialValidationStatus)
