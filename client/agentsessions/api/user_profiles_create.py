# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_user_profile_request import CreateUserProfileRequest
from ..models.user_profile import UserProfile, decode_user_profile

if TYPE_CHECKING:
    from ..models._inputs import CreateUserProfileRequestDict


OPERATION: Final[Operation[UserProfile, UserProfile]] = Operation(
    id="user_profiles_create",
    method="POST",
    path="/v1/user_profiles",
    returns=Json(decode_user_profile),
    safe=False,
    shown_by="user_profiles_list",
    betas=("user-profiles-2026-08-18",),
    body_type=CreateUserProfileRequest,
)


def call(
    *,
    body: CreateUserProfileRequest | CreateUserProfileRequestDict,
    options: RequestOptions | None = None,
) -> Call[UserProfile, UserProfile]:
    """Create a user profile.

    Records a person or a company that your application serves. Every detail is optional and
    can be added later. Not safe to repeat: `external_id` need not be unique, so each
    request makes another profile.

    Args:
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The user profile.

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
