# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""What the service does after an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "RetryStatus",
    "type",
    {
        "retrying": "retry_status_retrying:RetryStatusRetrying",
        "exhausted": "retry_status_exhausted:RetryStatusExhausted",
        "terminal": "retry_status_terminal:RetryStatusTerminal",
    },
    __name__,
)

if TYPE_CHECKING:
    from .retry_status_exhausted import RetryStatusExhausted
    from .retry_status_retrying import RetryStatusRetrying
    from .retry_status_terminal import RetryStatusTerminal

    RetryStatus: TypeAlias = (
        RetryStatusRetrying | RetryStatusExhausted | RetryStatusTerminal | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_retry_status: Final[Callable[[Any], RetryStatus]] = _VARIANTS.decode
read_retry_status_list: Final[Callable[[Any], list[RetryStatus]]] = _VARIANTS.decode_list
