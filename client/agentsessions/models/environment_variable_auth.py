# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .credential_networking import decode_credential_networking
from .injection_location import InjectionLocation, decode_injection_location

if TYPE_CHECKING:
    from .credential_networking import CredentialNetworking


@model
class EnvironmentVariableAuth(Model):
    """A secret that the sandbox knows only by the name of an environment variable. The agent sees
    a placeholder, and the service puts the secret in its place in requests that leave the
    sandbox.

    Attributes:
        type: Always `environment_variable`.
        secret_name: The environment variable that holds the placeholder.
        networking: The hosts that the secret may go to.
        injection_location: The parts of a request in which the placeholder is replaced.
    """

    type: Literal["environment_variable"] = "environment_variable"
    secret_name: str
    networking: CredentialNetworking
    injection_location: InjectionLocation

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "networking"
        try:
            self.type = data["type"]
            self.secret_name = data["secret_name"]
            self.networking = decode_credential_networking(data["networking"])
            at = "injection_location"
            self.injection_location = decode_injection_location(data["injection_location"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_environment_variable_auth = EnvironmentVariableAuth.from_dict
