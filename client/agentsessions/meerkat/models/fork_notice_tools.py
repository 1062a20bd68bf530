# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How the tools of a forked session differ."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ForkNoticeTools",
    "comparison",
    {
        "compared": "fork_notice_tools_compared:ForkNoticeToolsCompared",
        "not_compared": "fork_notice_tools_not_compared:ForkNoticeToolsNotCompared",
    },
    __name__,
)

if TYPE_CHECKING:
    from .fork_notice_tools_compared import ForkNoticeToolsCompared
    from .fork_notice_tools_not_compared import ForkNoticeToolsNotCompared

    ForkNoticeTools: TypeAlias = (
        ForkNoticeToolsCompared | ForkNoticeToolsNotCompared | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_fork_notice_tools: Final[Callable[[Any], ForkNoticeTools]] = _VARIANTS.decode
read_fork_notice_tools_list: Final[Callable[[Any], list[ForkNoticeTools]]] = _VARIANTS.decode_list
