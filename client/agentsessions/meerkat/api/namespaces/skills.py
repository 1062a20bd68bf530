# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
"""Skills that the server has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from agentsessions.core.generated import AsyncNamespace, SyncNamespace, operation

from ... import api

if TYPE_CHECKING:
    from agentsessions.core.generated import Call, RequestOptions

    from ...models.skill_list import SkillList


class _Skills:
    @operation
    def list(self, *, options: RequestOptions | None = None) -> Call[SkillList, SkillList]:
        """List skills.

        Lists the skills that the server has, also those that another one goes before.

        Args:
            options: What this call does differently from its client.
        """
        return api.skills_list.call(options=options)


class Skills(_Skills, SyncNamespace):
    """Skills that the server has."""


class AsyncSkills(_Skills, AsyncNamespace):
    """Skills that the server has."""
