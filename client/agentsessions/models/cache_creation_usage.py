# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.values.decoding import MISFITS, misfit
from agentsessions.core.values.model import Model, model, new
from agentsessions.core.values.unset import UNSET, Unset


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
        except MISFITS as error:
            raise misfit(error, cls, data, "") from None
        self._raw = data
        return self


decode_cache_creation_usage = CacheCreationUsage.from_dict
