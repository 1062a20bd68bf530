# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class ExportFormat(OpenEnum):
    """How to write a session down: a line for each message, or a trajectory in the format ATIF."""

    JSONL = "jsonl"
    ATIF = "atif"


decode_export_format = enum_decoder(ExportFormat)
