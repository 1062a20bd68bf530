# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .networking import decode_networking
from .packages import Packages, decode_packages

if TYPE_CHECKING:
    from .networking import Networking


@model
class CloudConfig(Model):
    """Sandboxes hosted by the service, with every setting resolved.

    Attributes:
        type: Always `cloud`.
        networking: What the sandboxes may reach.
        packages: What is installed in them beyond the base image.
    """

    type: Literal["cloud"] = "cloud"
    networking: Networking
    packages: Packages

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "networking"
        try:
            self.type = data["type"]
            self.networking = decode_networking(data["networking"])
            at = "packages"
            self.packages = decode_packages(data["packages"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_cloud_config = CloudConfig.from_dict
