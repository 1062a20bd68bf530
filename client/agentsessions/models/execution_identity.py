# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Who the runs of an agent act as towards other systems."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "ExecutionIdentity",
    "type",
    {
        "aws_role": "aws_role_identity:AWSRoleIdentity",
        "service_account": "service_account_identity:ServiceAccountIdentity",
    },
    __name__,
)

if TYPE_CHECKING:
    from .aws_role_identity import AWSRoleIdentity
    from .service_account_identity import ServiceAccountIdentity

    ExecutionIdentity: TypeAlias = AWSRoleIdentity | ServiceAccountIdentity | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_execution_identity: Final[Callable[[Any], ExecutionIdentity]] = _VARIANTS.decode
read_execution_identity_list: Final[Callable[[Any], list[ExecutionIdentity]]] = (
    _VARIANTS.decode_list
)
