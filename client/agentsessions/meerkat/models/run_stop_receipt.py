# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What happened to a run that was to be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "RunStopReceipt",
    "outcome",
    {
        "stopped": "run_stop_receipt_stopped:RunStopReceiptStopped",
        "not_current": "run_stop_receipt_not_current:RunStopReceiptNotCurrent",
        "not_stoppable": "run_stop_receipt_not_stoppable:RunStopReceiptNotStoppable",
    },
    __name__,
)

if TYPE_CHECKING:
    from .run_stop_receipt_not_current import RunStopReceiptNotCurrent
    from .run_stop_receipt_not_stoppable import RunStopReceiptNotStoppable
    from .run_stop_receipt_stopped import RunStopReceiptStopped

    RunStopReceipt: TypeAlias = (
        RunStopReceiptStopped
        | RunStopReceiptNotCurrent
        | RunStopReceiptNotStoppable
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_run_stop_receipt: Final[Callable[[Any], RunStopReceipt]] = _VARIANTS.decode
read_run_stop_receipt_list: Final[Callable[[Any], list[RunStopReceipt]]] = _VARIANTS.decode_list
