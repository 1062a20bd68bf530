"""Forms are read as they come: any bytes, in any pieces."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given, strategies as st

from agentsessions_emulator.document.validation import Schemas
from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.http.forms import FormReader

SCHEMA: dict[str, Any] = {
    "properties": {
        "files[]": {"type": "array", "items": {"type": "string", "format": "binary"}},
        "label": {"type": "string", "maxLength": 3},
    },
    "required": ["files[]"],
}
CONTENT_TYPE = 'multipart/form-data; boundary="-x"'
NEAR_THE_MARK = st.lists(st.sampled_from([b"\r\n", b"---x", b"--", b"\x00", b"x"])).map(b"".join)


async def pieces(body: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


def read(body: bytes, size: int = 100, limit: int = 10**6) -> dict[str, Any]:
    """The form, with the names and contents of its files."""

    async def run() -> dict[str, Any]:
        with FormReader(pieces(body, size), SCHEMA, Schemas({}), limit) as form:
            fields = await form.read(CONTENT_TYPE)
            for upload in fields.get("files[]", []):
                assert upload.size == len(b"".join(upload.pieces(7)))
            files = [(u.filename, b"".join(u.pieces(7))) for u in fields["files[]"]]
            return {**fields, "files[]": files}

    return asyncio.run(run())


def part(disposition: str, content: bytes) -> bytes:
    head = f"content-disposition: form-data; {disposition}"
    return b"---x\r\n" + head.encode() + b"\r\n\r\n" + content + b"\r\n"


def file_part(name: str, content: bytes) -> bytes:
    return part(f'name="files[]"; filename="{name}"', content)


@given(
    contents=st.lists(
        NEAR_THE_MARK.filter(lambda content: b"\r\n---x" not in b"\r\n" + content),
        min_size=1,
        max_size=3,
    ),
    size=st.integers(1, 40),
)
def test_every_byte_arrives_whatever_the_pieces_are(contents: list[bytes], size: int) -> None:
    files = [(f"dir/{number}", content) for number, content in enumerate(contents)]
    body = b"before" + b"\r\n" + b"".join(file_part(*file) for file in files)
    form = read(body + part('name="label"', b"ab") + b"---x--\r\nafter", size)
    assert form == {"files[]": files, "label": "ab"}


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        (file_part("a", b"x" * 2000) + b"---x--", 413, "at most 1000 bytes"),
        (part('name="label"', b"abcd") + b"---x--", 400, "at most 3 characters"),
        (part('name="label"', b"ab") + b"---x--", 400, "no field 'files[]'"),
        (b"---x--", 400, "no field 'files[]'"),
        (file_part("a", b"x"), 400, "not complete"),
    ],
)
def test_refused_forms(body: bytes, status: int, message: str) -> None:
    with pytest.raises(ApiError) as refused:
        read(body, limit=1000)
    assert (refused.value.status, message in refused.value.message) == (status, True)


def test_a_text_is_bounded() -> None:
    with pytest.raises(ApiError, match="more than 65536 bytes"):
        read(part('name="label"', b"a" * 70_000) + b"---x--")
