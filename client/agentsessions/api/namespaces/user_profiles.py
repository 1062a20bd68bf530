# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The people on whose behalf your application calls the service."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import (
        ExternalUserDetailsParamsDict,
        SortOrderLiteral,
        UserProfileAccessTypeLiteral,
        UserProfileOrderByLiteral,
    )
    from ...models.deleted_user_profile import DeletedUserProfile
    from ...models.enrollment_url import EnrollmentURL
    from ...models.external_user_details_params import ExternalUserDetailsParams
    from ...models.sort_order import SortOrder
    from ...models.user_profile import UserProfile
    from ...models.user_profile_access_type import UserProfileAccessType
    from ...models.user_profile_order_by import UserProfileOrderBy
    from ...models.user_profile_page import UserProfilePage
    from .user_profiles_action_urls import AsyncUserProfilesActionUrls, UserProfilesActionUrls
    from .user_profiles_providers_google_data_controls import (
        AsyncUserProfilesProvidersGoogleDataControls,
        UserProfilesProvidersGoogleDataControls,
    )


class _UserProfiles:
    @paged
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        order: SortOrder | SortOrderLiteral | Unset = UNSET,
        order_by: UserProfileOrderBy | UserProfileOrderByLiteral | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[UserProfile, UserProfilePage]:
        """List user profiles.

        Lists the user profiles, the latest created first unless `order` and `order_by` say
        otherwise.

        Args:
            limit: How many items a page holds at most. 1 to 100; default: `20`.
            order: Direction of the list; by name, `asc` is alphabetical. Default: `desc`.
            order_by: What to order by. Default: `created_at`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.user_profiles_list.call(
                limit=limit, order=order, order_by=order_by, page=page, options=options
            ),
            api.user_profiles_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        name: str | None | Unset = UNSET,
        access_type: UserProfileAccessType | UserProfileAccessTypeLiteral | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        external_user_onboarded_at: datetime | str | Unset = UNSET,
        external_user_details: ExternalUserDetailsParams
        | ExternalUserDetailsParamsDict
        | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[UserProfile, UserProfile]:
        """Create a user profile.

        Records a person or a company that your application serves. Every detail is optional
        and can be added later. Not safe to repeat: `external_id` need not be unique, so
        each request makes another profile.

        Args:
            name: The real name of the person or company. At most 255 characters.
            access_type: How your application serves the person or company. Default:
                `application`.
            external_id: Your own identifier for the person or company. It need not be unique.
                At most 255 characters.
            external_user_onboarded_at: When the person signed up with you, or the company
                became your customer. A time of day is part of it, and it lies at most one minute in
                the future.
            external_user_details: What else you state. Refused under the beta value `user-
                profiles-2026-08-18`, where `external_id` and `external_user_onboarded_at` take its
                place.
            metadata: Your own keys and values. At most 16 entries; keys: at most 64 characters;
                values: 1 to 512 characters.
            options: What this call does differently from its client.
        """
        return api.user_profiles_create.call(
            body={
                "name": name,
                "access_type": access_type,
                "external_id": external_id,
                "external_user_onboarded_at": external_user_onboarded_at,
                "external_user_details": external_user_details,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, user_profile_id: str, *, options: RequestOptions | None = None
    ) -> Call[UserProfile, UserProfile]:
        """Retrieve a user profile.

        Returns what your application has stated about the person or company, and how
        Anthropic has decided on its trust grants.

        Args:
            user_profile_id: Identifies the user profile; begins with `uprof_`.
            options: What this call does differently from its client.
        """
        return api.user_profiles_retrieve.call(user_profile_id, options=options)

    @operation
    def update(
        self,
        user_profile_id: str,
        *,
        name: str | None | Unset = UNSET,
        access_type: UserProfileAccessType | UserProfileAccessTypeLiteral | None | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        external_user_onboarded_at: datetime | str | Unset = UNSET,
        external_user_details: ExternalUserDetailsParams
        | ExternalUserDetailsParamsDict
        | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[UserProfile, UserProfile]:
        """Update a user profile.

        Changes the details of the profile. What is left out stays as it is, and metadata is
        merged key by key. Safe to repeat: the same values give the same profile.

        Args:
            user_profile_id: Identifies the user profile; begins with `uprof_`.
            name: The new name. At most 255 characters.
            access_type: How your application serves the person or company from now on.
            external_id: Your new identifier for the person or company. It need not be unique.
                At most 255 characters.
            external_user_onboarded_at: When the person signed up with you, or the company
                became your customer; at most one minute in the future. It can be corrected but not
                removed, and null is refused.
            external_user_details: What else you state, merged field by field. A field can be
                corrected but not removed, and null is refused. Refused altogether under the beta
                value `user-profiles-2026-08-18`, as at creation.
            metadata: Keys to set; an empty value removes its key, and keys left out stay. At
                most 16 entries; keys: at most 64 characters; values: at most 512 characters.
            options: What this call does differently from its client.
        """
        return api.user_profiles_update.call(
            user_profile_id,
            body={
                "name": name,
                "access_type": access_type,
                "external_id": external_id,
                "external_user_onboarded_at": external_user_onboarded_at,
                "external_user_details": external_user_details,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def delete(
        self, user_profile_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedUserProfile, DeletedUserProfile]:
        """Delete a user profile.

        Deletes the profile. Safe to repeat: a second request finds nothing and answers 404.

        Args:
            user_profile_id: Identifies the user profile; begins with `uprof_`.
            options: What this call does differently from its client.
        """
        return api.user_profiles_delete.call(user_profile_id, options=options)

    @operation
    def create_enrollment_url(
        self, user_profile_id: str, *, options: RequestOptions | None = None
    ) -> Call[EnrollmentURL, EnrollmentURL]:
        """Create an enrollment URL.

        Makes a link by which the person or company behind the profile enrolls in a program.
        Your application hands it over; how Anthropic decides then shows in the profile's
        `trust_grants`. Not safe to repeat: each request makes another link.

        Args:
            user_profile_id: Identifies the user profile; begins with `uprof_`.
            options: What this call does differently from its client.
        """
        return api.user_profiles_create_enrollment_url.call(user_profile_id, options=options)


class UserProfiles(_UserProfiles, SyncNamespace):
    """The people on whose behalf your application calls the service."""

    @property
    def action_urls(self) -> UserProfilesActionUrls:
        """Links by which a person completes a step of their profile."""
        from .user_profiles_action_urls import UserProfilesActionUrls

        return self._child(UserProfilesActionUrls)

    @property
    def providers(self) -> UserProfilesProviders:
        """What a profile has with providers of cloud services."""
        return self._child(UserProfilesProviders)


class AsyncUserProfiles(_UserProfiles, AsyncNamespace):
    """The people on whose behalf your application calls the service."""

    @property
    def action_urls(self) -> AsyncUserProfilesActionUrls:
        """Links by which a person completes a step of their profile."""
        from .user_profiles_action_urls import AsyncUserProfilesActionUrls

        return self._child(AsyncUserProfilesActionUrls)

    @property
    def providers(self) -> AsyncUserProfilesProviders:
        """What a profile has with providers of cloud services."""
        return self._child(AsyncUserProfilesProviders)


class UserProfilesProviders(SyncNamespace):
    """What a profile has with providers of cloud services."""

    @property
    def google(self) -> UserProfilesProvidersGoogle:
        """What a profile has with Google Cloud."""
        return self._child(UserProfilesProvidersGoogle)


class AsyncUserProfilesProviders(AsyncNamespace):
    """What a profile has with providers of cloud services."""

    @property
    def google(self) -> AsyncUserProfilesProvidersGoogle:
        """What a profile has with Google Cloud."""
        return self._child(AsyncUserProfilesProvidersGoogle)


class UserProfilesProvidersGoogle(SyncNamespace):
    """What a profile has with Google Cloud."""

    @property
    def data_controls(self) -> UserProfilesProvidersGoogleDataControls:
        """Where a profile's data is kept in Google Cloud, and with whose keys it is encrypted."""
        from .user_profiles_providers_google_data_controls import (
            UserProfilesProvidersGoogleDataControls,
        )

        return self._child(UserProfilesProvidersGoogleDataControls)


class AsyncUserProfilesProvidersGoogle(AsyncNamespace):
    """What a profile has with Google Cloud."""

    @property
    def data_controls(self) -> AsyncUserProfilesProvidersGoogleDataControls:
        """Where a profile's data is kept in Google Cloud, and with whose keys it is encrypted."""
        from .user_profiles_providers_google_data_controls import (
            AsyncUserProfilesProvidersGoogleDataControls,
        )

        return self._child(AsyncUserProfilesProvidersGoogleDataControls)
