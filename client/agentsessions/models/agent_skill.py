# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""A skill that an agent can load, with its version."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "AgentSkill",
    "type",
    {
        "anthropic": "anthropic_skill:AnthropicSkill",
        "custom": "custom_skill:CustomSkill",
    },
    __name__,
)

if TYPE_CHECKING:
    from .anthropic_skill import AnthropicSkill
    from .custom_skill import CustomSkill

    AgentSkill: TypeAlias = AnthropicSkill | CustomSkill | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_agent_skill: Final[Callable[[Any], AgentSkill]] = _VARIANTS.decode
read_agent_skill_list: Final[Callable[[Any], list[AgentSkill]]] = _VARIANTS.decode_list
