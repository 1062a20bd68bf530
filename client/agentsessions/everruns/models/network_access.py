# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class NetworkAccess(Model):
    """Which hosts an agent can reach. A pattern is a host (`example.com`), a host with all below
    it (`*.example.com`) or the beginning of an address (`https://example.com/api/`).

    Attributes:
        allowed: Patterns of what can be reached. Empty, this layer allows everything.
        blocked: Patterns of what cannot be reached, even if it is allowed.
    """

    allowed: list[str] | Unset = UNSET
    blocked: list[str] | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            allowed: Sequence[str] | Unset = ...,
            blocked: Sequence[str] | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.allowed = data.get("allowed", UNSET)
            self.blocked = data.get("blocked", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_network_access = NetworkAccess.from_dict
