# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""How a workflow run ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "WorkflowRunResult",
    "type",
    {
        "completed": "workflow_run_result_completed:WorkflowRunResultCompleted",
        "error": "workflow_run_result_error:WorkflowRunResultError",
        "stopped": "workflow_run_result_stopped:WorkflowRunResultStopped",
    },
    __name__,
)

if TYPE_CHECKING:
    from .workflow_run_result_completed import WorkflowRunResultCompleted
    from .workflow_run_result_error import WorkflowRunResultError
    from .workflow_run_result_stopped import WorkflowRunResultStopped

    WorkflowRunResult: TypeAlias = (
        WorkflowRunResultCompleted
        | WorkflowRunResultError
        | WorkflowRunResultStopped
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_workflow_run_result: Final[Callable[[Any], WorkflowRunResult]] = _VARIANTS.decode
read_workflow_run_result_list: Final[Callable[[Any], list[WorkflowRunResult]]] = (
    _VARIANTS.decode_list
)
