# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How a program ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ToolProcessCessation",
    "kind",
    {
        "never_started": "tool_process_cessation_never_started:ToolProcessCessationNeverStarted",
        "already_exited": "tool_process_cessation_already_exited:ToolProcessCessationAlreadyExited",
        "group_reassigned": (
            "tool_process_cessation_group_reassigned:ToolProcessCessationGroupReassigned"
        ),
        "killed_by_recovery": (
            "tool_process_cessation_killed_by_recovery:ToolProcessCessationKilledByRecovery"
        ),
        "prior_environment_ended": (
            "tool_process_cessation_prior_environment_ended:"
            "ToolProcessCessationPriorEnvironmentEnded"
        ),
        "exited_before_commit": (
            "tool_process_cessation_exited_before_commit:ToolProcessCessationExitedBeforeCommit"
        ),
        "foreign_incarnation_ended": (
            "tool_process_cessation_foreign_incarnation_ended:"
            "ToolProcessCessationForeignIncarnationEnded"
        ),
        "unknown": "tool_process_cessation_unknown:ToolProcessCessationUnknown",
    },
    __name__,
)

if TYPE_CHECKING:
    from .tool_process_cessation_already_exited import ToolProcessCessationAlreadyExited
    from .tool_process_cessation_exited_before_commit import ToolProcessCessationExitedBeforeCommit
    from .tool_process_cessation_foreign_incarnation_ended import (
        ToolProcessCessationForeignIncarnationEnded,
    )
    from .tool_process_cessation_group_reassigned import ToolProcessCessationGroupReassigned
    from .tool_process_cessation_killed_by_recovery import ToolProcessCessationKilledByRecovery
    from .tool_process_cessation_never_started import ToolProcessCessationNeverStarted
    from .tool_process_cessation_prior_environment_ended import (
        ToolProcessCessationPriorEnvironmentEnded,
    )
    from .tool_process_cessation_unknown import ToolProcessCessationUnknown

    ToolProcessCessation: TypeAlias = (
        ToolProcessCessationNeverStarted
        | ToolProcessCessationAlreadyExited
        | ToolProcessCessationGroupReassigned
        | ToolProcessCessationKilledByRecovery
        | ToolProcessCessationPriorEnvironmentEnded
        | ToolProcessCessationExitedBeforeCommit
        | ToolProcessCessationForeignIncarnationEnded
        | ToolProcessCessationUnknown
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_tool_process_cessation: Final[Callable[[Any], ToolProcessCessation]] = _VARIANTS.decode
read_tool_process_cessation_list: Final[Callable[[Any], list[ToolProcessCessation]]] = (
    _VARIANTS.decode_list
)
