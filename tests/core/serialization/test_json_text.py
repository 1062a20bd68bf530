"""Whatever reads JSON reads the same values, and refuses what `json.loads` refuses."""

import json
import math
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import example, given, strategies as st

from agentsessions.core.serialization import decoding
from agentsessions.core.serialization.decoding import json_reader, read_with_standard_library

Reader = Callable[[bytes | str], Any]

NUMBERS = st.one_of(
    st.integers(),
    st.integers(min_value=-(10**60), max_value=10**60),
    st.floats(allow_nan=False, allow_infinity=False),
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), NUMBERS, st.text()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
UNUSUAL = [
    "NaN",
    "[Infinity, -Infinity]",
    "1E400",
    "-0",
    "-0.0",
    "1.0",
    "18446744073709551616",
    "-9223372036854775809",
    "123456789012345678901234567890.5e10",
    '{"a": 1, "a": 2}',
    '{"b": 1, "a": 2, "b": 3}',
    '"\\ud800"',
    '"\\udc00\\ud800"',
    '"\\ud83d\\ude00"',
    ' \r\n\t{"a": 1}\n ',
]
REFUSED = ["", " ", "nul", "{} x", "[1,]", "01", "1.", ".5", "+1", '"\n"', "{'a': 1}", "9" * 5000]


@pytest.fixture(params=["msgspec", "standard library"])
def read(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    if request.param != "msgspec":
        monkeypatch.setitem(sys.modules, "msgspec.json", None)
    monkeypatch.setattr(decoding, "_read", 1 << 20)
    json_reader.cache_clear()
    yield json_reader()
    json_reader.cache_clear()


def same(found: Any, expected: Any) -> bool:
    """Equal in value, type and order; NaN equals itself."""
    return repr(found) == repr(expected)


def test_msgspec_is_imported_once_there_is_much_to_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "_read", 0)
    json_reader.cache_clear()
    assert json_reader() is read_with_standard_library
    assert json_reader()("1" + " " * (1 << 20)) == 1
    assert json_reader() is not read_with_standard_library


def test_msgspec_is_used_if_installed(read: Reader, request: pytest.FixtureRequest) -> None:
    plain = request.node.callspec.params["read"] != "msgspec"
    assert (read is read_with_standard_library) == plain


@pytest.mark.parametrize("text", UNUSUAL)
def test_unusual_texts(read: Reader, text: str) -> None:
    assert same(read(text), json.loads(text))
    assert same(read(text.encode()), json.loads(text.encode()))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_encodings(read: Reader, encoding: str) -> None:
    assert read('{"a": "é"}'.encode(encoding)) == {"a": "é"}


def test_surrogates_in_bytes(read: Reader) -> None:
    content = b'"\xed\xa0\x80"'
    assert read(content) == json.loads(content)


@pytest.mark.parametrize("text", REFUSED)
def test_refused(read: Reader, text: str) -> None:
    for content in (text, text.encode()):
        with pytest.raises(ValueError, match=r".") as expected:
            json.loads(content)
        with pytest.raises(ValueError, match=r".") as found:
            read(content)
        assert type(found.value) is type(expected.value)
        assert str(found.value) == str(expected.value)


def test_broken_encoding(read: Reader) -> None:
    with pytest.raises(UnicodeDecodeError):
        read(b'"\xff"')


def test_nesting_beyond_measure(read: Reader) -> None:
    with pytest.raises(RecursionError):
        read("[" * 100_000)


@given(VALUES, st.sampled_from([None, 2]), st.booleans())
@example(math.pi, None, True)
def test_every_value(value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    for read in (json_reader(), read_with_standard_library):
        assert same(read(text), json.loads(text))
        assert same(read(text.encode("utf-8", "surrogatepass")), json.loads(text))


@given(st.text(alphabet='[]{}",:0123456789.eE+-truefalsn \\u'))
def test_every_text(text: str) -> None:
    try:
        expected = json.loads(text)
    except ValueError as error:
        for read in (json_reader(), read_with_standard_library):
            with pytest.raises(type(error)):
                read(text)
    else:
        for read in (json_reader(), read_with_standard_library):
            assert same(read(text), expected)
