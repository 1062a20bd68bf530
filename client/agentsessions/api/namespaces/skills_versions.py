# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""The uploaded versions of a skill."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agentsessions.core.generated import (
    UNSET,
    AsyncNamespace,
    FileInput,
    PagedCall,
    SyncNamespace,
    Unset,
    operation,
    paged,
)

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import AsyncDownload, Call, Download, RequestOptions

    from ...models.deleted_skill_version import DeletedSkillVersion
    from ...models.skill_version import SkillVersion
    from ...models.skill_version_page import SkillVersionPage


class _SkillsVersions:
    @paged
    def list(
        self,
        skill_id: str,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[SkillVersion, SkillVersionPage]:
        """List a skill's versions.

        Lists the versions of the skill.

        Args:
            skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
                made by Anthropic, such as `xlsx`.
            limit: How many items a page holds at most. 1 to 1000; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.skills_versions_list.call(skill_id, limit=limit, page=page, options=options),
            api.skills_versions_list.PAGING,
        )

    @operation
    def create(
        self,
        skill_id: str,
        *,
        files: FileInput | Sequence[FileInput],
        options: RequestOptions | None = None,
    ) -> Call[SkillVersion, SkillVersion]:
        """Create a skill version.

        Adds a version with the uploaded files, which `latest` stands for from then on.
        Agents that keep to an earlier version are not affected. The upload has the same
        layout as a new skill's, and its name must be the one that the skill already has.
        Not safe to repeat: each request adds another version.

        Args:
            skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
                made by Anthropic, such as `xlsx`.
            files: All files of the version, in one top-level directory with a `SKILL.md` at its
                root. The file name of each part is its path, such as `sales-report/SKILL.md`.
            options: What this call does differently from its client.
        """
        return api.skills_versions_create.call(
            skill_id,
            body={
                "files[]": files,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, skill_id: str, version: str, *, options: RequestOptions | None = None
    ) -> Call[SkillVersion, SkillVersion]:
        """Retrieve a skill version.

        Returns one version of the skill, by its id or as `latest`. The other operations on
        a version do not know `latest`; this one tells the id that it stands for.

        Args:
            skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
                made by Anthropic, such as `xlsx`.
            version: Identifies the version; begins with `skver_`, or is a date for the
                service's own skills. Only retrieving takes `latest`.
            options: What this call does differently from its client.
        """
        return api.skills_versions_retrieve.call(skill_id, version, options=options)

    @operation
    def delete(
        self, skill_id: str, version: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedSkillVersion, DeletedSkillVersion]:
        """Delete a skill version.

        Deletes one version of the skill, given by its id; `latest` is not accepted. Safe to
        repeat: a second request finds nothing and answers 404.

        Args:
            skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
                made by Anthropic, such as `xlsx`.
            version: Identifies the version; begins with `skver_`, or is a date for the
                service's own skills. Only retrieving takes `latest`.
            options: What this call does differently from its client.
        """
        return api.skills_versions_delete.call(skill_id, version, options=options)

    @operation
    def download(
        self, skill_id: str, version: str, *, options: RequestOptions | None = None
    ) -> Call[Download, AsyncDownload]:
        """Download a skill version's content.

        Returns the files of the version as a zip archive, in a top-level directory with the
        name of the skill. The version is given by its id; `latest` is not accepted.

        Args:
            skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
                made by Anthropic, such as `xlsx`.
            version: Identifies the version; begins with `skver_`, or is a date for the
                service's own skills. Only retrieving takes `latest`.
            options: What this call does differently from its client.
        """
        return api.skills_versions_download.call(skill_id, version, options=options)


class SkillsVersions(_SkillsVersions, SyncNamespace):
    """The uploaded versions of a skill."""


class AsyncSkillsVersions(_SkillsVersions, AsyncNamespace):
    """The uploaded versions of a skill."""
