# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class Mood(OpenEnum):
    """What a dish does to people."""

    CLASS = "class"
    NONE = "None"
    TRUE = "true"
    NULL = "null"
    VERY_HAPPY = "very happy"
    X_RAY = "x-ray"
    A_B_C = "a.b.c"
    NA = "n/a"
    MIXEDCASE = "mixedCase"
    G2 = "G2"
    VALUE_2ND_HELPING = "2nd helping"
    NAME = "name"
    VALUE = "value"
    SAY_HI = 'say "hi"'
    BACKSLASH = "back\\slash"
    ÄRGER = "ärger"


decode_mood = enum_decoder(Mood)
