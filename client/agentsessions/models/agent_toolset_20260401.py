# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .agent_tool_config import read_agent_tool_config_list
from .toolset_default_config import ToolsetDefaultConfig, decode_toolset_default_config

if TYPE_CHECKING:
    from .agent_tool_config import AgentToolConfig


@model
class AgentToolset20260401(Model):
    """The built-in tools: `bash`, `read`, `write`, `edit`, `glob`, `grep`, `web_fetch` and
    `web_search`.

    Attributes:
        type: Always `agent_toolset_20260401`.
        default_config: What holds for the tools that `configs` does not list.
        configs: What holds for single tools instead.
    """

    type: Literal["agent_toolset_20260401"] = "agent_toolset_20260401"
    default_config: ToolsetDefaultConfig
    configs: list[AgentToolConfig]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "default_config"
        try:
            self.type = data["type"]
            self.default_config = decode_toolset_default_config(data["default_config"])
            at = "configs"
            self.configs = read_agent_tool_config_list(data["configs"])
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_toolset_20260401 = AgentToolset20260401.from_dict
