"""Files on their way to the service."""

import gzip
import io
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest

from agentsessions import FileInput, FilePart, RequestTooLargeError
from agentsessions.api import files_upload, skills_create
from agentsessions.models import FileMetadata, UploadFileRequest, UploadFileRequestDict
from tests.support.clients import Part, PatientClient, parse_form
from tests.support.document import OPERATIONS, example
from tests.support.memory import growth_of_memory
from tests.support.replies import answer
from tests.support.server import Server

STORED = example(OPERATIONS["files_upload"].answer_schema)
MIB = 1 << 20


@pytest.fixture(autouse=True)
def _stores(server: Server) -> None:
    server.handler = answer(STORED)


async def upload(client: PatientClient, way: str, file: Any) -> FileMetadata:
    if way == "sync":
        return client.files.upload(file=file)
    return await client.aio.files.upload(file=file)


def arrived(server: Server) -> list[Part]:
    return parse_form(server.requests[-1])


@pytest.mark.parametrize("form", ["tuple", "text"])
async def test_a_tuple_and_a_path_as_text(
    server: Server, client: PatientClient, way: str, form: str, tmp_path: Path
) -> None:
    path = tmp_path / "sales.csv"
    path.write_text("a,b", "utf-8")
    await upload(client, way, ("sales.csv", b"a,b", "text/csv") if form == "tuple" else str(path))
    [part] = arrived(server)
    assert (part.filename, part.media_type, part.content) == ("sales.csv", "text/csv", b"a,b")


@pytest.mark.parametrize("as_text", [False, True])
async def test_a_directory_is_a_skill(
    server: Server, client: PatientClient, way: str, as_text: bool, tmp_path: Path
) -> None:
    folder = tmp_path / "sales-report"
    for name in ("SKILL.md", "scripts/sum.py", ".git/config", "scripts/__pycache__/sum.pyc"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name, "utf-8")
    server.handler = answer(example(OPERATIONS["skills_create"].answer_schema))
    files = str(folder) if as_text else folder
    if way == "sync":
        client.skills.create(files=files)
    else:
        await client.aio.skills.create(files=files)
    assert [(part.name, part.filename) for part in arrived(server)] == [
        ("files[]", "sales-report/SKILL.md"),
        ("files[]", "sales-report/scripts/sum.py"),
    ]
    (tmp_path / "empty").mkdir()
    with pytest.raises(ValueError, match="there is no file in"):
        client.skills.create(files=tmp_path / "empty")


CONTENT = b"\r\n--boundary\r\n\0\xff content \r\n\r\n--"


@pytest.mark.parametrize(
    "kind", ["bytes", "path", "file", "memory", "spooled", "pipe", "raw", "gzip", "nothing"]
)
async def test_every_kind_of_content(
    server: Server, client: PatientClient, way: str, kind: str, tmp_path: Path
) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(CONTENT)
    packed = tmp_path / "packed.gz"
    packed.write_bytes(gzip.compress(CONTENT * 100))
    reading, writing = os.pipe()
    os.write(writing, CONTENT)
    os.close(writing)
    with (
        path.open("rb") as file,
        path.open("rb", buffering=0) as raw,
        gzip.open(packed) as unpacked,
        tempfile.SpooledTemporaryFile() as spooled,
        os.fdopen(reading, "rb") as pipe,
    ):
        spooled.write(CONTENT)
        contents: dict[str, Any] = {
            "bytes": CONTENT,
            "path": path,
            "file": file,
            "memory": io.BytesIO(CONTENT),
            "spooled": spooled,
            "pipe": pipe,
            "raw": raw,
            "gzip": unpacked,
            "nothing": b"",
        }
        stored = await upload(client, way, contents[kind])
    assert stored.to_dict() == STORED
    (part,) = arrived(server)
    expected = {"gzip": CONTENT * 100, "nothing": b""}.get(kind, CONTENT)
    assert part.content == expected
    assert part.name == "file"
    names = {"path": "report.pdf", "file": "report.pdf", "raw": "report.pdf"}
    if kind != "gzip":
        assert part.filename == names.get(kind, "upload")


async def test_a_file_that_was_read_before_is_sent_whole(
    server: Server, client: PatientClient, way: str
) -> None:
    file = io.BytesIO(CONTENT)
    file.read(5)
    await upload(client, way, file)
    assert arrived(server)[0].content == CONTENT
    assert not file.closed


