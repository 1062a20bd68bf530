# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class VersionChangeKind(OpenEnum):
    """Why a version was saved: by the service (`auto`), by hand, as a change of that size, or as
    part of an import, a rollback or a fork."""

    AUTO = "auto"
    MANUAL = "manual"
    PATCH = "patch"
    MINOR = "minor"
    MAJOR = "major"
    IMPORT = "import"
    ROLLBACK = "rollback"
    FORK = "fork"


decode_version_change_kind = enum_decoder(VersionChangeKind)
