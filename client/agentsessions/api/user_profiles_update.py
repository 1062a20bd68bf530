# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.update_user_profile_request import UpdateUserProfileRequest
from ..models.user_profile import UserProfile, decode_user_profile

if TYPE_CHECKING:
    from ..models._inputs import UpdateUserProfileRequestDict


OPERATION: Final[Operation[UserProfile, UserProfile]] = Operation(
    id="user_profiles_update",
    method="POST",
    path="/v1/user_profiles/{user_profile_id}",
    returns=Json(decode_user_profile),
    safe=True,
    betas=("user-profiles-2026-08-18",),
    body_type=UpdateUserProfileRequest,
)


def call(
    user_profile_id: str,
    *,
    body: UpdateUserProfileRequest | UpdateUserProfileRequestDict,
    options: RequestOptions | None = None,
) -> Call[UserProfile, UserProfile]:
    """Update a user profile.

    Changes the details of the profile. What is left out stays as it is, and metadata is
    merged key by key. Safe to repeat: the same values give the same profile.

    Args:
        user_profile_id: Identifies the user profile; begins with `uprof_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The user profile.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (user_profile_id,), body=body, options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
