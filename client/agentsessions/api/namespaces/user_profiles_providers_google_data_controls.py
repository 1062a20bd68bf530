# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Where a profile's data is kept in Google Cloud, and with whose keys it is encrypted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import UNSET, AsyncNamespace, SyncNamespace, Unset, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import CMEKControlParamsDict, StorageControlParamsDict
    from ...models.cmek_control_params import CMEKControlParams
    from ...models.google_data_controls import GoogleDataControls
    from ...models.storage_control_params import StorageControlParams


class _UserProfilesProvidersGoogleDataControls:
    @operation
    def retrieve(
        self, user_profile_id: str, *, options: RequestOptions | None = None
    ) -> Call[GoogleDataControls, GoogleDataControls]:
        """Retrieve a profile's data controls.

        Returns the encryption keys and storage buckets that the profile uses when Claude
        runs on Google Cloud, and how each region is doing. Every profile has exactly one
        set of data controls; it is neither created nor deleted.

        Args:
            user_profile_id: Identifies the user profile; begins with `uprof_`.
            options: What this call does differently from its client.
        """
        return api.user_profiles_providers_google_data_controls_retrieve.call(
            user_profile_id, options=options
        )

    @operation
    def update(
        self,
        user_profile_id: str,
        *,
        cmek: CMEKControlParams | CMEKControlParamsDict | Unset = UNSET,
        storage: StorageControlParams | StorageControlParamsDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[GoogleDataControls, GoogleDataControls]:
        """Update a profile's data controls.

        Changes the encryption keys, the storage buckets, or both; what is left out stays as
        it is. New keys and buckets are checked after the answer, which shows them
        `pending`; sending the same ones again restarts a check that has failed.
        `error.details.error_code` of a refusal tells the rule, such as
        `external_key_not_found`, `external_key_provider_mismatch`, `cmek_not_approved`,
        `storage_not_approved`, `unsupported_region`, `gcp_project_not_verified` or
        `storage_verification_failed` (400), and
        `gcp_project_controlled_by_another_organization` or `storage_changed_concurrently`
        (409). A 503 with `change_outcome_unknown` means that only a part may have been
        saved; the same request completes it. Safe to repeat: the same values give the same
        controls.

        Args:
            user_profile_id: Identifies the user profile; begins with `uprof_`.
            cmek: Which keys to encrypt with.
            storage: Which buckets to keep data in.
            options: What this call does differently from its client.
        """
        return api.user_profiles_providers_google_data_controls_update.call(
            user_profile_id,
            body={
                "cmek": cmek,
                "storage": storage,
            },
            options=options,
        )


class UserProfilesProvidersGoogleDataControls(
    _UserProfilesProvidersGoogleDataControls, SyncNamespace
):
    """Where a profile's data is kept in Google Cloud, and with whose keys it is encrypted."""


class AsyncUserProfilesProvidersGoogleDataControls(
    _UserProfilesProvidersGoogleDataControls, AsyncNamespace
):
    """Where a profile's data is kept in Google Cloud, and with whose keys it is encrypted."""
