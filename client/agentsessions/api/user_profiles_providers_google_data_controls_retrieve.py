# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.google_data_controls import GoogleDataControls, decode_google_data_controls

OPERATION: Final[Operation[GoogleDataControls, GoogleDataControls]] = Operation(
    id="user_profiles_providers_google_data_controls_retrieve",
    method="GET",
    path="/v1/user_profiles/{user_profile_id}/providers/google/data_controls",
    returns=Json(decode_google_data_controls),
    safe=True,
    betas=(
        "user-profiles-2026-09-04",
        "google-managed-data-controls-2026-09-01",
    ),
)


def call(
    user_profile_id: str, *, options: RequestOptions | None = None
) -> Call[GoogleDataControls, GoogleDataControls]:
    """Retrieve a profile's data controls.

    Returns the encryption keys and storage buckets that the profile uses when Claude runs
    on Google Cloud, and how each region is doing. Every profile has exactly one set of data
    controls; it is neither created nor deleted.

    Args:
        user_profile_id: Identifies the user profile; begins with `uprof_`.
        options: What this call does differently from its client.

    Returns:
        The data controls.

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
