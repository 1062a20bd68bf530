# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.enrollment_url import EnrollmentURL, decode_enrollment_url

OPERATION: Final[Operation[EnrollmentURL, EnrollmentURL]] = Operation(
    id="user_profiles_create_enrollment_url",
    method="POST",
    path="/v1/user_profiles/{user_profile_id}/enrollment_url",
    returns=Json(decode_enrollment_url),
    safe=False,
    shown_by="user_profiles_retrieve",
    betas=("user-profiles-2026-08-18",),
)


def call(
    user_profile_id: str, *, options: RequestOptions | None = None
) -> Call[EnrollmentURL, EnrollmentURL]:
    """Create an enrollment URL.

    Makes a link by which the person or company behind the profile enrolls in a program.
    Your application hands it over; how Anthropic decides then shows in the profile's
    `trust_grants`. Not safe to repeat: each request makes another link.

    Args:
        user_profile_id: Identifies the user profile; begins with `uprof_`.
        options: What this call does differently from its client.

    Returns:
        The enrollment URL.

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
