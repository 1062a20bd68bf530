# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class CreateMemoryStoreRequest(Model):
    """A new, empty memory store.

    Attributes:
        name: The name of the store; it need not be unique. The directory below `/mnt/memory/`
            is named after it: in lower case, and with a hyphen for whatever stands between ASCII
            letters and digits. 1 to 255 characters; must match `^[^\\x00-\\x1f\\x7f]*$`.
        description: What the store contains, worded for the agent: the text becomes part of its
            system prompt when the store is attached. At most 1024 characters.
        metadata: Key-value pairs for the caller's own use, such as whose memories these are.
            Agents do not see them. At most 16 entries; keys: 1 to 64 characters; values: at most
            512 characters.
    """

    name: str
    description: str | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.description = data.get("description", UNSET)
            self.metadata = data.get("metadata", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_create_memory_store_request = CreateMemoryStoreRequest.from_dict
