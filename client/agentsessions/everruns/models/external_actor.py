# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ExternalActor(Model):
    """Somebody in another system, such as the sender of a chat message.

    Attributes:
        source: The system, such as `slack`.
        actor_id: Their id there.
        actor_name: Their name there; without one, `actor_id` stands for it.
        metadata: What else that system says of them or the message.
    """

    source: str
    actor_id: str
    actor_name: str | None | Unset = UNSET
    metadata: dict[str, str] | None | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            source: str,
            actor_id: str,
            actor_name: str | None | Unset = ...,
            metadata: Mapping[str, str] | None | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.source = data["source"]
            self.actor_id = data["actor_id"]
            self.actor_name = data.get("actor_name", UNSET)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_external_actor = ExternalActor.from_dict
