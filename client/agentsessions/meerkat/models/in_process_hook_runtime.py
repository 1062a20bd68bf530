# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Literal, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class InProcessHookRuntime(Model):
    """A hook that is a function of the server.

    Attributes:
        type: Always `in_process`.
        handler: The name of the function. Default: `noop`.
    """

    type: Literal["in_process"] = "in_process"
    handler: str | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.type = data["type"]
            self.handler = data.get("handler", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_in_process_hook_runtime = InProcessHookRuntime.from_dict
