# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Templates of the sandboxes that sessions run in, hosted by the service or by you."""

from __future__ import annotations

from collections.abc import Mapping
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

    from ...models._inputs import EnvironmentConfigParamsDict, EnvironmentScopeLiteral
    from ...models.deleted_environment import DeletedEnvironment
    from ...models.environment import Environment
    from ...models.environment_config_params import EnvironmentConfigParams
    from ...models.environment_page import EnvironmentPage
    from ...models.environment_scope import EnvironmentScope
    from .environments_work import AsyncEnvironmentsWork, EnvironmentsWork


class _Environments:
    @paged
    def list(
        self,
        *,
        include_archived: bool | Unset = UNSET,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Environment, EnvironmentPage]:
        """List environments.

        Lists the environments of the workspace. Archived ones are left out unless
        `include_archived` is true.

        Args:
            include_archived: Whether to list archived items too. Default: False.
            limit: How many environments a page holds at most. Left out, the service decides.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.environments_list.call(
                include_archived=include_archived, limit=limit, page=page, options=options
            ),
            api.environments_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        config: EnvironmentConfigParams | EnvironmentConfigParamsDict | None | Unset = UNSET,
        scope: EnvironmentScope | EnvironmentScopeLiteral | None | Unset = UNSET,
        metadata: Mapping[str, str] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Environment, Environment]:
        """Create an environment.

        Creates an environment. A name is enough; without a `config` the service hosts the
        sandboxes. Bad metadata is refused with 400 `invalid_metadata`, and an organization
        that may not create environments gets 403 `environment_create_disabled`. Not safe to
        repeat: a second call makes a second environment, or is refused with 409 because the
        name is taken.

        Args:
            name: The name people know it by. Unique names are advised; some versions of the
                service refuse a taken one with 409.
            description: What the environment is for.
            config: Where its sandboxes run and what they hold. Left out or null, the service
                hosts them, with unrestricted networking and no extra packages.
            scope: Who can see the environment. Left out or null, the kind of organization
                decides. API organizations take only `organization`.
            metadata: The caller's own labels, up to 16 pairs with keys of up to 64 and values
                of up to 512 characters. Anything else is refused with 400 `invalid_metadata`.
            options: What this call does differently from its client.
        """
        return api.environments_create.call(
            body={
                "name": name,
                "description": description,
                "config": config,
                "scope": scope,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, environment_id: str, *, options: RequestOptions | None = None
    ) -> Call[Environment, Environment]:
        """Retrieve an environment.

        Reads an environment. One that is archived can still be read.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            options: What this call does differently from its client.
        """
        return api.environments_retrieve.call(environment_id, options=options)

    @operation
    def update(
        self,
        environment_id: str,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        config: EnvironmentConfigParams | EnvironmentConfigParamsDict | None | Unset = UNSET,
        scope: EnvironmentScope | EnvironmentScopeLiteral | None | Unset = UNSET,
        metadata: Mapping[str, str | None] | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Environment, Environment]:
        """Update an environment.

        Changes an environment. What the body leaves out stays as it is, also within
        `config`. Refused with 400 `environment_archived` once it is archived, with 400
        `invalid_config_type_change` if `config.type` would change, with 400
        `invalid_metadata` for bad metadata, and with 403 `environment_update_disabled`
        where the organization may not update environments. Safe to repeat: the second call
        finds nothing to change.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            name: The new name; null keeps the present one.
            description: The new description. Null removes it; an empty string is kept as an
                empty string.
            config: The changes to the configuration. Its `type` has to be the present one, else
                the update is refused with 400 `invalid_config_type_change`; parts that are left out
                stay.
            scope: Who can see the environment from now on; null keeps the present scope.
            metadata: Labels to add or replace, merged by key. Null or an empty string deletes
                the key.
            options: What this call does differently from its client.
        """
        return api.environments_update.call(
            environment_id,
            body={
                "name": name,
                "description": description,
                "config": config,
                "scope": scope,
                "metadata": metadata,
            },
            options=options,
        )

    @operation
    def delete(
        self, environment_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedEnvironment, DeletedEnvironment]:
        """Delete an environment.

        Deletes an environment for good. It is refused while any session refers to the
        environment; archiving works then. A repeated call gets 404.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            options: What this call does differently from its client.
        """
        return api.environments_delete.call(environment_id, options=options)

    @operation
    def archive(
        self, environment_id: str, *, options: RequestOptions | None = None
    ) -> Call[Environment, Environment]:
        """Archive an environment.

        Archives an environment for good. No new session can use it, while those that exist
        go on. A repeated call leaves it archived.

        Args:
            environment_id: Identifies the environment; begins with `env_`.
            options: What this call does differently from its client.
        """
        return api.environments_archive.call(environment_id, options=options)


class Environments(_Environments, SyncNamespace):
    """Templates of the sandboxes that sessions run in, hosted by the service or by you."""

    @property
    def work(self) -> EnvironmentsWork:
        """The queue from which self-hosted workers take sessions to run."""
        from .environments_work import EnvironmentsWork

        return self._child(EnvironmentsWork)


class AsyncEnvironments(_Environments, AsyncNamespace):
    """Templates of the sandboxes that sessions run in, hosted by the service or by you."""

    @property
    def work(self) -> AsyncEnvironmentsWork:
        """The queue from which self-hosted workers take sessions to run."""
        from .environments_work import AsyncEnvironmentsWork

        return self._child(AsyncEnvironmentsWork)
