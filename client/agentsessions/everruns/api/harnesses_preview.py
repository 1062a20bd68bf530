# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.harness_preview import HarnessPreview, decode_harness_preview
from ..models.preview_harness_request import PreviewHarnessRequest

if TYPE_CHECKING:
    from ..models._inputs import PreviewHarnessRequestDict


OPERATION: Final[Operation[HarnessPreview, HarnessPreview]] = Operation(
    id="harnesses_preview",
    method="POST",
    path="/v1/harnesses/preview",
    returns=Json(decode_harness_preview),
    safe=True,
    body_type=PreviewHarnessRequest,
    secrets=(
        "env",
        "headers",
    ),
)


def call(
    *,
    body: PreviewHarnessRequest | PreviewHarnessRequestDict,
    options: RequestOptions | None = None,
) -> Call[HarnessPreview, HarnessPreview]:
    """Preview a harness.

    Shows what sessions would have of a harness that need not exist: its instructions with
    all that is added, and its tools.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The preview.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
