# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from agentsessions.core.generated import Call, Json, Operation, RequestOptions, bind

from ..models.google_data_controls import GoogleDataControls, decode_google_data_controls
from ..models.update_google_data_controls_request import UpdateGoogleDataControlsRequest

if TYPE_CHECKING:
    from ..models._inputs import UpdateGoogleDataControlsRequestDict


OPERATION: Final[Operation[GoogleDataControls, GoogleDataControls]] = Operation(
    id="user_profiles_providers_google_data_controls_update",
    method="POST",
    path="/v1/user_profiles/{user_profile_id}/providers/google/data_controls",
    returns=Json(decode_google_data_controls),
    safe=True,
    betas=(
        "user-profiles-2026-09-04",
        "google-managed-data-controls-2026-09-01",
    ),
    body_type=UpdateGoogleDataControlsRequest,
)


def call(
    user_profile_id: str,
    *,
    body: UpdateGoogleDataControlsRequest | UpdateGoogleDataControlsRequestDict,
    options: RequestOptions | None = None,
) -> Call[GoogleDataControls, GoogleDataControls]:
    """Update a profile's data controls.

    Changes the encryption keys, the storage buckets, or both; what is left out stays as it
    is. New keys and buckets are checked after the answer, which shows them `pending`;
    sending the same ones again restarts a check that has failed. `error.details.error_code`
    of a refusal tells the rule, such as `external_key_not_found`,
    `external_key_provider_mismatch`, `cmek_not_approved`, `storage_not_approved`,
    `unsupported_region`, `gcp_project_not_verified` or `storage_verification_failed` (400),
    and `gcp_project_controlled_by_another_organization` or `storage_changed_concurrently`
    (409). A 503 with `change_outcome_unknown` means that only a part may have been saved;
    the same request completes it. Safe to repeat: the same values give the same controls.

    Args:
        user_profile_id: Identifies the user profile; begins with `uprof_`.
        body: The model, or a mapping with wire names.
        options: What this call does differently from its client.

    Returns:
        The data controls after the update.

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
