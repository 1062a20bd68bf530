# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class ForkAgentVersionRequest(Model):
    """What the new agent is called.

    Attributes:
        name: Unique in the organization.
        display_name: A name for people to read.
        description: What the new agent does.
    """

    name: str
    display_name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.display_name = data.get("display_name", UNSET)
            self.description = data.get("description", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_fork_agent_version_request = ForkAgentVersionRequest.from_dict
