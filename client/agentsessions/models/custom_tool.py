# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .custom_tool_input_schema import CustomToolInputSchema, decode_custom_tool_input_schema

if TYPE_CHECKING:
    from ._inputs import CustomToolInputSchemaDict


@model
class CustomTool(Model):
    """A tool that the client runs. A call stops the session with `requires_action`, and it goes on
    once the client has sent the result as `user.custom_tool_result`.

    Attributes:
        type: Always `custom`.
        name: The name the agent calls. It is unique within the agent, is not that of a built-in
            tool and does not begin with `mcp__`. 1 to 128 characters; must match
            `^[A-Za-z0-9_-]+$`.
        description: What the tool does and when to use it, for the agent to read; not empty.
        input_schema: The arguments that the tool takes.
    """

    type: Literal["custom"] = "custom"
    name: str
    description: str
    input_schema: CustomToolInputSchema

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["custom"] = ...,
            name: str,
            description: str,
            input_schema: CustomToolInputSchema | CustomToolInputSchemaDict,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.name = data["name"]
            self.description = data["description"]
            self.input_schema = decode_custom_tool_input_schema(data["input_schema"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "input_schema") from None
        self._raw = data
        return self


decode_custom_tool = CustomTool.from_dict
