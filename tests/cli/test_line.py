"""From bytes to keys, and from keys to lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, strategies as st

from agentsessions.cli.chat.keys import Key, KeyReader
from agentsessions.cli.chat.line import Line

TYPED = "ä\x1b[Aa\x1b[200~two\rlines\x1b[201~\x7f\x1bOD\x1b\r\x03\r".encode()
KEYS = [
    *("ä", Key.UP, "a", "two\nlines", Key.BACKSPACE),
    *(Key.LEFT, Key.NEW_LINE, Key.INTERRUPT, Key.ENTER),
]


@given(st.lists(st.integers(0, len(TYPED))))
def test_keys_are_the_same_however_they_arrive(cuts: list[int]) -> None:
    reader = KeyReader()
    edges = sorted({0, *cuts, len(TYPED)})
    pieces = [TYPED[start:end] for start, end in pairwise(edges)]
    assert [key for piece in pieces for key in reader.feed(piece)] == KEYS


def test_escape_is_a_key_when_nothing_follows() -> None:
    reader = KeyReader()
    assert reader.feed(b"\x1b") == []
    assert reader.is_open
    assert reader.close() == [Key.ESCAPE]
    assert reader.feed(b"a") == ["a"]


@given(st.binary())
def test_any_bytes_are_read(data: bytes) -> None:
    reader = KeyReader()
    reader.feed(data)
    reader.close()


def typed(*keys: Key | str) -> Line:
    line = Line()
    for key in keys:
        line.press(key)
    return line


@pytest.mark.parametrize(
    ("keys", "text", "cursor"),
    [
        (["a", "b", Key.LEFT, "c"], "acb", 2),
        (["a", "b", Key.HOME, Key.DELETE, "c"], "cb", 1),
        (["a", "b", Key.LEFT, Key.BACKSPACE, Key.END], "b", 1),
        (["one two ", Key.DELETE_WORD], "one ", 4),
        (["one", Key.DELETE_WORD], "", 0),
        (["one", Key.LEFT, Key.DELETE_BEFORE], "e", 0),
        (["one", Key.LEFT, Key.LEFT, Key.DELETE_AFTER], "o", 1),
        (["one", Key.NEW_LINE, "two"], "one\ntwo", 7),
        (["  ", Key.ENTER], "  ", 2),
        (["first", Key.ENTER, "dra", Key.UP], "first", 5),
        (["first", Key.ENTER, "dra", Key.UP, Key.UP, Key.DOWN], "dra", 3),
    ],
)
def test_a_line_is_edited(keys: list[Key | str], text: str, cursor: int) -> None:
    line = typed(*keys)
    assert (line.text, line.cursor) == (text, cursor)


def test_enter_gives_the_line() -> None:
    line = typed(" hello ")
    assert line.press(Key.ENTER) == "hello"
    assert line.text == ""
