"""The skills of a session's agent, each in a directory below `skills/`."""

from __future__ import annotations

import logging
import tempfile
from functools import partial
from pathlib import Path

from ...core.errors import APIError
from ...models import AgentSkill, SkillVersion
from ..toolset.errors import ToolError
from .archives import ArchiveError, extract
from .directories import claim_directory, release_directory
from .errors import MountError
from .steps import Call, Save, Steps, Work

_log = logging.getLogger("agentsessions.worker")


class Skill:
    """A skill on its way to `skills/NAME` in the working directory.

    A skill that cannot be had is logged; the session does without it.
    """

    def __init__(self, skill: AgentSkill, workdir: Path) -> None:
        self._skill = skill
        self._workdir = workdir
        self._directory: Path | None = None

    def download(self) -> Steps:
        try:
            yield from self._download()
        except (APIError, ArchiveError, MountError, ToolError, OSError) as error:
            self.remove()
            _log.warning("the skill %s is missing: %s", self._skill.skill_id, error)

    def remove(self) -> None:
        if self._directory is not None:
            release_directory(self._directory)

    def _download(self) -> Steps:
        # The version may be `latest`, which only retrieving takes.
        version: SkillVersion = yield Call(
            "skills.versions.retrieve", (self._skill.skill_id, self._skill.version)
        )
        name = version.name if _is_plain(version.name) else version.skill_id
        with tempfile.TemporaryDirectory() as folder:
            archive = Path(folder, "archive.zip")
            yield Save("skills.versions.download", (version.skill_id, version.id), archive)
            self._directory = yield Work(partial(claim_directory, self._workdir, ("skills", name)))
            assert self._directory is not None
            yield Work(partial(extract, archive, self._directory))


def _is_plain(name: str) -> bool:
    return bool(name) and name.isprintable() and name not in (".", "..") and "/" not in name
