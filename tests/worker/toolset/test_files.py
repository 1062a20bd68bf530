"""`read`, `write` and `edit`."""

from __future__ import annotations

import base64
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from agentsessions.worker.toolset.reading import MAX_IMAGE_BYTES, MAX_TEXT_BYTES
from tests.worker.toolset.conftest import Calls

PNG = b"\x89PNG\r\n\x1a\n" + bytes(10)


def names(directory: Path) -> list[str]:
    return [path.name for path in directory.iterdir()]


def test_a_text_is_read_as_it_is(call: Calls, workdir: Path) -> None:
    (workdir / "a").write_bytes("one\r\ntwo\n\nGrüße".encode())
    assert call.text("read", file_path="a") == "one\r\ntwo\n\nGrüße"


@pytest.mark.parametrize(
    ("lines", "text"),
    [([1, 2], "1\n2\n"), ([3, 0], "3\n4"), ([4, -1], "4"), ([0, 1], "1\n"), ([2, 99], "2\n3\n4")],
)
def test_lines_are_counted_from_one(
    call: Calls, workdir: Path, lines: list[int], text: str
) -> None:
    (workdir / "a").write_text("1\n2\n3\n4")
    assert call.text("read", file_path="a", view_range=lines) == text


@pytest.mark.parametrize("lines", [[1], [1, 2, 3], [3, 2], [9, 0]])
def test_line_ranges_that_are_none(call: Calls, workdir: Path, lines: list[int]) -> None:
    (workdir / "a").write_text("1\n2\n3\n4")
    assert "line" in call.refusal("read", file_path="a", view_range=lines)


def test_of_a_long_text_lines_are_read(call: Calls, workdir: Path) -> None:
    (workdir / "long").write_text("".join(f"line {number}\n" for number in range(1, 50_001)))
    assert "view_range" in call.refusal("read", file_path="long")
    text = call.text("read", file_path="long", view_range=[20_000, 0])
    assert text.startswith("line 20000\n")
    assert len(text) < MAX_TEXT_BYTES + 100
    last = text.splitlines()[-3].removeprefix("line ")
    assert f"read on with view_range [{int(last) + 1}, ...]" in text


def test_a_line_without_end_is_cut(call: Calls, workdir: Path) -> None:
    with (workdir / "line").open("wb") as file:
        file.write("é".encode() * 200_000)
    text = call.text("read", file_path="line", view_range=[1, 1])
    assert text.startswith("ééé")
    assert "too long" in text


@pytest.mark.parametrize(
    ("content", "kind"), [(PNG, "image/png"), (b"%PDF-1.7", "application/pdf")]
)
def test_images_and_documents_are_blocks(
    call: Calls, workdir: Path, content: bytes, kind: str
) -> None:
    (workdir / "a").write_bytes(content)
    [block] = call.result("read", file_path="a").content
    assert block["type"] == ("image" if kind.startswith("image") else "document")
    assert block["source"]["media_type"] == kind
    assert base64.b64decode(block["source"]["data"]) == content


def test_what_cannot_be_shown_is_refused(call: Calls, workdir: Path) -> None:
    for content in (b"\xff\xfe", b"a\0b"):
        (workdir / "binary").write_bytes(content)
        assert "bash" in call.refusal("read", file_path="binary")
    assert "UTF-8" in call.refusal("write", file_path="a", content="\ud800")
    with (workdir / "large.png").open("wb") as file:
        file.write(PNG)
        file.truncate(MAX_IMAGE_BYTES + 1)  # takes no room on the disk
    assert "larger than" in call.refusal("read", file_path="large.png")
    assert "No such file" in call.refusal("read", file_path="none")
    with (workdir / "huge").open("wb") as file:
        file.truncate(10**12)
    assert "longer than" in call.refusal("read", file_path="huge")
    assert "longer than" in call.refusal("edit", file_path="huge", old_string="a", new_string="b")


def test_write_makes_directories_and_replaces(call: Calls, workdir: Path) -> None:
    call.text("write", file_path="a/b/c", content="one")
    (workdir / "a" / "b" / "c").chmod(0o755)
    call.text("write", file_path="a/b/c", content="two")
    assert (workdir / "a" / "b" / "c").read_text() == "two"
    assert stat.S_IMODE((workdir / "a" / "b" / "c").stat().st_mode) == 0o755
    assert names(workdir / "a" / "b") == ["c"]


def test_write_changes_no_file_outside_that_is_the_same(call: Calls, workdir: Path) -> None:
    secret = workdir.parent / "outside" / "secret"
    (workdir / "hard").hardlink_to(secret)
    call.text("write", file_path="hard", content="new")
    assert secret.read_text() == "secret"


def test_write_follows_symlinks_inside_only(call: Calls, workdir: Path) -> None:
    (workdir / "inside").symlink_to("target")
    (workdir / "outside").symlink_to(workdir.parent / "outside" / "new")
    call.text("write", file_path="inside", content="new")
    assert (workdir / "target").read_text() == "new"
    assert (workdir / "inside").is_symlink()
    assert "outside" in call.refusal("write", file_path="outside", content="new")
    assert names(workdir.parent / "outside") == ["secret"]


@pytest.mark.parametrize("path", [".", "a", "pipe", "file/b"])
def test_write_replaces_only_files(call: Calls, workdir: Path, path: str) -> None:
    (workdir / "a").mkdir()
    (workdir / "file").touch()
    os.mkfifo(workdir / "pipe")
    call.refusal("write", file_path=path, content="new")


def test_a_write_that_fails_leaves_what_was_there(
    call: Calls, workdir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (workdir / "a").write_text("old")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    assert "No space left" in call.refusal("write", file_path="a", content="new")
    assert names(workdir) == ["a"]
    assert (workdir / "a").read_text() == "old"


@pytest.mark.parametrize(
    ("old", "new", "everywhere", "result"),
    [
        ("two", "2", False, "one 2 three"),
        ("e", "E", True, "onE two thrEE"),
        (" two", "", None, "one three"),
    ],
)
def test_edit_replaces_a_text(
    call: Calls, workdir: Path, old: str, new: str, everywhere: bool | None, result: str
) -> None:
    (workdir / "a").write_text("one two three")
    call.text("edit", file_path="a", old_string=old, new_string=new, replace_all=everywhere)
    assert (workdir / "a").read_text() == result


@pytest.mark.parametrize(
    ("content", "old", "new", "why"),
    [
        ("one", "two", "2", "is not in"),
        ("one one", "one", "1", "2 times"),
        ("aaa", "aa", "b", "2 times"),  # which of the two is not clear
        ("one", "", "1", "is empty"),
        ("one", "one", "one", "the same"),
    ],
)
def test_edit_says_why_not(
    call: Calls, workdir: Path, content: str, old: str, new: str, why: str
) -> None:
    (workdir / "a").write_text(content)
    assert why in call.refusal("edit", file_path="a", old_string=old, new_string=new)
    assert (workdir / "a").read_text() == content


def test_edits_at_once_are_all_kept(call: Calls, workdir: Path) -> None:
    (workdir / "a").write_text("".join(f"<{number}>" for number in range(20)))
    with ThreadPoolExecutor(8) as pool:
        for number in range(20):
            pool.submit(
                call.text, "edit", file_path="a", old_string=f"<{number}>", new_string=f"{number},"
            )
    assert (workdir / "a").read_text() == "".join(f"{number}," for number in range(20))
