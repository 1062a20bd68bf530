# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    FileInput,
    Model,
    Unset,
    mismatch,
    model,
    new,
)


@model
class CreateSkillRequest(Model):
    """The files of a new skill, and what to call it.

    Attributes:
        files: The files of the first version, in one top-level directory with a `SKILL.md` at
            its root. The file name of each part is its path, such as `sales-report/SKILL.md`.
        display_name: A label for people to read, on one line. Left out or null, it comes from
            the name in `SKILL.md`. At most 255 characters.
    """

    _wire_names: ClassVar[Mapping[str, str]] = {
        "files": "files[]",
    }

    files: FileInput | Sequence[FileInput]
    display_name: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.files = data["files[]"]
            self.display_name = data.get("display_name", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_create_skill_request = CreateSkillRequest.from_dict
