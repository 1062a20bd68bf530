# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .applied_auth_binding import AppliedAuthBinding, decode_applied_auth_binding
from .applied_provider_params import AppliedProviderParams, decode_applied_provider_params
from .provider import Provider, decode_provider


@model
class ModelIdentity(Model):
    """A model with its settings.

    Attributes:
        model: The model, as its provider calls it.
        provider: The provider of the model.
        self_hosted_server_id: The server of your own that runs it.
        auth_binding: Which of the server's credentials are used.
        provider_params: Its settings.
    """

    model: str
    provider: Provider
    self_hosted_server_id: str | None | Unset = UNSET
    auth_binding: AppliedAuthBinding | None | Unset = UNSET
    provider_params: AppliedProviderParams | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "provider"
        try:
            self.model = data["model"]
            self.provider = decode_provider(data["provider"])
            self.self_hosted_server_id = data.get("self_hosted_server_id", UNSET)
            at = "auth_binding"
            value = data.get("auth_binding", UNSET)
            self.auth_binding = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_applied_auth_binding(value)
            )
            at = "provider_params"
            value = data.get("provider_params", UNSET)
            self.provider_params = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_applied_provider_params(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_model_identity = ModelIdentity.from_dict
