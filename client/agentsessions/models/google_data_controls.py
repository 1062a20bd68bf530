# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new, parse_timestamp

from .cmek_control import decode_cmek_control
from .storage_control import decode_storage_control

if TYPE_CHECKING:
    from .cmek_control import CMEKControl
    from .storage_control import StorageControl


@model
class GoogleDataControls(Model):
    """Where the data of a user profile is kept in Google Cloud, and with whose keys it is
    encrypted.

    Attributes:
        type: Always `google_managed_data_controls`.
        user_profile_id: The profile that they belong to; begins with `uprof_`.
        bucket_label_value: The value that the label of every bucket has to carry. It stays the
            same for the profile's life.
        cmek: The encryption keys of the customer, if any are used.
        storage: The storage buckets of the customer, if any are used.
        updated_at: When a control or the status of a region last changed.
    """

    type: Literal["google_managed_data_controls"] = "google_managed_data_controls"
    user_profile_id: str
    bucket_label_value: str
    cmek: CMEKControl
    storage: StorageControl
    updated_at: datetime

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "cmek"
        try:
            self.type = data["type"]
            self.user_profile_id = data["user_profile_id"]
            self.bucket_label_value = data["bucket_label_value"]
            self.cmek = decode_cmek_control(data["cmek"])
            at = "storage"
            self.storage = decode_storage_control(data["storage"])
            at = "updated_at"
            self.updated_at = parse_timestamp(data["updated_at"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_google_data_controls = GoogleDataControls.from_dict
