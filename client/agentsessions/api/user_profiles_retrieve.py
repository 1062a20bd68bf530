# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.user_profile import UserProfile, decode_user_profile

OPERATION: Final[Operation[UserProfile]] = Operation(
    id="user_profiles_retrieve",
    method="GET",
    path="/v1/user_profiles/{user_profile_id}",
    decode=decode_user_profile,
    safe=True,
    betas=("user-profiles-2026-08-18",),
)


def call(user_profile_id: str, *, options: RequestOptions | None = None) -> Call[UserProfile]:
    """Retrieve a user profile.

    Returns what your application has stated about the person or company, and how Anthropic
    has decided on its trust grants.

    Args:
        user_profile_id: Identifies the user profile; begins with `uprof_`.
        options: What this call does differently from its client.

    Returns:
        The user profile.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return OPERATION.call(user_profile_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
