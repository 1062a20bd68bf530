# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A skill to give to an agent."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentSkillParams",
    "type",
    {
        "anthropic": "anthropic_skill_params:AnthropicSkillParams",
        "custom": "custom_skill_params:CustomSkillParams",
    },
    __name__,
)

if TYPE_CHECKING:
    from .anthropic_skill_params import AnthropicSkillParams
    from .custom_skill_params import CustomSkillParams

    AgentSkillParams: TypeAlias = AnthropicSkillParams | CustomSkillParams | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_skill_params: Final[Callable[[Any], AgentSkillParams]] = _VARIANTS.decode
read_agent_skill_params_list: Final[Callable[[Any], list[AgentSkillParams]]] = _VARIANTS.decode_list
