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
class UpdateEnvironmentRequest(Model):
    """The changes to an environment. What is left out stays as it is.

    Attributes:
        name: The new name; null keeps the present one.
        description: The new description. Null removes it; an empty string is kept as an empty
            string.
        config: The changes to the configuration. Its `type` has to be the present one, else the
            update is refused with 400 `invalid_config_type_change`; parts that are left out stay.
        scope: Who can see the environment from now on; null keeps the present scope.
        metadata: Labels to add or replace, merged by key. Null or an empty string deletes the
            key.
    """

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    config: EnvironmentConfigParams | EnvironmentConfigParamsDict | None | Unset = UNSET
    scope: EnvironmentScope | EnvironmentScopeLiteral | None | Unset = UNSET
    metadata: Mapping[str, str | None] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "config"
        try:
            self.name = data.get("name", UNSET)
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


decode_update_environment_request = UpdateEnvironmentRequest.from_dict
