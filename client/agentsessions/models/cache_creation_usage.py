# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CacheCreationUsage(Model):
    """Input tokens written to the prompt cache, by how long they stay.

    Attributes:
        ephemeral_5m_input_tokens: Tokens written to stay for five minutes.
        ephemeral_1h_input_tokens: Tokens written to stay for one hour.
    """

    ephemeral_5m_input_tokens: int | None | Unset = UNSET
    ephemeral_1h_input_tokens: int | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.ephemeral_5m_input_tokens = data.get("ephemeral_5m_input_tokens", UNSET)
            self.ephemeral_1h_input_tokens = data.get("ephemeral_1h_input_tokens", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_cache_creation_usage = CacheCreationUsage.from_dict
