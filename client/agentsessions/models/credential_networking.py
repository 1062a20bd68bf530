# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The hosts that the secret of an environment variable may go to. With `unrestricted`, that is
every host which the networking of the session's environment lets through."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from agentsessions.core.generated import UnknownVariant, Variants

_VARIANTS: Final = Variants[Any](
    "CredentialNetworking",
    "type",
    {
        "unrestricted": "unrestricted_networking:UnrestrictedNetworking",
        "limited": "limited_credential_networking:LimitedCredentialNetworking",
    },
    __name__,
)

if TYPE_CHECKING:
    from .limited_credential_networking import LimitedCredentialNetworking
    from .unrestricted_networking import UnrestrictedNetworking

    CredentialNetworking: TypeAlias = (
        UnrestrictedNetworking | LimitedCredentialNetworking | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        return _VARIANTS.attribute(name)


decode_credential_networking: Final[Callable[[Any], CredentialNetworking]] = _VARIANTS.decode
read_credential_networking_list: Final[Callable[[Any], list[CredentialNetworking]]] = (
    _VARIANTS.decode_list
)
