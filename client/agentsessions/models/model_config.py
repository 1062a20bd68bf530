# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .effort import decode_effort
from .known_model_name import KnownModelName, decode_known_model_name
from .model_speed import ModelSpeed, decode_model_speed

if TYPE_CHECKING:
    from .effort import Effort


@model
class ModelConfig(Model):
    """A model and how it is run, with defaults filled in.

    Attributes:
        id: The model.
        effort: How much the model thinks and does per request; null or absent for models that
            have no such setting.
        speed: How fast it writes; null or absent means `standard`.
        inference_geo: The region where the model runs, such as `us`; null or absent when the
            workspace's default applies.
    """

    id: KnownModelName
    effort: Effort | None | Unset = UNSET
    speed: ModelSpeed | None | Unset = UNSET
    inference_geo: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "id"
        try:
            self.id = decode_known_model_name(data["id"])
            at = "effort"
            value = data.get("effort", UNSET)
            self.effort = (
                value if value is UNSET else None if value is None else decode_effort(value)
            )
            at = "speed"
            value = data.get("speed", UNSET)
            self.speed = (
                value if value is UNSET else None if value is None else decode_model_speed(value)
            )
            self.inference_geo = data.get("inference_geo", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_model_config = ModelConfig.from_dict
