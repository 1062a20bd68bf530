# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, UNSET, Model, Unset, mismatch, model, new


@model
class InitialFile(Model):
    """A file that each new session finds in its workspace.

    Attributes:
        path: Where to put it, from the root of the workspace. `/workspace` in front of it is
            allowed.
        content: What is in it.
        encoding: Whether `content` is `text` or `base64`.
        is_readonly: Whether the session can neither change nor delete it.
    """

    path: str
    content: str
    encoding: str | Unset = UNSET
    is_readonly: bool | Unset = UNSET

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.path = data["path"]
            self.content = data["content"]
            self.encoding = data.get("encoding", UNSET)
            self.is_readonly = data.get("is_readonly", UNSET)
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_initial_file = InitialFile.from_dict
