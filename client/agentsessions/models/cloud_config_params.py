# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .networking_params import decode_networking_params
from .packages_params import PackagesParams, decode_packages_params

if TYPE_CHECKING:
    from ._inputs import NetworkingParamsDict, PackagesParamsDict
    from .networking_params import NetworkingParams


@model
class CloudConfigParams(Model):
    """Sandboxes hosted by the service.

    Attributes:
        type: Always `cloud`.
        networking: What the sandboxes may reach. Left out at creation, everything
            (`unrestricted`); left out in an update, as before.
        packages: What to install beyond the base image. Under `limited` networking this needs
            `allow_package_managers`. Left out at creation, nothing; left out in an update, as
            before.
    """

    type: Literal["cloud"] = "cloud"
    networking: NetworkingParams | NetworkingParamsDict | None | Unset = UNSET
    packages: PackagesParams | PackagesParamsDict | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "networking"
        try:
            self.type = data["type"]
            value = data.get("networking", UNSET)
            self.networking = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_networking_params(value)
            )
            at = "packages"
            value = data.get("packages", UNSET)
            self.packages = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_packages_params(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_cloud_config_params = CloudConfigParams.from_dict
