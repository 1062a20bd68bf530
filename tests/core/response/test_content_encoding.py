"""Content encodings: every form, cut anywhere, damaged anywhere, and bodies that grow too much."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

from agentsessions import APIConnectionError, ResponseValidationError, Sent
from agentsessions.core.headers import Headers
from agentsessions.core.response import content_encoding
from agentsessions.core.response.content_encoding import (
    FREE_EXPANSION,
    MAX_EXPANSION,
    ContentDecoder,
)

TEXT = b"".join(b'{"number": %d}\n' % number for number in range(300))


def raw_deflate(data: bytes) -> bytes:
    compressor = zlib.compressobj(wbits=-15)
    return compressor.compress(data) + compressor.flush()


FORMS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "x-gzip": ("x-gzip", gzip.compress),
    "upper case": ("GZip", gzip.compress),
    "zlib": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "identity": ("identity", bytes),
    "identity twice": (" identity ,, identity", bytes),
    "with identity": ("identity, gzip,", gzip.compress),
    "twice": ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
    "two kinds": ("deflate,GZIP", lambda data: gzip.compress(raw_deflate(data))),
    "two members": ("gzip", lambda data: gzip.compress(data[:9]) + gzip.compress(data[9:])),
    "stored": ("gzip", lambda data: gzip.compress(data, 0)),
}
CUT = [form for form in FORMS if "identity" not in form or form == "with identity"]


def encoded_as(encoding: str) -> Headers:
    return Headers({"content-encoding": encoding, "request-id": "req_1"})


def decoded(encoding: str, body: bytes, size: int = 1 << 30) -> bytes:
    decoder = ContentDecoder(encoded_as(encoding))
    pieces: list[bytes] = []
    for at in range(0, len(body), size):
        pieces += decoder.feed(body[at : at + size])
    decoder.finish()
    return b"".join(pieces)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("size", [1, 2, 7, 1000, 1 << 30])
@pytest.mark.parametrize("text", [b"", b"x", TEXT])
def test_every_form_in_any_pieces(form: str, size: int, text: bytes) -> None:
    encoding, encode = FORMS[form]
    assert decoded(encoding, encode(text), size) == text


@given(st.binary(max_size=2000), st.integers(1, 50), st.sampled_from(list(FORMS)))
def test_any_bytes_in_any_pieces(data: bytes, size: int, form: str) -> None:
    encoding, encode = FORMS[form]
    assert decoded(encoding, encode(data), size) == data


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "gzip, deflate", "identity"])
def test_no_body_at_all(encoding: str) -> None:
    assert decoded(encoding, b"") == b""


@pytest.mark.parametrize("form", CUT)
@pytest.mark.parametrize("missing", [1, 4, 9])
def test_what_is_cut_short_is_no_whole_body(form: str, missing: int) -> None:
    encoding, encode = FORMS[form]
    with pytest.raises(APIConnectionError, match="cannot be decompressed: it is incomplete"):
        decoded(encoding, encode(TEXT)[:-missing], 100)


@pytest.mark.parametrize("form", CUT)
@pytest.mark.parametrize("rest", [b"x", b"\0" * 50, TEXT])
@pytest.mark.parametrize("size", [1, 1 << 30])
def test_nothing_may_follow(form: str, rest: bytes, size: int) -> None:
    encoding, encode = FORMS[form]
    with pytest.raises(APIConnectionError, match="cannot be decompressed") as caught:
        decoded(encoding, encode(TEXT) + rest, size)
    assert caught.value.sent is Sent.SUCCEEDED
    assert caught.value.headers is not None
    assert caught.value.headers["request-id"] == "req_1"


@given(st.binary(min_size=1), st.sampled_from(["gzip", "deflate", "gzip, gzip"]))
def test_any_bytes_are_decoded_or_refused(body: bytes, encoding: str) -> None:
    try:
        decoded(encoding, body, 3)
    except APIConnectionError as error:
        assert "cannot be decompressed" in str(error)  # noqa: PT017  # they may be a body


@pytest.mark.parametrize("encoding", ["br", "zstd", "compress", "gzip, br", "x\xff", "none"])
def test_an_encoding_that_nobody_asked_for(encoding: str) -> None:
    with pytest.raises(ResponseValidationError, match="nobody asked for it"):
        decoded(encoding, gzip.compress(TEXT))


def test_one_inside_the_other_without_end() -> None:
    assert decoded("gzip, gzip, gzip", gzip.compress(gzip.compress(gzip.compress(b"x")))) == b"x"
    with pytest.raises(ResponseValidationError, match="encoded 4 times over"):
        decoded("gzip, gzip, gzip, gzip", b"x")


def test_each_byte_is_decoded_when_it_can_be() -> None:
    """So an event is handed out when it has arrived, however long the stream lasts."""
    compressor = zlib.compressobj(wbits=31)
    decoder = ContentDecoder(encoded_as("gzip"))
    for number in range(5):
        event = b"data: %d\n\n" % number
        arrived = compressor.compress(event) + compressor.flush(zlib.Z_SYNC_FLUSH)
        assert b"".join(decoder.feed(arrived)) == event
    with pytest.raises(APIConnectionError, match="incomplete"):
        decoder.finish()


def bomb(layers: int) -> bytes:
    body = b" " * (FREE_EXPANSION + FREE_EXPANSION // 4)
    for _ in range(layers):
        body = gzip.compress(body)
    return body


@pytest.mark.parametrize("layers", [1, 2, 3])
def test_a_body_that_becomes_too_large(layers: int) -> None:
    body = bomb(layers)
    tracemalloc.start()
    try:
        with pytest.raises(ResponseValidationError, match="16,777,216 bytes and more than 200"):
            for _ in ContentDecoder(encoded_as(", ".join(["gzip"] * layers))).feed(body):
                pass
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()


def test_a_layer_that_nobody_sees_becomes_too_large() -> None:
    """The outer encoding stands for very many members that decode to nothing."""
    body = gzip.compress(gzip.compress(b"") * 100_000)
    with pytest.raises(ResponseValidationError, match="more than 200 times"):
        decoded("gzip, gzip", body)


def test_a_large_body_that_is_worth_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content_encoding, "FREE_EXPANSION", 1000)
    content = TEXT * 100
    body = gzip.compress(content)
    assert 1000 < len(content) < len(body) * MAX_EXPANSION
    assert decoded("gzip", body, 100) == content