@pytest.mark.parametrize(
    "name",
    [
        "plain.txt",
        'with "quotes".txt',
        "with\\backslash",
        "ünïcode 文件 🎉.txt",
        "semi;colon=x",
        "line\r\nbreak: x",
        "percent%22",
        " ",
    ],
)
def test_names(server: Server, client: PatientClient, name: str) -> None:
    """A name cannot leave its quotes, and is what it was but for quotes and line breaks."""
    client.files.upload(file=FilePart(b"content", name=name, media_type="text/plain"))
    (request,) = server.requests
    quoted = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    escaped = quoted.replace("\\", "\\\\")
    line = f'Content-Disposition: form-data; name="file"; filename="{escaped}"\r\n'.encode()
    plain = f'Content-Disposition: form-data; name="file"; filename="{quoted}"\r\n'.encode()
    assert line in request.body or plain in request.body
    assert request.body.count(b"\r\n\r\n") == 1
    assert b"Content-Type: text/plain\r\n\r\ncontent\r\n" in request.body


def test_media_types(server: Server, client: PatientClient, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(b"content")
    for file, expected in (
        (path, "application/pdf"),
        (FilePart(path, media_type="text/x-own"), "text/x-own"),
        (FilePart(path, name="data.csv"), "text/csv"),
        (b"content", "application/octet-stream"),
    ):
        client.files.upload(file=file)
        assert arrived(server)[0].media_type == expected


def test_a_body_as_a_model_or_a_mapping(server: Server, client: PatientClient) -> None:
    mapping: UploadFileRequestDict = {"file": CONTENT, "expires_in_seconds": 3600}
    for body in (UploadFileRequest(file=CONTENT, expires_in_seconds=3600), mapping):
        files_upload.sync(client, body=body)
        parts = {part.name: part for part in arrived(server)}
        assert parts["file"].content == CONTENT
        assert parts["expires_in_seconds"].content == b"3600"
        assert parts["expires_in_seconds"].filename is None


def test_several_files(server: Server, client: PatientClient, tmp_path: Path) -> None:
    server.handler = answer(example(OPERATIONS["skills_create"].answer_schema))
    path = tmp_path / "SKILL.md"
    path.write_bytes(b"# Skill")
    files: list[FileInput] = [path, FilePart(b"print()", name="skill/run.py"), io.BytesIO(b"third")]
    skills_create.sync(client, body={"display_name": "Skill", "files[]": files})
    parts = arrived(server)
    contents = [part.content for part in parts if part.filename is not None]
    assert contents == [b"# Skill", b"print()", b"third"]
    assert len({part.name for part in parts if part.filename is not None}) == 1


async def test_a_file_that_shrinks_meanwhile(
    server: Server, client: PatientClient, way: str, tmp_path: Path
) -> None:
    """What is shorter than it was announced must not be taken for whole."""

    class Shrinking(io.FileIO):
        def read(self, size: int | None = -1) -> bytes:
            del size
            return b""

    path = tmp_path / "shrinking"
    path.write_bytes(b"x" * 1000)
    with Shrinking(path) as file, pytest.raises(OSError, match="changed its size"):
        await upload(client, way, file)
    assert server.requests == []


async def test_a_file_that_cannot_be_read(
    server: Server, client: PatientClient, way: str, tmp_path: Path
) -> None:
    """The error of the disk reaches the caller as it is."""

    class Broken(io.FileIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, f"cannot read {size} bytes")

    path = tmp_path / "broken"
    path.write_bytes(b"x" * 1000)
    with Broken(path) as file, pytest.raises(OSError, match="cannot read"):
        await upload(client, way, file)
    server.wait_for_no_connections()
    assert server.requests == []
    assert client.files.upload(file=b"content").to_dict() == STORED


async def test_large_files_are_streamed(
    server: Server, client: PatientClient, way: str, tmp_path: Path
) -> None:
    """48 MiB from disk in a fraction of that memory."""
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(48 * MIB)
    server.keeps_bodies = False
    growth = await growth_of_memory(lambda: upload(client, way, path))
    assert growth < 8 * MIB
    assert server.received > 48 * MIB


async def test_an_early_refusal(server: Server, client: PatientClient, way: str) -> None:
    """What the service says before it has read everything is not lost."""
    server.handler = answer(b"{}", 413, {"connection": "close"})
    server.reads_bodies = False
    with pytest.raises(RequestTooLargeError):
        await upload(client, way, b"x" * (8 * MIB))
