# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .model_speed import ModelSpeed, decode_model_speed

if TYPE_CHECKING:
    from ._inputs import ModelSpeedLiteral


@model
class DreamModelConfig(Model):
    """A model for a dream, and how fast it works.

    Attributes:
        id: The id of the model. 1 to 256 characters.
        speed: How fast the model generates its output. Dreams take only `standard`. Default:
            `standard`.
    """

    id: str
    speed: ModelSpeed | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            speed: ModelSpeed | ModelSpeedLiteral | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            value = data.get("speed", UNSET)
            self.speed = (
                value if value is UNSET else None if value is None else decode_model_speed(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "speed") from None
        self._raw = data
        return self


decode_dream_model_config = DreamModelConfig.from_dict
