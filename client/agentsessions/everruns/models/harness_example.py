# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import (
    MISMATCHES,
    UNSET,
    Model,
    Unset,
    decode_list,
    mismatch,
    model,
    new,
)

from .capability_config import CapabilityConfig, decode_capability_config


@model
class HarnessExample(Model):
    """A harness that the service offers to be adopted.

    Attributes:
        name: What to give `import` as `from-example`.
        display_name: A name for people to read.
        description: What the harness is for.
        parent_name: The harness that it builds on once it is adopted, by name.
        capabilities: What sessions on it can do.
        tags: Labels to find it by.
        dev_only: Whether only servers with experiments switched on offer it.
    """

    name: str
    display_name: str
    description: str
    parent_name: str | None | Unset = UNSET
    capabilities: list[CapabilityConfig]
    tags: list[str]
    dev_only: bool

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.name = data["name"]
            self.display_name = data["display_name"]
            self.description = data["description"]
            self.parent_name = data.get("parent_name", UNSET)
            self.capabilities = decode_list(decode_capability_config, data["capabilities"])
            self.tags = data["tags"]
            self.dev_only = data["dev_only"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "capabilities") from None
        self._raw = data
        return self


decode_harness_example = HarnessExample.from_dict
