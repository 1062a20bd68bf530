# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .deferral_policy import DeferralPolicy, decode_deferral_policy
from .tool_hints import ToolHints, decode_tool_hints

if TYPE_CHECKING:
    from ._inputs import DeferralPolicyLiteral, ToolHintsDict


@model
class ClientTool(Model):
    """A tool that the client carries out. A call of it comes as `tool.call_requested`, and the
    session waits for the result.

    Attributes:
        type: Always `client_side`.
        name: What the model calls it by.
        description: What it does, for the model to read.
        parameters: What it takes, as a JSON schema.
        display_name: A name for people to read.
        category: The group that it is found in when the model searches for tools.
        deferrable: Whether the model may get to know it by name alone, and its parameters when
            it asks.
        hints: What kind of thing it does.
        full_parameters: What it takes, where `parameters` was shortened to save context.
    """

    type: Literal["client_side"] = "client_side"
    name: str
    description: str
    parameters: Any
    display_name: str | None | Unset = UNSET
    category: str | None | Unset = UNSET
    deferrable: DeferralPolicy | Unset = UNSET
    hints: ToolHints | Unset = UNSET
    full_parameters: Any | Unset = UNSET

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["client_side"] = ...,
            name: str,
            description: str,
            parameters: Any,
            display_name: str | None | Unset = ...,
            category: str | None | Unset = ...,
            deferrable: DeferralPolicy | DeferralPolicyLiteral | Unset = ...,
            hints: ToolHints | ToolHintsDict | Unset = ...,
            full_parameters: Any | Unset = ...,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "deferrable"
        try:
            self.type = data["type"]
            self.name = data["name"]
            self.description = data["description"]
            self.parameters = data["parameters"]
            self.display_name = data.get("display_name", UNSET)
            self.category = data.get("category", UNSET)
            value = data.get("deferrable", UNSET)
            self.deferrable = value if value is UNSET else decode_deferral_policy(value)
            at = "hints"
            value = data.get("hints", UNSET)
            self.hints = value if value is UNSET else decode_tool_hints(value)
            self.full_parameters = data.get("full_parameters", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_client_tool = ClientTool.from_dict
