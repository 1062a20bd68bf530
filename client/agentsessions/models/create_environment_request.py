# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .environment_config_params import decode_environment_config_params
from .environment_scope import EnvironmentScope, decode_environment_scope

if TYPE_CHECKING:
    from ._inputs import EnvironmentConfigParamsDict, EnvironmentScopeLiteral
    from .environment_config_params import EnvironmentConfigParams


@model
class CreateEnvironmentRequest(Model):
    """A new environment. A name is enough: the rest has defaults.

    Attributes:
        name: The name people know it by. Unique names are advised; some versions of the service
            refuse a taken one with 409.
        description: What the environment is for.
        config: Where its sandboxes run and what they hold. Left out or null, the service hosts
            them, with unrestricted networking and no extra packages.
        scope: Who can see the environment. Left out or null, the kind of organization decides.
            API organizations take only `organization`.
        metadata: The caller's own labels, up to 16 pairs with keys of up to 64 and values of up
            to 512 characters. Anything else is refused with 400 `invalid_metadata`.
    """

    name: str
    description: str | None | Unset = UNSET
    config: EnvironmentConfigParams | EnvironmentConfigParamsDict | None | Unset = UNSET
    scope: EnvironmentScope | EnvironmentScopeLiteral | None | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "config"
        try:
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            value = data.get("config", UNSET)
            self.config = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_environment_config_params(value)
            )
            at = "scope"
            value = data.get("scope", UNSET)
            self.scope = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_environment_scope(value)
            )
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_create_environment_request = CreateEnvironmentRequest.from_dict
