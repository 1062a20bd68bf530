# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .effort import decode_effort
from .effort_level import EffortLevel, decode_effort_level
from .known_model_name import KnownModelName, decode_known_model_name
from .model_speed import ModelSpeed, decode_model_speed

if TYPE_CHECKING:
    from ._inputs import EffortDict, EffortLevelLiteral, KnownModelNameLiteral, ModelSpeedLiteral
    from .effort import Effort


@model
class ModelConfigParams(Model):
    """A model and how to run it.

    Attributes:
        id: The model.
        effort: How much the model thinks and does per request. Left out at creation, the
            model's own default; left out in an update, as before unless the model's id changes.
        speed: How fast it writes. A model that has no `fast` mode refuses it with 400. Default:
            `standard`.
        inference_geo: The region where the model runs, such as `us`. Left out or null, the
            workspace's default applies, also after an update.
    """

    id: KnownModelName | KnownModelNameLiteral | str
    effort: EffortLevel | EffortLevelLiteral | Effort | EffortDict | None | Unset = UNSET
    speed: ModelSpeed | ModelSpeedLiteral | None | Unset = UNSET
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
                value
                if value is UNSET
                else decode_effort(value)
                if value.__class__ is dict
                else decode_effort_level(value)
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


decode_model_config_params = ModelConfigParams.from_dict
