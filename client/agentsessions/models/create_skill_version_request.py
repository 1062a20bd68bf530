# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from agentsessions.core.generated import MISMATCHES, FileInput, Model, mismatch, model, new


@model
class CreateSkillVersionRequest(Model):
    """The files of a new version of a skill.

    Attributes:
        files: All files of the version, in one top-level directory with a `SKILL.md` at its
            root. The file name of each part is its path, such as `sales-report/SKILL.md`.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "files": "files[]",
    }

    files: FileInput | Sequence[FileInput]

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.files = data["files[]"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_create_skill_version_request = CreateSkillVersionRequest.from_dict
