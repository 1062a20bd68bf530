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
class EnvironmentVariableAuthParams(Model):
    """A secret for requests that leave the sandbox. The agent finds a placeholder in an
    environment variable and uses it like the secret; the service puts the secret in its place
    on the way out.

    Attributes:
        type: Always `environment_variable`.
        secret_name: The environment variable that holds the placeholder; it cannot be changed
            later. Another active credential of the vault with the same name is refused with 409.
        secret_value: The secret itself; never sent back.
        networking: The hosts that the secret may go to.
        injection_location: The parts of a request in which the placeholder is replaced; headers
            and body when it is left out.
    """

    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "secret_value",
        }
    )

    type: Literal["environment_variable"] = "environment_variable"
    secret_name: str
    secret_value: str
    networking: CredentialNetworking | CredentialNetworkingDict
    injection_location: InjectionLocationParams | InjectionLocationParamsDict | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "networking"
        try:
            self.type = data["type"]
            self.secret_name = data["secret_name"]
            self.secret_value = data["secret_value"]
            self.networking = decode_credential_networking(data["networking"])
            at = "injection_location"
            value = data.get("injection_location", UNSET)
            self.injection_location = (
                value if value is UNSET else decode_injection_location_params(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_environment_variable_auth_params = EnvironmentVariableAuthParams.from_dict
