# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Packaged instructions that agents load when they need them."""

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
    from agentsessions.core.generated import Call, RequestOptions

    from ...models._inputs import KnownSkillSourceFilterLiteral
    from ...models.deleted_skill import DeletedSkill
    from ...models.known_skill_source_filter import KnownSkillSourceFilter
    from ...models.skill import Skill
    from ...models.skill_page import SkillPage
    from .skills_versions import AsyncSkillsVersions, SkillsVersions


class _Skills:
    @paged
    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        page: str | Unset = UNSET,
        source: KnownSkillSourceFilter | KnownSkillSourceFilterLiteral | str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> PagedCall[Skill, SkillPage]:
        """List skills.

        Lists the skills that agents of the workspace can load: its own and those made by
        Anthropic, unless `source` chooses one kind.

        Args:
            limit: How many items a page holds at most. 1 to 1000; default: `20`.
            page: Where to go on: the `next_page` of the page before, taken as it is. Left out,
                the list starts at its first page. A cursor keeps the `order` of its list; sending
                another one is refused with 400. Other filters and `limit` may change between pages.
            source: Only the skills from this source. Left out, all of them.
            options: What this call does differently from its client.
        """
        return PagedCall(
            api.skills_list.call(limit=limit, page=page, source=source, options=options),
            api.skills_list.PAGING,
        )

    @operation
    def create(
        self,
        *,
        files: FileInput | Sequence[FileInput],
        display_name: str | None | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Call[Skill, Skill]:
        """Create a skill.

        Makes a skill and its first version from the uploaded files. They lie in one top-
        level directory with a `SKILL.md` at its root, and the file name of each part is its
        path, such as `sales-report/SKILL.md`. The front matter of `SKILL.md` gives the
        description and the name, which later versions cannot change. The skill is private
        to the workspace. Not safe to repeat: each request makes another skill.

        Args:
            files: The files of the first version, in one top-level directory with a `SKILL.md`
                at its root. The file name of each part is its path, such as `sales-
                report/SKILL.md`.
            display_name: A label for people to read, on one line. Left out or null, it comes
                from the name in `SKILL.md`. At most 255 characters.
            options: What this call does differently from its client.
        """
        return api.skills_create.call(
            body={
                "files[]": files,
                "display_name": display_name,
            },
            options=options,
        )

    @operation
    def retrieve(
        self, skill_id: str, *, options: RequestOptions | None = None
    ) -> Call[Skill, Skill]:
        """Retrieve a skill.

        Returns the skill's label, its source and its latest version. The files belong to
        the versions.

        Args:
            skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
                made by Anthropic, such as `xlsx`.
            options: What this call does differently from its client.
        """
        return api.skills_retrieve.call(skill_id, options=options)

    @operation
    def delete(
        self, skill_id: str, *, options: RequestOptions | None = None
    ) -> Call[DeletedSkill, DeletedSkill]:
        """Delete a skill.

        Deletes a skill of the workspace; skills made by Anthropic are read-only. A
        deployment whose agent still names it fails with `skill_not_found_error` the next
        time it runs. Safe to repeat: a second request finds nothing and answers 404.

        Args:
            skill_id: Identifies the skill; begins with `skill_`, or is the bare name of a skill
                made by Anthropic, such as `xlsx`.
            options: What this call does differently from its client.
        """
        return api.skills_delete.call(skill_id, options=options)


class Skills(_Skills, SyncNamespace):
    """Packaged instructions that agents load when they need them."""

    @property
    def versions(self) -> SkillsVersions:
        """The uploaded versions of a skill."""
        from .skills_versions import SkillsVersions

        return self._child(SkillsVersions)


class AsyncSkills(_Skills, AsyncNamespace):
    """Packaged instructions that agents load when they need them."""

    @property
    def versions(self) -> AsyncSkillsVersions:
        """The uploaded versions of a skill."""
        from .skills_versions import AsyncSkillsVersions

        return self._child(AsyncSkillsVersions)
