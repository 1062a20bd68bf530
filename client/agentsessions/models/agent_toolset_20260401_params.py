# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new

from .agent_tool_config_params import read_agent_tool_config_params_list
from .toolset_default_config_params import (
    ToolsetDefaultConfigParams,
    decode_toolset_default_config_params,
)

if TYPE_CHECKING:
    from ._inputs import AgentToolConfigParamsDict, ToolsetDefaultConfigParamsDict
    from .agent_tool_config_params import AgentToolConfigParams


@model
class AgentToolset20260401Params(Model):
    """The built-in tools: `bash`, `read`, `write`, `edit`, `glob`, `grep`, `web_fetch` and
    `web_search`. All are on and run without asking unless a setting says otherwise.

    Attributes:
        type: Always `agent_toolset_20260401`.
        default_config: What holds for the tools that `configs` does not list.
        configs: What holds for single tools instead.
    """

    type: Literal["agent_toolset_20260401"] = "agent_toolset_20260401"
    default_config: ToolsetDefaultConfigParams | ToolsetDefaultConfigParamsDict | None | Unset = (
        UNSET
    )
    configs: Sequence[AgentToolConfigParams | AgentToolConfigParamsDict] | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        at = "default_config"
        try:
            self.type = data["type"]
            value = data.get("default_config", UNSET)
            self.default_config = (
                value
                if value is UNSET
                else None
                if value is None
                else decode_toolset_default_config_params(value)
            )
            at = "configs"
            value = data.get("configs", UNSET)
            self.configs = value if value is UNSET else read_agent_tool_config_params_list(value)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, at) from None
        self._raw = data
        return self


decode_agent_toolset_20260401_params = AgentToolset20260401Params.from_dict
