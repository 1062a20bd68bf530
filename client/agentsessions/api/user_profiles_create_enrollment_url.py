# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.requests.operation import Call, Operation
from agentsessions.core.requests.options import RequestOptions
from agentsessions.core.surface import endpoint

from ..models.enrollment_url import EnrollmentURL, decode_enrollment_url

OPERATION: Final[Operation[EnrollmentURL]] = Operation(
    id="user_profiles_create_enrollment_url",
    method="POST",
    path="/v1/user_profiles/{user_profile_id}/enrollment_url",
    decode=decode_enrollment_url,
    safe=False,
    shown_by="user_profiles_retrieve",
    betas=("user-profiles-2026-08-18",),
)


def call(user_profile_id: str, *, options: RequestOptions | None = None) -> Call[EnrollmentURL]:
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
    return OPERATION.call(user_profile_id, options=options)


sync = endpoint.sync(call)
sync_detailed = endpoint.sync_detailed(call)
asyncio = endpoint.asyncio(call)
asyncio_detailed = endpoint.asyncio_detailed(call)
dry_run = endpoint.dry_run(call)
