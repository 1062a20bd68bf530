# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Why a workflow run failed or did not start; `type` names the cause."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "WorkflowRunError",
    "type",
    {
        "timeout_error": "workflow_run_timeout_error:WorkflowRunTimeoutError",
        "program_error": "workflow_run_program_error:WorkflowRunProgramError",
        "thread_limit_error": "workflow_run_thread_limit_error:WorkflowRunThreadLimitError",
        "max_workflow_runs_error": "workflow_run_max_runs_error:WorkflowRunMaxRunsError",
        "unknown_error": "workflow_run_unknown_error:WorkflowRunUnknownError",
    },
    __name__,
)

if TYPE_CHECKING:
    from .workflow_run_max_runs_error import WorkflowRunMaxRunsError
    from .workflow_run_program_error import WorkflowRunProgramError
    from .workflow_run_thread_limit_error import WorkflowRunThreadLimitError
    from .workflow_run_timeout_error import WorkflowRunTimeoutError
    from .workflow_run_unknown_error import WorkflowRunUnknownError

    WorkflowRunError: TypeAlias = (
        WorkflowRunTimeoutError
        | WorkflowRunProgramError
        | WorkflowRunThreadLimitError
        | WorkflowRunMaxRunsError
        | WorkflowRunUnknownError
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_workflow_run_error: Final[Callable[[Any], WorkflowRunError]] = _VARIANTS.decode
read_workflow_run_error_list: Final[Callable[[Any], list[WorkflowRunError]]] = _VARIANTS.decode_list
