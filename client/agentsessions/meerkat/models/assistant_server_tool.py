# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .provider_meta import decode_provider_meta
from .server_tool_kind import decode_server_tool_kind

if TYPE_CHECKING:
    from .provider_meta import ProviderMeta
    from .server_tool_kind import ServerToolKind


@model
class AssistantServerTool(Model):
    """What a block of a provider's tool holds.

    Attributes:
        id: The call, as the provider names it.
        kind: The tool.
        content: What came of it, as any JSON.
        meta: What the provider wants to get back with the block.
    """

    id: str | None | Unset = UNSET
    kind: ServerToolKind
    content: Any
    meta: ProviderMeta | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "kind"
        try:
            self.id = data.get("id", UNSET)
            self.kind = decode_server_tool_kind(data["kind"])
            self.content = data["content"]
            at = "meta"
            value = data.get("meta", UNSET)
            self.meta = (
                value if value is UNSET else None if value is None else decode_provider_meta(value)
            )
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_assistant_server_tool = AssistantServerTool.from_dict
