# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class UpdateMemoryStoreRequest(Model):
    """The fields of a memory store to change.

    Attributes:
        name: The new name of the store. Sessions created from now on name the store's directory
            after it. 1 to 255 characters; must match `^[^\\x00-\\x1f\\x7f]*$`.
        description: The new description for the agent; an empty string removes it. At most 1024
            characters.
        metadata: Changes to the metadata: a string adds or replaces the key, null removes it,
            and keys that are not named keep their values. The limit on entries holds for the
            result. At most 16 entries; keys: 1 to 64 characters; values: at most 512 characters.
    """

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    metadata: Mapping[str, str | None] | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data.get("name", UNSET)
            self.description = data.get("description", UNSET)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_update_memory_store_request = UpdateMemoryStoreRequest.from_dict
