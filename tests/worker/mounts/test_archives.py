"""Archives that somebody else has made."""

from __future__ import annotations

import stat
import zipfile
from pathlib import Path

import pytest

from agentsessions.worker.mounts import archives
from agentsessions.worker.mounts.archives import ArchiveError, extract


def archive(folder: Path, files: dict[str, str], mode: int = stat.S_IFREG | 0o644) -> Path:
    path = folder / "archive.zip"
    with zipfile.ZipFile(path, "w") as content:
        for name, text in files.items():
            member = zipfile.ZipInfo(name)
            member.external_attr = mode << 16
            content.writestr(member, text)
    return path


@pytest.fixture
def target(tmp_path: Path) -> Path:
    directory = tmp_path / "target"
    directory.mkdir()
    return directory


def extracted(target: Path) -> set[str]:
    return {str(path.relative_to(target)) for path in target.rglob("*") if not path.is_dir()}


def test_the_top_directory_is_left_out(tmp_path: Path, target: Path) -> None:
    extract(archive(tmp_path, {"top/a": "1", "top/b/c": "2", "top/d/": ""}), target)
    assert extracted(target) == {"a", "b/c"}


def test_files_without_a_top_directory_stay_where_they_are(tmp_path: Path, target: Path) -> None:
    extract(archive(tmp_path, {"a": "1", "b/c": "2"}), target)
    assert extracted(target) == {"a", "b/c"}


@pytest.mark.parametrize(
    ("mode", "kept"), [(0o100755, 0o755), (0o104777, 0o755), (0o100600, 0o644)]
)
def test_files_keep_whether_they_can_be_executed(
    tmp_path: Path, target: Path, mode: int, kept: int
) -> None:
    extract(archive(tmp_path, {"a": "1"}, mode), target)
    assert stat.S_IMODE((target / "a").stat().st_mode) == kept


@pytest.mark.parametrize("name", ["../a", "/a", "top/../../a", "top\\..\\..\\a"])
def test_no_file_leads_out(tmp_path: Path, target: Path, name: str) -> None:
    with pytest.raises(ArchiveError, match="leads out"):
        extract(archive(tmp_path, {"top/first": "1", name: "2"}), target)
    assert not extracted(target)


def test_symlinks_are_left_out(tmp_path: Path, target: Path) -> None:
    extract(archive(tmp_path, {"link": "/etc"}, stat.S_IFLNK | 0o777), target)
    assert not extracted(target)


@pytest.mark.parametrize(("limit", "value"), [("MAX_FILES", 1), ("MAX_BYTES", 3)])
def test_there_are_bounds(
    tmp_path: Path, target: Path, monkeypatch: pytest.MonkeyPatch, limit: str, value: int
) -> None:
    monkeypatch.setattr(archives, limit, value)
    with pytest.raises(ArchiveError, match="more than"):
        extract(archive(tmp_path, {"a": "12", "b": "12"}), target)


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04" + bytes(100)])
def test_what_is_no_archive(tmp_path: Path, target: Path, content: bytes) -> None:
    (tmp_path / "archive.zip").write_bytes(content)
    with pytest.raises(ArchiveError):
        extract(tmp_path / "archive.zip", target)
