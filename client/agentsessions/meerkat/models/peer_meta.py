# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class PeerMeta(Model):
    """What peers are told of an agent.

    Attributes:
        description: What it is for.
        labels: Labels to find it by.
    """

    description: str | None | Unset = UNSET
    labels: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.description = data.get("description", UNSET)
            self.labels = data.get("labels", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_peer_meta = PeerMeta.from_dict
