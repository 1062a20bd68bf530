# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class WebFetchSourceShorthand(OpenEnum):
    """`all` stands for an object of type `all`, `none` for one of type `none`."""

    ALL = "all"
    NONE = "none"


decode_web_fetch_source_shorthand = enum_decoder(WebFetchSourceShorthand)
