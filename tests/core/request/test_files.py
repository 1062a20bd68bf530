"""Files and multipart bodies: what is taken, how parts are called, what is refused."""

from __future__ import annotations

import os
from io import BytesIO, StringIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

import pytest

from agentsessions import FilePart
from agentsessions.core.request.files import MultipartBody, multipart
from tests.golden.kitchen_sink.api import photos_upload
from tests.golden.kitchen_sink.models import Mood, UploadPhotosRequest
from tests.golden.service import Kitchen


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "soup.png"
    path.write_bytes(b"png")
    return path


def _upload(body: Any) -> MultipartBody:
    content = photos_upload.dry_run(Kitchen(), "soup", body=body).request.content
    assert isinstance(content, MultipartBody)
    return content


def test_parts_have_wire_names_and_keep_their_order(photo: Path) -> None:
    body = UploadPhotosRequest(
        title="Soup",
        photos=[photo, b"raw", FilePart(b"x", name="a.gif", media_type="image/gif")],
        cover=photo,
        position=1,
        public=True,
        tags=["warm", "red"],
        mood=Mood.X_RAY,
    )
    form = _upload(body)
    assert form.fields == (
        ("title", "Soup"),
        ("position", "1"),
        ("public", "true"),
        ("tags", "warm"),
        ("tags", "red"),
        ("mood", "x-ray"),
    )
    assert form.files == (
        ("photos", FilePart(photo, name="soup.png")),
        ("photos", FilePart(b"raw", name="upload")),
        ("photos", FilePart(b"x", name="a.gif", media_type="image/gif")),
        ("cover", FilePart(photo, name="soup.png")),
    )


def test_what_is_absent_is_left_out() -> None:
    form = _upload({"title": "Soup", "photos": [], "position": None})
    assert form == MultipartBody((("title", "Soup"),), ())


def test_nothing_is_read_before_it_is_sent(tmp_path: Path) -> None:
    form = _upload({"title": "Soup", "photos": [tmp_path / "absent.png"]})
    assert form.files[0][1].name == "absent.png"


def test_open_files_are_called_as_they_are(photo: Path) -> None:
    with photo.open("rb") as file:
        assert _upload({"photos": [file]}).files[0][1].name == "soup.png"
    assert _upload({"photos": [BytesIO(b"x")]}).files[0][1].name == "upload"
    with photo.open("rb") as file, os.fdopen(file.fileno(), "rb", closefd=False) as unnamed:
        assert _upload({"photos": [unnamed]}).files[0][1].name == "upload"


@pytest.mark.parametrize("value", [5, True, {"a": 1}, {b"x"}])
def test_where_a_file_goes_nothing_else_is_taken(value: Any) -> None:
    with pytest.raises(TypeError, match="photos_upload: cover must be a path, bytes, a file"):
        _upload({"title": "Soup", "cover": value})


@pytest.mark.parametrize("value", [("a.txt", "text"), FilePart("soup.png")])  # type: ignore[arg-type]
def test_a_text_beside_a_name_could_be_a_path_or_content(value: Any) -> None:
    with pytest.raises(TypeError, match=r"pathlib\.Path.* for a file, or text\.encode"):
        _upload({"title": "Soup", "cover": value})


def test_a_text_is_a_path_where_only_a_file_can_be() -> None:
    (_, part), *_ = _upload({"title": "soup.png", "cover": "photos/soup.png"}).files
    assert (part.content, part.name) == (Path("photos/soup.png"), "soup.png")


def test_tuples_are_files_with_a_name(photo: Path) -> None:
    photos = [("a.png", b"x"), ("b.png", photo, "image/x-png")]
    form = _upload(UploadPhotosRequest(title="Soup", photos=photos))  # type: ignore[arg-type]
    assert [part for _, part in form.files] == [
        FilePart(b"x", "a.png"),
        FilePart(photo, "b.png", "image/x-png"),
    ]
    paths = _upload({"photos": (photo, photo)})
    assert [part.content for _, part in paths.files] == [photo, photo]


def test_files_opened_as_text_are_refused(photo: Path) -> None:
    with photo.open(encoding="utf-8") as file, pytest.raises(TypeError, match="with mode 'rb'"):
        _upload({"photos": [file]})
    with pytest.raises(TypeError, match="opened as text"):
        multipart("x", {"cover": FilePart(StringIO("x"), name="a.txt")})  # type: ignore[arg-type]
    with NamedTemporaryFile("w") as made, pytest.raises(TypeError, match="opened as text"):
        _upload({"photos": [made]})


def test_files_to_be_awaited_are_refused() -> None:
    class Awaited:
        async def read(self, size: int) -> bytes:
            raise NotImplementedError

    with pytest.raises(TypeError, match="to be awaited: pass its path"):
        _upload({"photos": [Awaited()]})


def test_objects_are_no_parts() -> None:
    with pytest.raises(TypeError, match="photos_upload: title must be a path, bytes, a file"):
        _upload({"title": {"a": 1}})


@pytest.mark.parametrize(
    ("content", "rereadable"),
    [(b"x", True), (Path("x"), True), (BytesIO(b"x"), True)],
)
def test_what_can_be_sent_again(content: Any, rereadable: bool) -> None:
    assert _upload({"photos": [content]}).rereadable is rereadable


def test_what_can_be_read_only_once() -> None:
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    class Reader:
        def read(self, size: int = -1) -> bytes:
            return b"x" * max(size, 0)

    assert not _upload({"photos": [Pipe(b"x")]}).rereadable
    assert not _upload({"photos": [b"x", Reader()]}).rereadable
