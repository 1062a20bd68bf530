"""Multipart bodies, read as they come: text fields, and files with every byte as it was sent."""

from collections.abc import AsyncIterator
from contextlib import ExitStack
from email import message_from_string
from email.message import Message
from typing import Any

from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import ApiError, invalid
from agentsessions_emulator.http.queries import read_scalar
from agentsessions_emulator.http.uploads import Upload, spool
from agentsessions_emulator.jsontypes import JsonObject

_MAX_TEXT = 64 * 1024
_HEAD_END = b"\r\n\r\n"


class FormReader:
    """Reads a form of at most `limit` bytes, and holds its files until it is closed."""

    def __init__(
        self, chunks: AsyncIterator[bytes], schema: JsonObject, schemas: Schemas, limit: int
    ) -> None:
        self._body = _Body(chunks, limit)
        self._properties: dict[str, JsonObject] = schema["properties"]
        self._required: list[str] = schema.get("required", [])
        self._schemas = schemas
        self._files = ExitStack()

    def __enter__(self) -> "FormReader":
        return self

    def __exit__(self, *_: object) -> None:
        self._files.close()

    async def read(self, content_type: str) -> JsonObject:
        """The fields by name; a file is an `Upload`, several are a list.

        Raises a 400 that names the field, and a 413 for a form that is too large.
        """
        mark = b"\r\n--" + _boundary(content_type)
        body, form = self._body, JsonObject()
        await body.skip(mark)
        while await body.take(2) != b"--":
            head = await body.text(_HEAD_END)
            name, value = await self._field(message_from_string(head), mark)
            if self._properties[name].get("type") == "array":
                form.setdefault(name, []).append(value)
            else:
                form[name] = value
        for name in self._required:
            if name not in form:
                raise invalid(f"The form has no field {name!r}.")
        return form

    async def _field(self, headers: Message, mark: bytes) -> tuple[str, Any]:
        name = str(headers.get_param("name", "", "content-disposition"))
        if name not in self._properties:
            known = ", ".join(sorted(self._properties))
            raise invalid(f"The form has no field {name!r}; it has {known}.")
        schema = self._properties[name].get("items", self._properties[name])
        if schema.get("format") == "binary":
            return name, await self._file(name, headers, mark)
        value = read_scalar(await self._body.text(mark), self._schemas.types(schema))
        for problem in self._schemas.problems(value, schema):
            raise invalid(f"The form's field {name!r} {problem.rule}.")
        return name, value

    async def _file(self, name: str, headers: Message, mark: bytes) -> Upload:
        filename = headers.get_filename()
        if filename is None:
            raise invalid(f"The form's field {name!r} must be a file, with a file name.")
        content = self._files.enter_context(await spool(self._body.until(mark)))
        mime_type = headers.get_content_type() if "content-type" in headers else None
        return Upload(filename, mime_type, content.tell(), content)


class _Body:
    """The bytes of a form, taken piece by piece."""

    def __init__(self, chunks: AsyncIterator[bytes], limit: int) -> None:
        self._chunks = chunks
        self._limit = limit
        self._size = 0
        self._waiting = bytearray(b"\r\n")

    async def until(self, mark: bytes) -> AsyncIterator[bytes]:
        """What comes before `mark`, which is passed over."""
        while (place := self._waiting.find(mark)) < 0:
            certain = len(self._waiting) - len(mark) + 1
            if certain > 0:
                yield bytes(self._waiting[:certain])
                del self._waiting[:certain]
            await self._receive()
        yield bytes(self._waiting[:place])
        del self._waiting[: place + len(mark)]

    async def skip(self, mark: bytes) -> None:
        async for _ in self.until(mark):
            pass

    async def text(self, mark: bytes) -> str:
        """What comes before `mark`, as text of a limited length."""
        text = bytearray()
        async for piece in self.until(mark):
            text += piece
            if len(text) > _MAX_TEXT:
                raise ApiError(413, f"A text in the form has more than {_MAX_TEXT} bytes.")
        return text.decode("utf-8", "replace")

    async def take(self, count: int) -> bytes:
        while len(self._waiting) < count:
            await self._receive()
        taken = bytes(self._waiting[:count])
        del self._waiting[:count]
        return taken

    async def _receive(self) -> None:
        chunk = await anext(self._chunks, None)
        if chunk is None:
            raise invalid("The form is not complete.")
        self._size += len(chunk)
        if self._size > self._limit:
            raise ApiError(413, f"The form must have at most {self._limit} bytes.")
        self._waiting += chunk


def _boundary(content_type: str) -> bytes:
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_boundary()
    if "multipart/form-data" not in content_type.lower() or not boundary:
        wanted = "multipart/form-data with a boundary"
        raise invalid(f"header content-type: must be {wanted}, not {content_type!r}.")
    return boundary.encode()
