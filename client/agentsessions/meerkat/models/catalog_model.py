# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .model_profile import ModelProfile, decode_model_profile
from .model_release_stage import ModelReleaseStage, decode_model_release_stage
from .model_tier import ModelTier, decode_model_tier


@model
class CatalogModel(Model):
    """A model.

    Attributes:
        id: What sessions name as `model`.
        display_name: Its name for people to read.
        tier: Whether the service recommends it.
        release_stage: How finished it is.
        context_window: Tokens that it takes in all. At least 0.
        max_output_tokens: Tokens that one answer may have. At least 0.
        profile: What it can do; null or absent where that is not known.
        server_id: The server of your own that runs it.
    """

    id: str
    display_name: str
    tier: ModelTier
    release_stage: ModelReleaseStage | Unset = UNSET
    context_window: int | None | Unset = UNSET
    max_output_tokens: int | None | Unset = UNSET
    profile: ModelProfile | None | Unset = UNSET
    server_id: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "tier"
        try:
            self.id = data["id"]
            self.display_name = data["display_name"]
            self.tier = decode_model_tier(data["tier"])
            at = "release_stage"
            value = data.get("release_stage", UNSET)
            self.release_stage = value if value is UNSET else decode_model_release_stage(value)
            self.context_window = data.get("context_window", UNSET)
            self.max_output_tokens = data.get("max_output_tokens", UNSET)
            at = "profile"
            value = data.get("profile", UNSET)
            self.profile = (
                value if value is UNSET else None if value is None else decode_model_profile(value)
            )
            self.server_id = data.get("server_id", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_catalog_model = CatalogModel.from_dict
