# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .cmek_control_params import decode_cmek_control_params
from .storage_control_params import decode_storage_control_params

if TYPE_CHECKING:
    from ._inputs import CMEKControlParamsDict, StorageControlParamsDict
    from .cmek_control_params import CMEKControlParams
    from .storage_control_params import StorageControlParams


@model
class UpdateGoogleDataControlsRequest(Model):
    """The changes to the data controls of a user profile. What is left out stays as it is.

    Attributes:
        cmek: Which keys to encrypt with.
        storage: Which buckets to keep data in.
    """

    cmek: CMEKControlParams | CMEKControlParamsDict | Unset = UNSET
    storage: StorageControlParams | StorageControlParamsDict | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "cmek"
        try:
            value = data.get("cmek", UNSET)
            self.cmek = value if value is UNSET else decode_cmek_control_params(value)
            at = "storage"
            value = data.get("storage", UNSET)
            self.storage = value if value is UNSET else decode_storage_control_params(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_update_google_data_controls_request = UpdateGoogleDataControlsRequest.from_dict
