# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .provider_meta import decode_provider_meta

if TYPE_CHECKING:
    from .provider_meta import ProviderMeta


@model
class AssistantToolUse(Model):
    """What a call of a tool holds.

    Attributes:
        id: The call; its result names it as `tool_use_id`.
        name: The tool.
        args: What the tool is given, as any JSON.
        meta: What the provider wants to get back with the block.
    """

    id: str
    name: str
    args: Any
    meta: ProviderMeta | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.args = data["args"]
            value = data.get("meta", UNSET)
            self.meta = (
                value if value is UNSET else None if value is None else decode_provider_meta(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "meta") from None
        self._raw = data
        return self


decode_assistant_tool_use = AssistantToolUse.from_dict
