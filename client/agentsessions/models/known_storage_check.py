# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownStorageCheck(OpenEnum):
    """The checks known today. They look at the bucket's label and location, its encryption,
    versioning, other settings, rules for its objects' life and protection from deletion, the
    access that is granted, the key that encrypts it, a test with an object, and whether the
    project is verified."""

    LABEL_MISMATCH = "label_mismatch"
    LOCATION_MISMATCH = "location_mismatch"
    ENCRYPTION = "encryption"
    VERSIONING = "versioning"
    BUCKET_SETTINGS = "bucket_settings"
    LIFECYCLE_RULES = "lifecycle_rules"
    DELETION_POLICY = "deletion_policy"
    GRANT_MISMATCH = "grant_mismatch"
    KMS_KEY_REFUSED = "kms_key_refused"
    PROBE_FAILED = "probe_failed"
    PROJECT_NOT_VERIFIED = "project_not_verified"


decode_known_storage_check = enum_decoder(KnownStorageCheck)
