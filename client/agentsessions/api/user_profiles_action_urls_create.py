# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.create_action_url_request import CreateActionURLRequest
from ..models.user_profile_action_url import UserProfileActionURL, decode_user_profile_action_url

if TYPE_CHECKING:
    from ..models._inputs import CreateActionURLRequestDict


OPERATION: Final[Operation[UserProfileActionURL, UserProfileActionURL]] = Operation(
    id="user_profiles_action_urls_create",
    method="POST",
    path="/v1/user_profiles/{user_profile_id}/action_urls",
    returns=Json(decode_user_profile_action_url),
    safe=False,
    betas=("user-profiles-2026-08-18",),
    body_type=CreateActionURLRequest,
)


def call(
    user_profile_id: str,
    *,
    body: CreateActionURLRequest | CreateActionURLRequestDict,
    options: RequestOptions | None = None,
) -> Call[UserProfileActionURL, UserProfileActionURL]:
    """Create an action URL.

    Makes a link by which the person behind the profile takes a step, such as enrolling in a
    program. Your application hands it over; anyone who holds it can open it until it
    expires. Not safe to repeat: each request makes another link.

    Args:
        user_profile_id: Identifies the user profile; begins with `uprof_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The action URL.

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
