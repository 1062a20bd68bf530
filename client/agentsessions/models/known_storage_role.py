# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownStorageRole(OpenEnum):
    """The roles known today. `ingest` writes, `read` reads, `maintenance` looks after what is
    stored, `media_erasure` removes images and documents, and `verify` checks the bucket."""

    INGEST = "ingest"
    READ = "read"
    MAINTENANCE = "maintenance"
    MEDIA_ERASURE = "media_erasure"
    VERIFY = "verify"


decode_known_storage_role = enum_decoder(KnownStorageRole)
