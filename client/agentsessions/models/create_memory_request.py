# Generated from the OpenAPI document by `make generate`; edit the document or templates instead.
from __future__ import annotations

from typing import Any, Self

from agentsessions.core.generated import MISMATCHES, Model, mismatch, model, new


@model
class CreateMemoryRequest(Model):
    """A new memory.

    Attributes:
        path: The path of the memory, such as `/conventions/revenue.md`. It begins with `/`, has
            1 to 20 segments, none of them empty, `.` or `..`, and at most 1,024 bytes of UTF-8, in
            Unicode normalization form C and without control or format characters. Upper and lower
            case differ. At most 1024 characters.
        content: The text, up to 102,400 bytes of UTF-8. An empty string makes an empty memory.
            At most 102400 characters.
    """

    path: str
    content: str | None

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        self = new(cls)
        try:
            self.path = data["path"]
            self.content = data["content"]
        except MISMATCHES as error:
            raise mismatch(error, cls, data, "") from None
        self._raw = data
        return self


decode_create_memory_request = CreateMemoryRequest.from_dict
