# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .credential_networking import decode_credential_networking
from .injection_location_params import InjectionLocationParams, decode_injection_location_params

if TYPE_CHECKING:
    from ._inputs import CredentialNetworkingDict, InjectionLocationParamsDict
    from .credential_networking import CredentialNetworking


@model
class EnvironmentVariableAuthUpdate(Model):
    """Changes to a secret for requests that leave the sandbox. The variable stays the same.

    Attributes:
        type: Always `environment_variable`.
        secret_value: The new secret; never sent back.
        networking: The hosts that the secret may go to from now on. It replaces the stored
            setting as a whole.
        injection_location: The parts of a request in which the placeholder is replaced. A part
            that is not named stays as it is; null, or both parts off in the end, is refused with
            400.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "secret_value",
        }
    )

    type: Literal["environment_variable"] = "environment_variable"
    secret_value: str | None | Unset = UNSET
    networking: CredentialNetworking | CredentialNetworkingDict | None | Unset = UNSET
    injection_location: InjectionLocationParams | InjectionLocationParamsDict | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "networking"
        try:
            self.type = data["type"]
            self.secret_value = data.get("secret_value", UNSET)
            value = data.get("networking", UNSET)
            self.networking = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_credential_networking(value)
            )
            at = "injection_location"
            value = data.get("injection_location", UNSET)
            self.injection_location = (
                value if value is UNSET else decode_injection_location_params(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_environment_variable_auth_update = EnvironmentVariableAuthUpdate.from_dict
