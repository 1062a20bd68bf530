# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class KnownCourse(OpenEnum):
    """The courses that are known."""

    STARTER = "starter"
    MAIN = "main"
    DESSERT = "dessert"


decode_known_course = enum_decoder(KnownCourse)
