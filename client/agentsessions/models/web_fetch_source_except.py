# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, decode_list, mismatch, model, new

from .tool_reference import ToolReference, decode_tool_reference

if TYPE_CHECKING:
    from ._inputs import ToolReferenceDict


@model
class WebFetchSourceExcept(Model):
    """Addresses may be fetched unless they come from the results of the tools named.

    Attributes:
        type: Always `except`.
        tools: The tools, each once. 1 to 128 items; no item twice.
    """

    type: Literal["except"] = "except"
    tools: list[ToolReference]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["except"] = ...,
            tools: Sequence[ToolReference | ToolReferenceDict],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.tools = decode_list(decode_tool_reference, data["tools"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "tools") from None
        self._raw = data
        return self


decode_web_fetch_source_except = WebFetchSourceExcept.from_dict
