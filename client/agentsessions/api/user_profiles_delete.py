# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.deleted_user_profile import DeletedUserProfile, decode_deleted_user_profile

OPERATION: Final[Operation[DeletedUserProfile, DeletedUserProfile]] = Operation(
    id="user_profiles_delete",
    method="DELETE",
    path="/v1/user_profiles/{user_profile_id}",
    returns=Json(decode_deleted_user_profile),
    safe=True,
    betas=("user-profiles-2026-08-18",),
)


def call(
    user_profile_id: str, *, options: RequestOptions | None = None
) -> Call[DeletedUserProfile, DeletedUserProfile]:
    """Delete a user profile.

    Deletes the profile. Safe to repeat: a second request finds nothing and answers 404.

    Args:
        user_profile_id: Identifies the user profile; begins with `uprof_`.
        options: What this call does differently from its client.

    Returns:
        The deletion, confirmed.

    Raises:
        APIStatusError: The service refused; the subclass tells the status.
        APIConnectionError: No answer arrived.
        ResponseValidationError: The answer does not fit this SDK.
    """
    return Call(OPERATION, (user_profile_id,), options=options)


sync = bind.sync(call)
sync_detailed = bind.sync_detailed(call)
asyncio = bind.asyncio(call)
asyncio_detailed = bind.asyncio_detailed(call)
dry_run = bind.dry_run(call)
