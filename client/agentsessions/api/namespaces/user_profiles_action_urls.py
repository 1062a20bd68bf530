# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Links by which a person completes a step of their profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import EnrollEndUserActionDict
    from ...models.enroll_end_user_action import EnrollEndUserAction
    from ...models.user_profile_action_url import UserProfileActionURL


class _UserProfilesActionUrls:
    @operation
    def create(
        self,
        user_profile_id: str,
        *,
        action: EnrollEndUserAction | EnrollEndUserActionDict,
        options: RequestOptions | None = None,
    ) -> Call[UserProfileActionURL, UserProfileActionURL]:
        """Create an action URL.

        Makes a link by which the person behind the profile takes a step, such as enrolling
        in a program. Your application hands it over; anyone who holds it can open it until
        it expires. Not safe to repeat: each request makes another link.

        Args:
            user_profile_id: Identifies the user profile; begins with `uprof_`.
            action: What the person does who opens the link.
            options: What this call does differently from its client.
        """
        return api.user_profiles_action_urls_create.call(
            user_profile_id,
            body={
                "action": action,
            },
            options=options,
        )


class UserProfilesActionUrls(_UserProfilesActionUrls, SyncNamespace):
    """Links by which a person completes a step of their profile."""


class AsyncUserProfilesActionUrls(_UserProfilesActionUrls, AsyncNamespace):
    """Links by which a person completes a step of their profile."""
