# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new

from .quarantined_skill import QuarantinedSkill, decode_quarantined_skill


@model
class SkillQuarantine(Model):
    """A skill that cannot be used.

    Attributes:
        identity: The skill.
        location: Where it was found.
        error_code: What is wrong, for programs.
        error_class: What kind of error that is.
        message: What is wrong, for people to read.
        first_seen_unix_secs: When it was found first, in whole seconds since 1970. At least 0.
        last_seen_unix_secs: When it was found last, in whole seconds since 1970. At least 0.
    """

    identity: QuarantinedSkill
    location: str
    error_code: str
    error_class: str
    message: str
    first_seen_unix_secs: int
    last_seen_unix_secs: int

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.identity = decode_quarantined_skill(data["identity"])
            self.location = data["location"]
            self.error_code = data["error_code"]
            self.error_class = data["error_class"]
            self.message = data["message"]
            self.first_seen_unix_secs = data["first_seen_unix_secs"]
            self.last_seen_unix_secs = data["last_seen_unix_secs"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "identity") from None
        self._raw = data
        return self


decode_skill_quarantine = SkillQuarantine.from_dict
