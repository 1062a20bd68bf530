# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .hook_entry import HookEntry, decode_hook_entry

if TYPE_CHECKING:
    from ._inputs import HookEntryDict


@model
class HookOverrides(Model):
    """Changes to the hooks of the server.

    Attributes:
        entries: Hooks to add.
        disable: Ids of hooks to leave out.
    """

    entries: Sequence[HookEntry | HookEntryDict] | Unset = UNSET
    disable: Sequence[str] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            value = data.get("entries", UNSET)
            self.entries = value if value is UNSET else decode_list(decode_hook_entry, value)
            self.disable = data.get("disable", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "entries") from None
        self._raw = data
        return self


decode_hook_overrides = HookOverrides.from_dict
