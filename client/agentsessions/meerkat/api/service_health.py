# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Operation, RequestOptions, Text, bind

OPERATION: Final[Operation[str, str]] = Operation(
    id="service_health",
    method="GET",
    path="/health",
    returns=Text(),
    safe=True,
)


def call(*, options: RequestOptions | None = None) -> Call[str, str]:
    """Check the server.

    Answers `ok` as soon as the server takes requests.

    Args:
        options: What this call does differently from its client.

    Returns:
        The text `ok`.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
