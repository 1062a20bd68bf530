"""Which paths memories can have."""

import pytest

from agentsessions_emulator.errors import ApiError
from agentsessions_emulator.managed_agents.resources.memory.paths import check_path


@pytest.mark.parametrize("path", ["/a", "/a b/ü.md", "/" + "x" * 1023, "/s" * 20, "/..a/.b"])
def test_good_paths(path: str) -> None:
    assert check_path(path) == path


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("", "begin with"),
        ("a", "begin with"),
        ("/", "empty"),
        ("/a/", "empty"),
        ("/a//b", "empty"),
        ("/a/../b", r"'\.\.'"),
        ("/./a", r"'\.'"),
        ("/s" * 21, "20 segments, not 21"),
        ("/a\nb", "control"),
        ("/a\u200db", "format"),
        ("/a\ud800", "control or format"),
        ("/u\u0308", "normalization form C"),
        ("/" + "ü" * 512, "1024 bytes, not 1025"),
    ],
)
def test_bad_paths(path: str, problem: str) -> None:
    with pytest.raises(ApiError, match=problem):
        check_path(path)
