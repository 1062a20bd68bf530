# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from agentsessions.core.generated import OpenEnum, enum_decoder


class FitnessName(OpenEnum):
    """There is nothing wrong with it."""

    FIT = "Fit"


decode_fitness_name = enum_decoder(FitnessName)
